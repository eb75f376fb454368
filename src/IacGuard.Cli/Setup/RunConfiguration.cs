using IacGuard.Cli.Commands;
using IacGuard.Cli.Inputs;
using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Setup;

/// <summary>The configuration that a run goes by: what is known before any rule is loaded.</summary>
/// <param name="Configuration">The configuration; empty without a file.</param>
/// <param name="Folder">The folder that the configuration's paths are relative to; absolute.</param>
/// <param name="AsOf">The day to judge at.</param>
public sealed record RunConfiguration(Configuration Configuration, string Folder, DateTime AsOf)
{
    /// <summary>Finds and reads the configuration.</summary>
    /// <exception cref="UsageException">It cannot be used.</exception>
    public static RunConfiguration Load(Terminal terminal, RunOptions options)
    {
        var path = ConfigurationFinder.Find(terminal, options.ConfigurationFile, options.Paths);
        var configuration = path is null ? Configuration.Empty : Read(terminal, path);
        var folder = path is null ? terminal.WorkingDirectory : Path.GetDirectoryName(path)!;
        return new RunConfiguration(configuration, folder, options.AsOf ?? configuration.AsOf?.Value ?? DateTime.Today);
    }

    private static Configuration Read(Terminal terminal, string path)
    {
        var shown = ShownPaths.Slashes(Path.GetRelativePath(terminal.WorkingDirectory, path));
        if (BoundedFile.TryRead(() => File.OpenRead(path), out var utf8) is { } failure)
        {
            throw new UsageException($"{VisibleText.Escape(shown)}: {VisibleText.Escape(failure)}");
        }

        var result = ConfigurationReader.Read(shown, utf8);
        PositionedErrors.ThrowIfAny(result.Errors);
        return result.Configuration;
    }
}

using IacGuard.Cli.Commands;
using IacGuard.Cli.Inputs;
using IacGuard.Documents;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Setup;

/// <summary>What a run goes by: the command line over the configuration over the defaults.</summary>
public sealed class RunSetup
{
    private RunSetup(Configuration configuration, string folder, RuleBook book, IReadOnlyList<Pack> packs, DateTime asOf)
    {
        Configuration = configuration;
        Folder = folder;
        Book = book;
        Packs = packs;
        AsOf = asOf;
        Selection = RuleSelection.Of(book.Rules, packs, configuration);
    }

    /// <summary>The configuration; empty without a file.</summary>
    public Configuration Configuration { get; }

    /// <summary>The folder that the configuration's paths are relative to; absolute.</summary>
    public string Folder { get; }

    /// <summary>All rules and packs, the user's own included.</summary>
    public RuleBook Book { get; }

    /// <summary>The chosen packs.</summary>
    public IReadOnlyList<Pack> Packs { get; }

    /// <summary>The active rules and what decided over them.</summary>
    public RuleSelection Selection { get; }

    /// <summary>The day to judge at.</summary>
    public DateTime AsOf { get; }

    /// <summary>What suppressions need to know of the rules.</summary>
    public RuleIndex Index => new(Book.Rules.Select(static r => r.Id), Selection.Active, Configuration.Severities);

    /// <summary>Reads configuration, packs and rules.</summary>
    /// <exception cref="UsageException">One of them cannot be used.</exception>
    public static RunSetup Load(Terminal terminal, RunOptions options)
    {
        var path = ConfigurationFinder.Find(terminal, options.ConfigurationFile, options.Paths);
        var configuration = path is null ? Configuration.Empty : ReadConfiguration(terminal, path);
        var folder = path is null ? terminal.WorkingDirectory : Path.GetDirectoryName(path)!;
        var book = RuleFolders.AddTo(RuleBook.BuiltIn(), terminal, folder, configuration, options);
        PositionedErrors.ThrowIfAny([.. ConfigurationErrors.Of(book.Rules, configuration)]);
        return new RunSetup(configuration, folder, book, PackFiles.Choose(terminal, book, folder, configuration, options.Packs), options.AsOf ?? configuration.AsOf?.Value ?? DateTime.Today);
    }

    private static Configuration ReadConfiguration(Terminal terminal, string path)
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

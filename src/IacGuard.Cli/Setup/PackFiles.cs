using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Language;

namespace IacGuard.Cli.Setup;

/// <summary>Finds the packs that a run names: built-in ones by name, the user's own by file.</summary>
internal static class PackFiles
{
    private const string DefaultPack = "default";

    /// <summary>The packs of the command line, else of the configuration, else the default one.</summary>
    /// <exception cref="UsageException">There is no such pack, or its file cannot be used.</exception>
    public static IReadOnlyList<Pack> Choose(Terminal terminal, RuleBook book, string folder, Configuration configuration, IReadOnlyList<string> given)
    {
        if (given.Count > 0)
        {
            return [.. given.Select(name => Find(terminal, book, name, terminal.WorkingDirectory, SourceSpan.None))];
        }

        if (configuration.Packs is { } configured)
        {
            return [.. configured.Select(name => Find(terminal, book, name.Value, folder, name.Span))];
        }

        return book.FindPack(DefaultPack) is { } standard ? [standard] : [];
    }

    private static Pack Find(Terminal terminal, RuleBook book, string name, string folder, SourceSpan span)
    {
        if (book.FindPack(name) is { } pack)
        {
            return pack;
        }

        var path = Path.GetFullPath(name, folder);
        return File.Exists(path) ? Load(terminal, book, path) : throw Missing(book, name, span);
    }

    private static Pack Load(Terminal terminal, RuleBook book, string path)
    {
        var result = PackLoader.Load(RuleFolders.ReadDocument(terminal, path), [.. book.Rules.Select(static r => r.Id)]);
        PositionedErrors.ThrowIfAny(result.Errors);
        return result.Result ?? throw new UsageException($"The pack '{VisibleText.Escape(path)}' is empty: expected name, description and rules.");
    }

    private static UsageException Missing(RuleBook book, string name, SourceSpan span)
    {
        var names = book.Packs.Select(static p => p.Name).ToArray();
        var message = $"there is no pack '{name}': " + (Nearest.Find(name, names) is { } near ? $"did you mean '{near}'?" : $"expected a file, or one of {string.Join(", ", names)}");
        if (span.IsKnown)
        {
            PositionedErrors.ThrowIfAny([new DocumentError(message, span)]);
        }

        return new UsageException(VisibleText.Escape(message));
    }
}

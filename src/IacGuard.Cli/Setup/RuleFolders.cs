using IacGuard.Cli.Commands;
using IacGuard.Cli.Inputs;
using IacGuard.Documents;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Language;

namespace IacGuard.Cli.Setup;

/// <summary>Loads the user's own rules.</summary>
internal static class RuleFolders
{
    /// <summary>The name of a rule's file.</summary>
    public const string RuleFile = "rule.yaml";

    /// <summary>The folder beside the configuration whose rules are used without being named: the analyzer for C# finds them there too.</summary>
    private const string OwnFolder = "iacguard.rules";

    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 20 };

    /// <summary>Adds the rules of the folders that configuration and command line name.</summary>
    /// <param name="book">The tool's own.</param>
    /// <param name="terminal">For paths.</param>
    /// <param name="folder">The folder of the configuration.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="options">The command line.</param>
    /// <exception cref="UsageException">A folder is not there, or a file in it cannot be used.</exception>
    public static RuleBook AddTo(RuleBook book, Terminal terminal, string folder, Configuration configuration, RunOptions options)
    {
        PositionedErrors.ThrowIfAny([.. configuration.RuleFolders.Where(f => !Directory.Exists(Path.GetFullPath(f.Value, folder)))
            .Select(static f => new DocumentError($"There is no folder of rules '{f.Value}' beside the configuration.", f.Span))]);
        var own = Path.Combine(folder, OwnFolder);
        var found = configuration.File is not null && Directory.Exists(own) && Directory.EnumerateFiles(own, RuleFile, Deep).Any() ? [own] : Array.Empty<string>();
        var folders = found.Concat(configuration.RuleFolders.Select(f => Path.GetFullPath(f.Value, folder)))
            .Concat(options.RuleFolders.Select(terminal.FullPath))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        if (folders.Length == 0)
        {
            return book;
        }

        var rules = new List<Rule>(book.Rules);
        var errors = new List<DocumentError>();
        foreach (var path in folders)
        {
            foreach (var file in FilesOf(terminal, path))
            {
                Load(terminal, file, rules, errors);
            }
        }

        PositionedErrors.ThrowIfAny(errors);
        return book with { Rules = rules };
    }

    /// <summary>The rule files below a folder, sorted.</summary>
    /// <exception cref="UsageException">The folder is not there or holds none.</exception>
    public static string[] FilesOf(Terminal terminal, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder of rules '{VisibleText.Escape(Shown(terminal, folder))}'.");
        }

        var files = Directory.GetFiles(folder, RuleFile, Deep);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new UsageException($"There is no {RuleFile} in or below '{VisibleText.Escape(Shown(terminal, folder))}'.");
    }

    /// <summary>Loads one rule file; null and errors when it cannot be used.</summary>
    public static Rule? LoadOne(Terminal terminal, string file, List<DocumentError> errors)
    {
        var result = RuleLoader.Load(ReadDocument(terminal, file), Registry.Default, Path.GetDirectoryName(file)!);
        errors.AddRange(result.Errors);
        return result.Result;
    }

    /// <summary>Reads a file that the user wrote for the tool.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static Document ReadDocument(Terminal terminal, string file)
    {
        var shown = Shown(terminal, file);
        return BoundedFile.TryRead(() => File.OpenRead(file), out var utf8) is { } failure
            ? throw new UsageException($"{VisibleText.Escape(shown)}: {VisibleText.Escape(failure)}")
            : DocumentReader.Read(shown, utf8);
    }

    private static string Shown(Terminal terminal, string path) => ShownPaths.Slashes(Path.GetRelativePath(terminal.WorkingDirectory, path));

    private static void Load(Terminal terminal, string file, List<Rule> rules, List<DocumentError> errors)
    {
        if (LoadOne(terminal, file, errors) is not { } rule)
        {
            return;
        }

        if (rules.Exists(r => r.Id == rule.Id))
        {
            errors.Add(IdIsTaken(terminal, file, rule));
            return;
        }

        rules.Add(rule);
    }

    /// <summary>That another rule has a rule's id already.</summary>
    public static DocumentError IdIsTaken(Terminal terminal, string file, Rule rule)
    {
        var document = ReadDocument(terminal, file);
        return new DocumentError($"There is already a rule {rule.Id}; an id belongs to one rule.", (document.Root as MappingNode)?["id"]?.Span ?? document.Root!.Span);
    }
}

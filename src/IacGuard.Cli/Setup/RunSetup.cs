using IacGuard.Cli.Commands;
using IacGuard.Rules;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Setup;

/// <summary>What a run goes by: the command line over the configuration over the defaults.</summary>
public sealed class RunSetup
{
    private readonly RunConfiguration found;

    private RunSetup(RunConfiguration found, RuleBook book, IReadOnlyList<Pack> packs)
    {
        this.found = found;
        Book = book;
        Packs = packs;
        Selection = RuleSelection.Of(book.Rules, packs, found.Configuration);
    }

    /// <summary>The configuration; empty without a file.</summary>
    public Configuration Configuration => found.Configuration;

    /// <summary>All rules and packs, the user's own included.</summary>
    public RuleBook Book { get; }

    /// <summary>The chosen packs.</summary>
    public IReadOnlyList<Pack> Packs { get; }

    /// <summary>The active rules and what decided over them.</summary>
    public RuleSelection Selection { get; }

    /// <summary>The day to judge at.</summary>
    public DateTime AsOf => found.AsOf;

    /// <summary>What suppressions need to know of the rules.</summary>
    public RuleIndex Index => new(Book.Rules.Select(static r => r.Id), Selection.Active, Configuration.Severities);

    /// <summary>Reads configuration, packs and rules.</summary>
    /// <exception cref="UsageException">One of them cannot be used.</exception>
    public static RunSetup Load(Terminal terminal, RunOptions options) => Load(terminal, options, RunConfiguration.Load(terminal, options));

    /// <summary>Reads packs and rules.</summary>
    /// <param name="terminal">The process around it.</param>
    /// <param name="options">The command line.</param>
    /// <param name="found">The configuration.</param>
    /// <exception cref="UsageException">One of them, or the configuration of one, cannot be used.</exception>
    public static RunSetup Load(Terminal terminal, RunOptions options, RunConfiguration found)
    {
        var book = RuleFolders.AddTo(RuleBook.BuiltIn(), terminal, found.Folder, found.Configuration, options);
        PositionedErrors.ThrowIfAny(ConfigurationProblems.Of(book.Rules, found.Configuration));
        return new RunSetup(found, book, PackFiles.Choose(terminal, book, found.Folder, found.Configuration, options.Packs));
    }
}

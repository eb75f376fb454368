using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace IacGuard.Cli.Commands;

/// <summary>The arguments that commands which judge have in common.</summary>
/// <param name="needsPath">Whether at least one path must be given.</param>
internal sealed class RunArguments(bool needsPath = true)
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders, globs, a cdk.out folder, or - for standard input.",
        Arity = needsPath ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> packs = Repeatable("--pack", "NAME|FILE", "A pack of rules; repeatable. Default: the configuration's packs, else 'default'.");
    private readonly Option<string[]> rules = Repeatable("--rules", "DIR", "A folder with rules of your own; repeatable.");
    private readonly Option<string?> parameters = new("--parameters") { HelpName = "FILE", Description = "Parameter values, in the form of the AWS CLI or CodePipeline." };
    private readonly Option<string?> config = new("--config") { HelpName = "FILE", Description = "The configuration. Default: iacguard.yaml, found upward from the input, else from here." };
    private readonly Option<string?> asOf = new("--as-of") { HelpName = "DATE", Description = "The day to judge dates at (2027-01-31). Default: today." };
    private readonly Option<string?> jobs = new("--jobs") { HelpName = "N", Description = "How many files are judged at once. Default: one per core." };

    /// <summary>Adds the arguments to a command.</summary>
    public void AddTo(Command command)
    {
        paths.Validators.Add(RejectOptions);
        asOf.Validators.Add(static result => Check(result, static text => DateOf(text) is not null, "a date such as 2027-01-31"));
        jobs.Validators.Add(static result => Check(result, static text => CountOf(text) > 0, "a number from 1"));
        command.Add(paths);
        command.Add(packs);
        command.Add(rules);
        command.Add(parameters);
        command.Add(config);
        command.Add(asOf);
        command.Add(jobs);
    }

    /// <summary>Reads the arguments.</summary>
    public RunOptions Read(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(paths) ?? [],
        Packs = parsed.GetValue(packs) ?? [],
        RuleFolders = parsed.GetValue(rules) ?? [],
        ParametersFile = parsed.GetValue(parameters),
        ConfigurationFile = parsed.GetValue(config),
        AsOf = parsed.GetValue(asOf) is { } day ? DateOf(day) : null,
        Jobs = parsed.GetValue(jobs) is { } count ? CountOf(count) : Environment.ProcessorCount,
    };

    /// <summary>An option that may be given several times, each with one value.</summary>
    public static Option<string[]> Repeatable(string name, string helpName, string description) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Lets an option take one of some words only.</summary>
    public static void TakeOnly(Option option, IReadOnlyList<string> names) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => !names.Contains(t.Value)))
        {
            result.AddError(UsageErrors.NoneOf(option.Name, token.Value, names));
        }
    });

    // The parser takes an unknown option for a path.
    private static void RejectOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !File.Exists(token.Value))
            {
                result.AddError(result.Parent is CommandResult { Command: var command } ? UsageErrors.NoOption(token.Value, command) : $"There is no option '{token.Value}'.");
            }
        }
    }

    // Options of texts: the parser's code for other values is compiled at run time.
    private static void Check(OptionResult result, Func<string, bool> isFine, string expected)
    {
        foreach (var token in result.Tokens)
        {
            if (!isFine(token.Value))
            {
                result.AddError($"{result.Option.Name} is '{token.Value}': expected {expected}.");
            }
        }
    }

    private static int CountOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static DateTime? DateOf(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

using System.CommandLine;
using System.CommandLine.Parsing;
using IacGuard.Rules.Language;

namespace IacGuard.Cli;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>The messages, without the tool's name in front and without codes for the terminal escaped.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, IReadOnlyList<string> args, IReadOnlyList<string> commands)
    {
        if (parsed.CommandResult.Command is RootCommand || args[0].StartsWith('-'))
        {
            return [NoCommand(args.Count == 0 ? null : args[0], commands)];
        }

        // What stands behind a mistyped option is its value.
        var own = parsed.Errors.Where(e => !parsed.UnmatchedTokens.Any(t => e.Message.Contains($"'{t}'", StringComparison.Ordinal)));
        var hasOption = parsed.UnmatchedTokens.Any(IsOption);
        return own.Select(Message).Concat(parsed.UnmatchedTokens.Where(t => !hasOption || IsOption(t)).Select(t => Unmatched(t, parsed.CommandResult.Command))).Distinct();
    }

    /// <summary>How to ask for help on what was tried.</summary>
    public static string Hint(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "Try 'iacguard --help' or 'iacguard scan --help'." : $"Try 'iacguard {Path(parsed.CommandResult)} --help'.";

    /// <summary>That a command has no such option.</summary>
    public static string NoOption(string given, Command command)
    {
        var name = given.Split('=')[0];
        return $"There is no option '{name}'" + (Nearest.Find(name, command.Options.Select(static o => o.Name)) is { } near ? $": did you mean '{near}'?" : ".");
    }

    /// <summary>That a value is none of those that an option takes.</summary>
    public static string NoneOf(string option, string given, IReadOnlyList<string> names) =>
        $"{option} is '{given}': " + (Nearest.Find(given, names) is { } near ? $"did you mean '{near}'?" : $"expected one of {string.Join(", ", names)}.");

    private static string NoCommand(string? given, IReadOnlyList<string> commands)
    {
        var expected = $"expected one of {string.Join(", ", commands)}.";
        return given is null ? "No command is given: " + expected
            : given.StartsWith('-') ? $"There is no option '{given}' before a command: " + expected
            : $"There is no command '{given}': " + (NearestCommand(given, commands) is { } near ? $"did you mean '{near}'?" : expected);
    }

    // They are short words that begin differently: the beginning tells more than the letters that differ.
    private static string? NearestCommand(string given, IReadOnlyList<string> commands) =>
        Nearest.Find(given, commands) ?? (given.Length < 2 ? null : commands.FirstOrDefault(c => c.StartsWith(given[..2], StringComparison.OrdinalIgnoreCase)));

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

    private static string Unmatched(string token, Command command) =>
        IsOption(token) ? NoOption(token, command) : $"'{token}' is one argument more than '{command.Name}' takes.";

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0 } missing => Missing(missing.Argument, missing.Parent as CommandResult),
        CommandResult { Command: { Subcommands.Count: > 0 } command } => $"'{command.Name}' needs a command: {string.Join(" or ", command.Subcommands.Select(static c => c.Name))}.",
        CommandResult command when command.Command.Arguments.FirstOrDefault() is { Arity.MinimumNumberOfValues: > 0 } argument && command.GetResult(argument) is null or { Tokens.Count: 0 } =>
            Missing(command.Command.Arguments[0], command),
        _ => error.Message,
    };

    private static string Missing(Argument argument, CommandResult? command) =>
        command is null ? $"{argument.Name} is missing." : $"'{command.Command.Name}' needs {argument.Name}: {char.ToLowerInvariant((argument.Description ?? " ")[0])}{argument.Description?[1..]}";

    private static string Path(CommandResult result) =>
        result.Parent is CommandResult { Command: not RootCommand } parent ? Path(parent) + " " + result.Command.Name : result.Command.Name;
}

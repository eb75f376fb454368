using System.CommandLine;
using IacGuard.Cli.Commands;
using IacGuard.Reporting;

namespace IacGuard.Cli;

/// <summary>From arguments to an exit code.</summary>
public static class CommandLine
{
    private static readonly (string Name, Func<Terminal, Command> Make)[] Commands =
    [
        ("scan", ScanCommand.Make),
        ("baseline", BaselineCommand.Make),
        ("rules", RulesCommand.Make),
        ("explain", ExplainCommand.Make),
        ("test", TestCommand.Make),
        ("graph", GraphCommand.Make),
        ("init", InitCommand.Make),
        ("config", ConfigCommand.Make),
    ];

    /// <summary>Runs a command line. Never throws.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        if (args is ["--version"])
        {
            terminal.Out.WriteLine(ToolVersion.Current);
            return ExitCode.Clean;
        }

        try
        {
            return Invoke(args, terminal);
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine("iacguard: " + e.Message);
            return ExitCode.Usage;
        }
        catch (IOException e)
        {
            terminal.Error.WriteLine("iacguard: " + VisibleText.Escape(e.Message));
            return ExitCode.UnreadableInput;
        }
        catch (UnauthorizedAccessException e)
        {
            terminal.Error.WriteLine("iacguard: " + VisibleText.Escape(e.Message));
            return ExitCode.Usage;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, Terminal terminal)
    {
        var parsed = Build(args, terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }

        foreach (var message in UsageErrors.Of(parsed, args, [.. Commands.Select(static c => c.Name)]))
        {
            terminal.Error.WriteLine("iacguard: " + VisibleText.Escape(message));
        }

        terminal.Error.WriteLine(UsageErrors.Hint(parsed));
        return ExitCode.Usage;
    }

    // Only the command that is asked for is built: a short run should not pay for the help texts of all the others.
    private static RootCommand Build(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand("Judges CloudFormation templates and synthesized CDK apps by rules.");
        var asked = args.Count == 0 ? null : args[0];
        var isKnown = Array.Exists(Commands, c => c.Name == asked);
        foreach (var (name, make) in Commands)
        {
            if (!isKnown || name == asked)
            {
                root.Add(make(terminal));
            }
        }

        return root;
    }
}

using System.CommandLine;
using IacGuard.Cli.Listing;
using IacGuard.Cli.Setup;
using IacGuard.Rules;

namespace IacGuard.Cli.Commands;

/// <summary><c>iacguard rules</c>: lists rules.</summary>
internal static class RulesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var packs = RunArguments.Repeatable("--pack", "NAME|FILE", "Only the rules of this pack, with its severities; repeatable. Default: all rules.");
        var rules = RunArguments.Repeatable("--rules", "DIR", "A folder with rules of your own; repeatable.");
        var format = new Option<string>("--format") { HelpName = "console|json|markdown", Description = "How to list.", DefaultValueFactory = static _ => "console" };
        RunArguments.TakeOnly(format, ["console", "json", "markdown"]);

        var command = new Command("rules", "List the rules that there are.") { packs, rules, format };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(packs) ?? [], parsed.GetValue(rules) ?? [], parsed.GetValue(format)!));
        return command;
    }

    private static int Run(Terminal terminal, string[] packs, string[] folders, string format)
    {
        var book = RuleFolders.AddTo(RuleBook.BuiltIn(), terminal, terminal.WorkingDirectory, Configuration.Empty, new RunOptions { RuleFolders = folders });
        var chosen = packs.Length == 0 ? [] : PackFiles.Choose(terminal, book, terminal.WorkingDirectory, Configuration.Empty, packs);
        var listed = ListedRule.Of(book, chosen);
        switch (format)
        {
            case "json":
                RuleJson.Write(listed, terminal.Out);
                break;
            case "markdown" when chosen.Any(static p => p.Controls.Count > 0):
                CoverageTable.Write(chosen, listed, terminal.Out);
                break;
            case "markdown":
                RuleTables.WriteMarkdown(listed, terminal.Out);
                break;
            default:
                RuleTables.WriteConsole(listed, terminal.Out);
                break;
        }

        return ExitCode.Clean;
    }
}

using System.CommandLine;
using IacGuard.Cli.Listing;
using IacGuard.Cli.Setup;
using IacGuard.Reporting;
using IacGuard.Rules;
using IacGuard.Rules.Language;

namespace IacGuard.Cli.Commands;

/// <summary><c>iacguard explain</c>: says all about one rule.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var id = new Argument<string>("RULE") { Description = "A rule's id, such as IG2001, or another tool's, such as CKV_AWS_27." };
        var rules = RunArguments.Repeatable("--rules", "DIR", "A folder with rules of your own; repeatable.");
        var command = new Command("explain", "Explain a rule: why it is there, how to fix, how to accept a finding.") { id, rules };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(id), parsed.GetValue(rules) ?? []));
        return command;
    }

    private static int Run(Terminal terminal, string id, string[] folders)
    {
        var book = RuleFolders.AddTo(RuleBook.BuiltIn(), terminal, terminal.WorkingDirectory, Configuration.Empty, new RunOptions { RuleFolders = folders });
        var all = book.Rules.Concat(ToolRules.All).ToArray();
        var rule = Array.Find(all, r => string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase));
        if (rule is null && PeerRules.Find(all, id) is { } peers)
        {
            terminal.Out.WriteLine($"{VisibleText.Escape(id)} of {peers.Suite} is here {string.Join(", ", peers.Rules.Select(static r => r.Id))}.");
            foreach (var same in peers.Rules)
            {
                terminal.Out.WriteLine();
                RuleText.Write(new ListedRule(same, same.Severity, ListedRule.PacksOf(book, same)), terminal);
            }

            return ExitCode.Clean;
        }

        if (rule is null)
        {
            throw new UsageException($"There is no rule '{VisibleText.Escape(id)}'" + (Nearest.Find(id, all.Select(static r => r.Id)) is { } near ? $": did you mean {near}?" : ". 'iacguard rules' lists them."));
        }

        RuleText.Write(new ListedRule(rule, rule.Severity, ListedRule.PacksOf(book, rule)), terminal);
        return ExitCode.Clean;
    }
}

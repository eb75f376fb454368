using System.Runtime;
using IacGuard.BuiltInRules;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Cli;

/// <summary>
/// What every scan needs and no argument changes, begun by a thread of its own while the command line and the template are read: the built-in rules, and,
/// where code is compiled or bound at run time, the code that judges. Its first use takes longer than a small scan.
/// </summary>
public static class StartUp
{
    /// <summary>Begins the work: a finished task where there is none. It changes no result, and what fails in it fails again, and is told, where it is needed.</summary>
    public static Task Begin(IReadOnlyList<string> args)
    {
        var isWanted = args is ["scan", _, ..] && Environment.ProcessorCount > 1 && !args.Any(static a => a.StartsWith("--jobs", StringComparison.Ordinal));
        return isWanted ? Task.Factory.StartNew(Prepare, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default) : Task.CompletedTask;
    }

    // By now a runtime with a compiler has used it: loading the rules alone takes several methods that are not compiled ahead. A native build has none.
    private static void Prepare()
    {
        var rules = BuiltInCatalog.Rules;
        if (JitInfo.GetCompiledMethodCount() > 0)
        {
            new Judge([.. rules.Select(static r => new RuleSetting(r, r.Severity, new Dictionary<string, Value>()))], DateTime.UnixEpoch).Prepare();
        }
    }
}

using IacGuard.BuiltInRules;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Cli;

/// <summary>
/// What every scan needs and no argument changes, begun by a thread of its own while the command line and the template are read: the built-in rules, and
/// the code that judges. In a build that is compiled or bound at run time the first use of that code takes longer than a small scan.
/// </summary>
public static class StartUp
{
    /// <summary>Begins the work: a finished task where there is none. It changes no result, and what fails in it fails again, and is told, where it is needed.</summary>
    public static Task Begin(IReadOnlyList<string> args)
    {
        var isWanted = args is ["scan", _, ..] && Environment.ProcessorCount > 1 && !args.Any(static a => a.StartsWith("--jobs", StringComparison.Ordinal));
        return isWanted ? Task.Factory.StartNew(Prepare, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default) : Task.CompletedTask;
    }

    private static void Prepare()
    {
        var settings = BuiltInCatalog.Rules.Select(static r => new RuleSetting(r, r.Severity, new Dictionary<string, Value>()));
        new Judge([.. settings], DateTime.UnixEpoch).Prepare();
    }
}

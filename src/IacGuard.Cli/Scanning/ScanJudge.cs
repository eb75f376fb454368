using IacGuard.Cli.Setup;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Scanning;

/// <summary>The rules of a run, ready to judge.</summary>
/// <param name="Setup">Where they come from.</param>
/// <param name="Judge">Judges by them.</param>
/// <param name="Suppressor">Applies suppressions of them.</param>
internal sealed record ScanJudge(RunSetup Setup, Judge Judge, Suppressor Suppressor)
{
    /// <summary>Makes the rules ready.</summary>
    /// <param name="setup">The rules.</param>
    /// <param name="jobs">How many threads may work on one app.</param>
    public static ScanJudge Of(RunSetup setup, int jobs) =>
        new(setup, new Judge(setup.Selection.Active, setup.AsOf) { Jobs = jobs }, new Suppressor(setup.Index, setup.AsOf));
}

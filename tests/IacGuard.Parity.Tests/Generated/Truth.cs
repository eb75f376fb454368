using IacGuard.Parity.Tests.Comparison;

namespace IacGuard.Parity.Tests.Generated;

/// <summary>
/// What is true of a generated stack. Its synthesized template tells for the defaults of the parameters; the original template tells under
/// which conditions, but the translation may have lost or changed what it says.
/// </summary>
internal static class Truth
{
    /// <summary>The findings that both have, those of the synthesized template only, and those that the original has under a condition.</summary>
    public static Judged Of(Judged original, Judged? synthesized)
    {
        if (synthesized is null)
        {
            return original;
        }

        var violated = synthesized.Violated.ToDictionary();
        foreach (var (subject, finding) in original.Violated)
        {
            if (ConditionOf.IsThere(finding))
            {
                violated.TryAdd(subject, finding);
            }
        }

        var undecided = original.Undecided.Concat(synthesized.Undecided).Where(u => !violated.ContainsKey(u.Key)).DistinctBy(static u => u.Key);
        var resources = original.Resources.Concat(synthesized.Resources).DistinctBy(static r => r.Key);
        return new Judged(resources.ToDictionary(), violated, undecided.ToDictionary());
    }

    /// <summary>How many unconditional findings of the original its translation does not synthesize, and how many only the translation has.</summary>
    public static (int Lost, int Gained) Drift(Judged original, Judged synthesized) =>
        (original.Violated.Count(v => !ConditionOf.IsThere(v.Value) && !synthesized.Violated.ContainsKey(v.Key)), synthesized.Violated.Keys.Count(k => !original.Violated.ContainsKey(k)));
}

namespace IacGuard.Rules.Evaluation;

/// <summary>What a rule says of one row, over all cases of the conditions.</summary>
/// <param name="Verdict">The verdict: violated when any case is, else undecided when any case is.</param>
/// <param name="Offences">For a violated row, each offending place with the cases in which it offends.</param>
/// <param name="Reason">For an undecided row, why.</param>
internal sealed record RowVerdict(Verdict Verdict, Offence[] Offences, string Reason)
{
    public static RowVerdict NotApplicable { get; } = new(Verdict.NotApplicable, [], "");

    public static RowVerdict Satisfied { get; } = new(Verdict.Satisfied, [], "");
}

/// <summary>One offending place.</summary>
/// <param name="Witness">The place.</param>
/// <param name="Condition">Under which condition, for people; null when always.</param>
/// <param name="NeedsOtherValues">Whether it takes parameter values other than the defaults.</param>
internal sealed record Offence(Witness Witness, string? Condition, bool NeedsOtherValues);

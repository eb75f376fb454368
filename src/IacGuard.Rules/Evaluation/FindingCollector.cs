namespace IacGuard.Rules.Evaluation;

/// <summary>Turns the verdicts on one resource after the other into findings.</summary>
/// <param name="withUndecided">Whether undecided verdicts are told too.</param>
/// <param name="cancellation">Ends the judging between two rules.</param>
internal sealed class FindingCollector(bool withUndecided, CancellationToken cancellation)
{
    private List<Finding>? findings;

    /// <summary>Adds what a verdict says.</summary>
    /// <exception cref="OperationCanceledException">The judging was cancelled.</exception>
    public void Add(ActiveRule rule, Row row, RowVerdict verdict)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (verdict.Verdict)
        {
            case Verdict.Undecided when withUndecided:
                (findings ??= []).Add(FindingBuilder.Undecided(rule, row, verdict.Reason));
                break;
            case Verdict.Violated:
                foreach (var offence in verdict.Offences)
                {
                    (findings ??= []).Add(FindingBuilder.Violated(rule, row, offence));
                }

                break;
        }
    }

    /// <summary>What was added since the last call; null when nothing was.</summary>
    public List<Finding>? Take()
    {
        var taken = findings;
        findings = null;
        return taken;
    }
}

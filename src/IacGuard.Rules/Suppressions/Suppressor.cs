namespace IacGuard.Rules.Suppressions;

/// <summary>Applies suppressions to findings, and reports those that are wrong, expired or cover nothing.</summary>
/// <param name="rules">What rules exist and which are active.</param>
/// <param name="asOf">The day: a suppression counts until the end of its last day.</param>
public sealed class Suppressor(RuleIndex rules, DateTime asOf)
{
    /// <summary>
    /// The findings with <see cref="Finding.Suppression"/> set where a mark covers them, and behind them the findings about the marks.
    /// A finding that is already suppressed stays as it is, but makes other marks that cover it count as used.
    /// </summary>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, IReadOnlyList<SuppressionMark> marks)
    {
        if (marks.Count == 0)
        {
            return findings;
        }

        var isUsed = new bool[marks.Count];
        var result = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            result.Add(Cover(finding, marks, isUsed));
        }

        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].Suppression.Source != SuppressionSource.Peer)
            {
                Report(marks[i], isUsed[i], result);
            }
        }

        return result;
    }

    private Finding Cover(Finding finding, IReadOnlyList<SuppressionMark> marks, bool[] isUsed)
    {
        SuppressionMark? covering = null;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (RuleIndex.IsAbout(mark, finding.Rule) && mark.Covers(finding))
            {
                isUsed[i] = true;
                var isStronger = covering is null || (covering.Suppression.Source == SuppressionSource.Peer && mark.Suppression.Source != SuppressionSource.Peer);
                covering = isStronger && Counts(mark) ? mark : covering;
            }
        }

        return covering is null || finding.Suppression is not null ? finding : finding with { Suppression = covering.Suppression };
    }

    private bool Counts(SuppressionMark mark) => mark.Defect is null && !IsExpired(mark);

    private bool IsExpired(SuppressionMark mark) => mark.Suppression.Expires is { } last && last.Date < asOf.Date;

    private void Report(SuppressionMark mark, bool isUsed, List<Finding> into)
    {
        var id = mark.Suppression.Rule;
        if (mark.Defect is { } defect)
        {
            Add(ToolRules.UnusedSuppression, defect);
        }
        else if (id.Length == 0)
        {
            Add(ToolRules.UnknownRuleInSuppression, "The suppression names no rule: expected an id such as IG2001.");
        }
        else if (!rules.Exists(id))
        {
            Add(ToolRules.UnknownRuleInSuppression, $"There is no rule {id}" + (rules.Nearest(id) is { } near ? $": did you mean {near}?" : "."));
        }
        else if (IsExpired(mark))
        {
            Add(ToolRules.ExpiredSuppression, $"The suppression of {id} ended on {mark.Suppression.Expires:yyyy-MM-dd}; what it covered counts again.");
        }
        else
        {
            ReportActive(mark, isUsed, Add);
        }

        void Add(Rule rule, string message)
        {
            if (rules.SeverityOf(rule) is { } severity)
            {
                into.Add(new Finding
                {
                    Rule = rule,
                    Severity = severity,
                    Verdict = Verdict.Violated,
                    Message = message,
                    Span = mark.Suppression.Span,
                    Fingerprint = Evaluation.Fingerprint.Of(rule.Id, id, mark.Resource?.LogicalId ?? "", message),
                });
            }
        }
    }

    private void ReportActive(SuppressionMark mark, bool isUsed, Action<Rule, string> add)
    {
        var id = mark.Suppression.Rule;
        if (mark.Suppression.Reason is null)
        {
            add(ToolRules.SuppressionWithoutReason, $"The suppression of {id} gives no reason: say why the finding is accepted.");
        }

        if (!isUsed && !mark.MayBeUnused && rules.IsActive(id))
        {
            var what = mark.Resource is { } resource ? $"on {resource.LogicalId}" : "here";
            var expected = mark.Suppression.Source == SuppressionSource.Configuration ? "in what was scanned" : what;
            add(ToolRules.UnusedSuppression, $"The suppression of {id} covers no finding {expected}: remove it.");
        }
    }
}


namespace IacGuard.Rules.Evaluation;

/// <summary>Makes findings of verdicts.</summary>
internal static class FindingBuilder
{
    public static Finding Violated(ActiveRule rule, Row row, Offence offence)
    {
        var setting = rule.Setting;
        var property = MessageFormatter.FullPath(row, offence.Witness);
        var (edits, title) = FixBuilder.Build(rule.Body.FixSet, row, offence.Witness);
        return new Finding
        {
            Rule = setting.Rule,
            Severity = offence.NeedsOtherValues && setting.Severity > Severity.Info ? setting.Severity - 1 : setting.Severity,
            Verdict = Verdict.Violated,
            Message = MessageFormatter.Format(setting.Rule.Message, row, offence.Witness, rule.Parameters),
            Span = offence.Witness.Place.Or(row.Span),
            Resource = row.Owner,
            Property = property,
            Condition = offence.Condition,
            Fingerprint = Fingerprint.Of(setting.Rule.Id, row.Owner.LogicalId, property, MessageFormatter.Show(offence.Witness.Value)),
            Fix = edits,
            FixTitle = title,
            FixProps = rule.Body.FixProps,
            FixValues = row.Path.Length == 0 ? rule.Body.FixSet : [.. rule.Body.FixSet.Select(s => (row.Path + "." + s.Path, s.Value))],
        };
    }

    public static Finding Undecided(ActiveRule rule, Row row, string reason) => new()
    {
        Rule = rule.Setting.Rule,
        Severity = rule.Setting.Severity,
        Verdict = Verdict.Undecided,
        Message = $"{rule.Setting.Rule.Title}? Undecided: {reason}.",
        Span = row.Span,
        Resource = row.Owner,
        Property = row.Path,
        Fingerprint = Fingerprint.Of(rule.Setting.Rule.Id, row.Owner.LogicalId, row.Path, ""),
    };
}

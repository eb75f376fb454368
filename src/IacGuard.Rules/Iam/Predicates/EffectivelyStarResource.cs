using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.effectivelyStarResource</c>.</summary>
internal sealed class EffectivelyStarResource : StatementPredicate
{
    public override string Name => "iam.effectivelyStarResource";

    public override string Summary =>
        "A Resource of an Allow statement of an identity or of the account is no plain * but reaches as far: arn:*, arn:aws:s3:::*, arn:aws:sqs:*:*:*, "
        + "arn:aws:iam::*:role/*. Not so where a condition limits the resources. Option typeWildcards: true also takes all resources of a type in a named account "
        + "(arn:aws:iam::111122223333:role/*). Facts: {element} as written, {service} in the ARN.";

    public override IReadOnlyList<string> OptionNames => ["typeWildcards"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        if (!statement.IsStarWide)
        {
            return Truth.False;
        }

        var takesTypes = options.Flag("typeWildcards");
        var result = Rest(statement.Resource.OpenReason);
        foreach (var element in statement.Resource.Items)
        {
            var reaches = ResourceReach.IsEffectivelyStar(element.Text);
            if (takesTypes)
            {
                reaches = reaches.Or(ResourceReach.IsWholeType(element.Text));
            }

            result = result.Or(reaches);
            if (reaches.IsTrue)
            {
                var parts = element.Text.Display.Split(':');
                reports.Add(element, ("element", element.Text.Display), ("service", parts.Length > 2 ? parts[2] : "*"));
            }
        }

        return result.IsFalse ? result : result.And(ConditionLimits.OnResource(statement).Not());
    }
}

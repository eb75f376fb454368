using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.confusedDeputy</c>.</summary>
internal sealed class ConfusedDeputy : StatementPredicate
{
    private const string NoAccount = "the bucket's ARN in aws:SourceArn holds no account, and no aws:SourceAccount limits it";
    private const string NoSource = "no aws:SourceArn or aws:SourceAccount says on whose behalf it may call";

    public override string Name => "iam.confusedDeputy";

    public override string Summary =>
        "An Allow statement of a trust policy, a resource's policy or an AWS::Lambda::Permission admits an AWS service that says on whose behalf it calls, and no aws:SourceArn, "
        + "aws:SourceAccount, aws:SourceOrgID, aws:SourceOrgPaths or sts:ExternalId limits that, so that another account can make the service act here. Also where a function admits S3 with aws:SourceArn alone, as a bucket's ARN "
        + "has no account in it. Options services: only these principals (lambda.amazonaws.com or lambda); lacks: only where the source as a whole is missing (source), or only the account of a bucket (account). Facts: {service} principal, {problem} in words.";

    public override IReadOnlyList<string> OptionNames => ["services", "lacks"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        var isTrust = statement.Kind == StatementKinds.Trust;
        if (!isTrust && statement.Kind is not (StatementKinds.Resource or StatementKinds.Account))
        {
            return Truth.False;
        }

        var limits = ConditionLimits.On(statement, NamesCaller);
        var principals = statement.Principals(out var open);
        var result = options.Lists("lacks", "account") ? Rest(open).And(limits) : Rest(open).And(limits.Not());
        foreach (var principal in principals)
        {
            var mayBeService = principal.Element.Text.HasAnyHole && statement.Content[StatementFields.Form] is ScalarValue { Text: "fields" };
            if (principal.Kind != "Service" && !mayBeService)
            {
                continue;
            }

            var noAccount = options.Lists("lacks", "source") ? Truth.False : limits.And(LacksAccount(statement, principal.Element.Text));
            var loose = options.Lists("lacks", "account") ? noAccount : noAccount.Or(limits.Not());
            var isMeant = loose.And(IsMeant(principal.Element.Text, isTrust, options));
            result = result.Or(isMeant);
            if (isMeant.IsTrue)
            {
                reports.Add(principal.Element, ("service", principal.Element.Text.Display), ("problem", limits.IsTrue ? NoAccount : NoSource));
            }
        }

        return result;
    }

    private static Truth IsMeant(PatternText text, bool isTrust, PredicateOptions options)
    {
        if (text.HasAnyHole && text.Pattern[0] == PatternText.AnyHole)
        {
            return Truth.Unknown(text.Why);
        }

        var wanted = options.Texts("services");
        var name = SourceAwareServices.Name(text.Pattern);
        return Truth.Of(wanted.Length == 0
            ? SourceAwareServices.Know(text.Pattern, isTrust)
            : wanted.Any(w => string.Equals(SourceAwareServices.Name(w), name, StringComparison.OrdinalIgnoreCase)));
    }

    // A bucket's ARN holds no account: whoever owns the bucket's name tomorrow may call. AWS Config asks for the account on functions only
    // (rule lambda-function-public-access-prohibited).
    private static Truth LacksAccount(Statement statement, PatternText service)
    {
        var isBucket = statement.Service == "lambda" ? service.Matches("s3.amazonaws.com") : Truth.False;
        if (isBucket.IsFalse)
        {
            return isBucket;
        }

        var result = Truth.False;
        foreach (var entry in statement.Conditions)
        {
            if (!Is(entry.Key, "aws:SourceArn"))
            {
                if (NamesCaller(entry.Key))
                {
                    return Truth.False;
                }

                continue;
            }

            foreach (var value in entry.Values.Items)
            {
                var parts = value.Text.Pattern.Split(':');
                result = result.Or(value.Text.HasAnyHole ? Truth.Unknown(value.Text.Why) : Truth.Of(parts.Length < 6 || parts[4].Length == 0));
            }
        }

        result = result.And(isBucket);
        return statement.ConditionsOpen is { } open ? result.And(Truth.Unknown(open)) : result;
    }

    // Firehose gives the account that it calls for as sts:ExternalId (its developer guide, "Controlling access").
    private static bool NamesCaller(string key) =>
        Is(key, "sts:ExternalId") || LimitingKeys.NamesSource(key) || Is(key, "kms:CallerAccount") || Is(key, "lambda:EventSourceToken") || Is(key, "aws:PrincipalOrgID");

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}

using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.wholeAccountTrust</c>.</summary>
internal sealed class WholeAccountTrust : StatementPredicate
{
    public override string Name => "iam.wholeAccountTrust";

    public override string Summary =>
        "A trust policy admits a whole account (its id or its root), so that everybody whom that account lets may assume the role, and no condition fixes who "
        + "(aws:PrincipalArn, aws:PrincipalOrgID, sts:ExternalId, ...). Option account: foreign (an account id in digits that is not the stack's), own (AWS::AccountId) or any; default any. Facts: {principal} as written.";

    public override IReadOnlyList<string> OptionNames => ["account"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        if (statement.Kind != StatementKinds.Trust)
        {
            return Truth.False;
        }

        var principals = statement.Principals(out var open);
        var result = Rest(open);
        foreach (var principal in principals)
        {
            var text = principal.Element.Text;
            if (principal.Kind != "AWS" || !PrincipalShape.IsWholeAccount(text))
            {
                result = principal.Kind == "AWS" && text.HasAnyHole ? result.Or(Truth.Unknown(text.Why)) : result;
                continue;
            }

            var isForeign = PrincipalShape.Account(text) is { } account && account != statement.OwnAccount;
            if ((isForeign && options.Lists("account", "own")) || (!isForeign && options.Lists("account", "foreign")))
            {
                continue;
            }

            result = Truth.True;
            reports.Add(principal.Element, ("principal", text.Display));
        }

        return result.IsFalse ? result : result.And(ConditionLimits.On(statement, LimitsTrust).Not());
    }

    /// <summary>Whether a key makes a trust in an account narrower.</summary>
    internal static bool LimitsTrust(string key) =>
        LimitingKeys.LimitsPrincipal(key) || string.Equals(key, "sts:ExternalId", StringComparison.OrdinalIgnoreCase)
        || key.StartsWith("aws:PrincipalTag/", StringComparison.OrdinalIgnoreCase);
}

/// <summary><c>iam.missingExternalId</c>.</summary>
internal sealed class MissingExternalId : StatementPredicate
{
    public override string Name => "iam.missingExternalId";

    public override string Summary =>
        "A trust policy admits an account, role or user of an account that is given in digits, and no sts:ExternalId or organization condition keeps that party's other customers "
        + "out. Option accounts: ids that are one's own and need none. Facts: {principal} as written, {account} id.";

    public override IReadOnlyList<string> OptionNames => ["accounts"];

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        if (statement.Kind != StatementKinds.Trust)
        {
            return Truth.False;
        }

        var principals = statement.Principals(out var open);
        var result = Rest(open);
        foreach (var principal in principals)
        {
            if (principal.Kind != "AWS")
            {
                continue;
            }

            var text = principal.Element.Text;
            if (PrincipalShape.Account(text) is { } account && account != statement.OwnAccount && !options.Lists("accounts", account))
            {
                result = Truth.True;
                reports.Add(principal.Element, ("principal", text.Display), ("account", account));
            }
            else if (text.HasAnyHole)
            {
                result = result.Or(Truth.Unknown(text.Why));
            }
        }

        return result.IsFalse ? result : result.And(ConditionLimits.On(statement, IsProof).Not());
    }

    private static bool IsProof(string key) =>
        Is(key, "sts:ExternalId") || Is(key, "aws:PrincipalOrgID") || Is(key, "aws:PrincipalOrgPaths") || Is(key, "aws:SourceArn") || Is(key, "aws:SourceAccount");

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}

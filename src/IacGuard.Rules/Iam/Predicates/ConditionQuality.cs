using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.conditionQuality</c>.</summary>
internal sealed class ConditionQuality : StatementPredicate
{
    private static readonly (string Name, Func<Statement, ConditionEntry, Truth> Test, Func<ConditionEntry, string> Problem)[] Checks =
    [
        ("unknownOperator", static (_, entry) => Truth.Of(!entry.HasKnownOperator), static entry => $"IAM has no condition operator '{entry.Operator}'"),
        (
            "forAllValues",
            static (statement, entry) => statement.Allows.And(Truth.Of(entry.IsForAllValues && IsSingleValued(statement, entry.Key))),
            static entry => $"ForAllValues is true when {entry.Key} is absent, and {entry.Key} never has several values; use {entry.BaseOperator}"),
        (
            "ifExists",
            static (statement, entry) => statement.Allows.And(Truth.Of(entry.HasIfExists && LimitingKeys.LimitsPrincipal(entry.Key) && !entry.IsNegated)),
            static entry => $"{entry.Operator} is true when {entry.Key} is absent, so it limits nobody who lacks it"),
        (
            "wildcardInSensitiveKey",
            static (statement, entry) => entry.TakesWildcards && !entry.IsNegated && LimitingKeys.IsSensitive(entry.Key) ? statement.Allows.And(AnyWildcard(entry)) : Truth.False,
            static entry => $"a wildcard in {entry.Key} admits others' accounts, organizations or networks"),
        (
            "literalWildcard",
            static (_, entry) => entry.BaseOperator.StartsWith("String", StringComparison.OrdinalIgnoreCase) && !entry.TakesWildcards ? AnyWildcard(entry) : Truth.False,
            static entry => $"* and ? are no wildcards under {entry.BaseOperator}; use {(entry.IsNegated ? "StringNotLike" : "StringLike")}"),
        (
            "mfa",
            Presence,
            static entry => entry.HasIfExists
                ? "BoolIfExists is true for long-term access keys, which carry no such key; use Bool"
                : "long-term access keys carry no such key, so this does not deny them; use BoolIfExists"),
    ];

    public override string Name => "iam.conditionQuality";

    public override string Summary =>
        "A condition does not do what it looks like. Option checks, default all: forAllValues (ForAllValues on a key with a single value, true when the key is absent; Allow only), ifExists (IfExists on "
        + "a key that is to limit who or what, true when the key is absent; Allow only), wildcardInSensitiveKey (a wildcard in an account, organization, VPC id; Allow only), literalWildcard "
        + "(* or ? under StringEquals is no wildcard), unknownOperator, mfa (Deny with Bool aws:MultiFactorAuthPresent false lets long-term keys through, as they lack the key; "
        + "Allow with BoolIfExists true lets them in). Facts: {check}, {key}, {operator}, {problem} in words.";

    public override IReadOnlyList<string> OptionNames => ["checks"];

    protected override string? Effect => null;

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        var checks = options.Texts("checks");
        var result = Rest(statement.ConditionsOpen);
        foreach (var entry in statement.Conditions)
        {
            foreach (var (check, test, problem) in Checks)
            {
                var truth = checks.Length > 0 && !checks.Contains(check, StringComparer.OrdinalIgnoreCase) ? Truth.False : test(statement, entry);
                result = result.Or(truth);
                if (truth.IsTrue && reports.IsWanted)
                {
                    reports.Add(
                        entry.Values.Whole, entry.Path, ("check", check), ("key", entry.Key), ("operator", entry.Operator), ("problem", problem(entry)));
                }
            }
        }

        return result;
    }

    private static Truth Presence(Statement statement, ConditionEntry entry)
    {
        if (!entry.IsKey("aws:MultiFactorAuthPresent") || !entry.Is("Bool") || entry.Values.Items.Length != 1)
        {
            return Truth.False;
        }

        var value = entry.Values.Items[0].Text;
        return entry.HasIfExists ? statement.Allows.And(value.Matches("true")) : statement.Denies.And(value.Matches("false"));
    }

    private static bool IsSingleValued(Statement statement, string key)
    {
        if (LimitingKeys.IsMultivaluedGlobal(key))
        {
            return false;
        }

        if (key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
        {
            return key.IndexOf('/') < 0;
        }

        var prefix = key.Split(':')[0];
        var known = ServiceAuthorization.Default.FindService(prefix)?.ConditionKeys.FirstOrDefault(k => string.Equals(k.Name, key, StringComparison.OrdinalIgnoreCase));
        return known is { IsMultivalued: false };
    }

    private static Truth AnyWildcard(ConditionEntry entry)
    {
        var result = Truth.False;
        foreach (var value in entry.Values.Items)
        {
            result = result.Or(Wildcard.IsIn(value.Text.Pattern) ? Truth.True : value.Text.HasAnyHole ? Truth.Unknown(value.Text.Why) : Truth.False);
        }

        return result;
    }
}

using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.conditionQuality</c>.</summary>
internal sealed class ConditionQuality : StatementPredicate
{
    private const string SetOfOne = "forAllValues";
    private const string Optional = "ifExists";
    private const string Sensitive = "wildcardInSensitiveKey";
    private const string Literal = "literalWildcard";
    private const string Operator = "unknownOperator";
    private const string Mfa = "mfa";

    private static readonly HashSet<string> Operators = new(StringComparer.OrdinalIgnoreCase)
    {
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
        "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null",
    };

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
            foreach (var (check, truth, problem) in Problems(statement, entry))
            {
                if (truth.IsFalse || (checks.Count > 0 && !checks.Contains(check, StringComparer.OrdinalIgnoreCase)))
                {
                    continue;
                }

                result = result.Or(truth);
                if (truth.IsTrue)
                {
                    reports.Add(
                        entry.Values.Whole, entry.Path, ("check", check), ("key", entry.Key), ("operator", entry.Operator), ("problem", problem));
                }
            }
        }

        return result;
    }

    private static IEnumerable<(string Check, Truth Truth, string Problem)> Problems(Statement statement, ConditionEntry entry)
    {
        var allows = statement.Allows;
        yield return (Operator, Truth.Of(!Operators.Contains(entry.BaseOperator)), $"IAM has no condition operator '{entry.Operator}'");
        yield return (
            SetOfOne,
            allows.And(Truth.Of(entry.IsForAllValues && IsSingleValued(statement, entry.Key))),
            $"ForAllValues is true when {entry.Key} is absent, and {entry.Key} never has several values; use {entry.BaseOperator}");
        yield return (
            Optional,
            allows.And(Truth.Of(entry.HasIfExists && LimitingKeys.LimitsPrincipal(entry.Key) && !entry.IsNegated)),
            $"{entry.Operator} is true when {entry.Key} is absent, so it limits nobody who lacks it");
        yield return (
            Sensitive,
            allows.And(entry.TakesWildcards && !entry.IsNegated && LimitingKeys.IsSensitive(entry.Key) ? AnyWildcard(entry) : Truth.False),
            $"a wildcard in {entry.Key} admits others' accounts, organizations or networks");
        yield return (
            Literal,
            entry.BaseOperator.StartsWith("String", StringComparison.OrdinalIgnoreCase) && !entry.TakesWildcards ? AnyWildcard(entry) : Truth.False,
            $"* and ? are no wildcards under {entry.BaseOperator}; use {(entry.IsNegated ? "StringNotLike" : "StringLike")}");
        yield return Presence(statement, entry);
    }

    private static (string Check, Truth Truth, string Problem) Presence(Statement statement, ConditionEntry entry)
    {
        if (!entry.IsKey("aws:MultiFactorAuthPresent") || !entry.Is("Bool") || entry.Values.Items.Count != 1)
        {
            return (Mfa, Truth.False, "");
        }

        var value = entry.Values.Items[0].Text;
        return entry.HasIfExists
            ? (Mfa, statement.Allows.And(value.Matches("true")), "BoolIfExists is true for long-term access keys, which carry no such key; use Bool")
            : (Mfa, statement.Denies.And(value.Matches("false")), "long-term access keys carry no such key, so this does not deny them; use BoolIfExists");
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

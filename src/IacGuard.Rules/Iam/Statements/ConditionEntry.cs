using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>One comparison of a statement's <c>Condition</c>: an operator, a key, the values of which one must match.</summary>
internal sealed class ConditionEntry
{
    // IAM user guide, "IAM JSON policy elements: Condition operators".
    private static readonly HashSet<string> Operators = new(StringComparer.OrdinalIgnoreCase)
    {
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
        "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null",
    };

    public ConditionEntry(string operatorName, string key, SourceSpan keySpan, ElementList values)
    {
        (Operator, Key, KeySpan, Values) = (operatorName, key, keySpan, values);
        var name = operatorName;
        var colon = name.IndexOf(':');
        if (colon > 0)
        {
            Qualifier = name.Substring(0, colon);
            name = name.Substring(colon + 1);
        }

        HasIfExists = name.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase);
        BaseOperator = HasIfExists ? name.Substring(0, name.Length - "IfExists".Length) : name;
        HasKnownOperator = Operators.Contains(BaseOperator);
    }

    /// <summary>The operator as written, such as <c>ForAllValues:StringLikeIfExists</c>.</summary>
    public string Operator { get; }

    /// <summary><c>ForAllValues</c> or <c>ForAnyValue</c>; null without one.</summary>
    public string? Qualifier { get; }

    /// <summary>The operator without qualifier and <c>IfExists</c>.</summary>
    public string BaseOperator { get; }

    /// <summary>Whether IAM knows the operator; it refuses a policy with any other.</summary>
    public bool HasKnownOperator { get; }

    /// <summary>Whether an absent key makes the comparison true.</summary>
    public bool HasIfExists { get; }

    /// <summary>Whether it is <c>ForAllValues</c>, which an absent key makes true.</summary>
    public bool IsForAllValues => string.Equals(Qualifier, "ForAllValues", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it says what must not be.</summary>
    public bool IsNegated => BaseOperator.IndexOf("Not", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether wildcards in its values are wildcards.</summary>
    public bool TakesWildcards =>
        BaseOperator.EndsWith("Like", StringComparison.OrdinalIgnoreCase) || BaseOperator.StartsWith("Arn", StringComparison.OrdinalIgnoreCase);

    /// <summary>The condition key.</summary>
    public string Key { get; }

    /// <summary>Where the key stands.</summary>
    public SourceSpan KeySpan { get; }

    /// <summary>The values.</summary>
    public ElementList Values { get; }

    /// <summary>What <see cref="ConditionLimits"/> found, kept because many rules ask; one thread reads a statement.</summary>
    internal Truth? Limits { get; set; }

    /// <summary>The path below the statement.</summary>
    public string Path => "Condition." + Operator + "." + Key;

    /// <summary>Whether the operator has this base name, in any case.</summary>
    public bool Is(string baseOperator) => string.Equals(BaseOperator, baseOperator, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the key is this one, in any case, as IAM compares keys.</summary>
    public bool IsKey(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);
}

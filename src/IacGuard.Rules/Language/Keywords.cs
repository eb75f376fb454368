namespace IacGuard.Rules.Language;

/// <summary>The words of the rule language: the closed list that the loader, the JSON Schema and the documentation share.</summary>
public static class Keywords
{
    /// <summary>The keys of a rule file.</summary>
    public static IReadOnlyList<string> RuleKeys { get; } =
    [
        "id", "title", "severity", "on", "when", "forbid", "require", "unless", "message", "why", "fix", "parameters", "sameAs", "references", "since",
    ];

    /// <summary>The keys that are tests; any other key of a condition is a property path or a predicate.</summary>
    public static IReadOnlyList<string> Tests { get; } =
    [
        "all", "any", "not", "equals", "in", "present", "atLeast", "atMost", "moreThan", "lessThan", "matches", "startsWith", "endsWith", "contains",
        "ignoreCase", "is", "from", "each", "some", "none", "count", "references", "related",
    ];

    /// <summary>The shapes that <c>is</c> takes.</summary>
    public static IReadOnlyList<string> Shapes { get; } = ["text", "number", "boolean", "list", "map", "reference"];

    /// <summary>The sources that <c>from</c> takes.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        ["literal", "parameter", "noEchoParameter", "parameterDefault", "secretReference", "ssmParameter", "resource"];

    /// <summary>The quantifiers in a path, as in <c>Targets[each].Arn</c>.</summary>
    public static IReadOnlyList<string> Quantifiers { get; } = ["each", "some", "none"];

    /// <summary>The peers that <c>sameAs</c> names.</summary>
    public static IReadOnlyList<string> Suites { get; } = ["checkov", "cfn-nag", "cdk-nag", "guard", "trivy", "security-hub"];
}

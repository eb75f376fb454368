namespace IacGuard.Rules.Language;

/// <summary>The words of the rule language: the closed list that the loader, the JSON Schema and the documentation share.</summary>
public static class Keywords
{
    /// <summary>The keys of a rule file.</summary>
    public static IReadOnlyList<string> RuleKeys { get; } =
    [
        "id", "title", "severity", "on", "when", "forbid", "require", "unless", "message", "why", "fix", "parameters", "sameAs", "references", "since",
    ];

    /// <summary>The form of a rule's id, as a regular expression that .NET and ECMAScript read alike.</summary>
    public const string IdPattern = "^[A-Z][A-Za-z0-9]{0,15}[-_]?[0-9A-Za-z]{1,20}$";

    /// <summary>The severities.</summary>
    public static IReadOnlyList<string> Severities { get; } = ["error", "warning", "info"];

    /// <summary>The keys of <c>fix</c>.</summary>
    public static IReadOnlyList<string> FixKeys { get; } = ["set", "props", "how"];

    /// <summary>The form of a class under <c>props</c> of <c>fix</c>: its jsii name without the assembly.</summary>
    public const string FixClassPattern = "^[a-z][a-z0-9_]*[.][A-Z][A-Za-z0-9]*$";

    /// <summary>The keys of a pack file.</summary>
    public static IReadOnlyList<string> PackKeys { get; } = ["name", "description", "source", "rules", "controls"];

    /// <summary>The keys of a case.</summary>
    public static IReadOnlyList<string> CaseKeys { get; } = ["name", "expect", "template", "parameters", "asOf"];

    /// <summary>What a case can expect.</summary>
    public static IReadOnlyList<string> Verdicts { get; } = ["violated", "satisfied", "undecided", "not-applicable"];

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
    public static IReadOnlyList<string> Suites { get; } = ["checkov", "cfn-nag", "cdk-nag", "guard", "trivy", "security-hub", "cfn-lint"];
}

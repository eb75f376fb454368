namespace IacGuard.Rules;

/// <summary>A named list of rules with severities; no logic.</summary>
public sealed class Pack
{
    /// <summary>The name that <c>--pack</c> takes.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The rules in it by id, with the severity that it gives them; null leaves the rule's own.</summary>
    public required IReadOnlyDictionary<string, Severity?> Rules { get; init; }
}

/// <summary>An active rule with its final severity and parameters.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Configuration over pack over the rule's own.</param>
/// <param name="Parameters">Values given by configuration; what is missing takes the rule's default.</param>
public sealed record RuleSetting(Rule Rule, Severity Severity, IReadOnlyDictionary<string, Model.Value> Parameters);

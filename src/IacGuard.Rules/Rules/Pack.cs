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

    /// <summary>Where its controls are published: an address; empty without controls.</summary>
    public string Source { get; init; } = "";

    /// <summary>The controls of a framework with the rules that answer each, in the order of the file; empty for a pack that is just a list.</summary>
    public IReadOnlyList<PackControl> Controls { get; init; } = [];
}

/// <summary>A control of a compliance framework.</summary>
/// <param name="Id">The framework's own id, such as <c>S3.8</c>.</param>
/// <param name="Rules">The ids of the rules that answer it.</param>
public sealed record PackControl(string Id, IReadOnlyList<string> Rules);

/// <summary>An active rule with its final severity and parameters.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Configuration over pack over the rule's own.</param>
/// <param name="Parameters">Values given by configuration; what is missing takes the rule's default.</param>
public sealed record RuleSetting(Rule Rule, Severity Severity, IReadOnlyDictionary<string, Model.Value> Parameters);

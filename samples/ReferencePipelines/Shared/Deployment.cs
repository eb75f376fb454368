using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>One deployment: an environment of a team. It comes from the context, so <c>cdk deploy -c environmentSuffix=test</c> makes another one.</summary>
public sealed record Deployment
{
    /// <summary>The environment, such as <c>dev</c>: names begin with it.</summary>
    public required string Environment { get; init; }

    /// <summary>The team, such as <c>backend</c>: names end in it.</summary>
    public required string Team { get; init; }

    /// <summary>Who pays.</summary>
    public required string CostCenter { get; init; }

    /// <summary>The Region that all stacks go to.</summary>
    public required string Region { get; init; }

    /// <summary>The address that alarms are sent to.</summary>
    public required string AlertEmail { get; init; }

    /// <summary>Reads a deployment from the context.</summary>
    /// <exception cref="InvalidOperationException">The context lacks a value.</exception>
    public static Deployment FromContext(Node node) => new()
    {
        Environment = Text(node, "environmentSuffix"),
        Team = Text(node, "team"),
        CostCenter = Text(node, "costCenter"),
        Region = Text(node, "region"),
        AlertEmail = Text(node, "alertEmail"),
    };

    /// <summary>The name of a resource by the convention: <c>dev-orders-table-backend</c>.</summary>
    public string Name(string resource) => $"{Environment}-{resource}-{Team}";

    private static string Text(Node node, string key) => node.TryGetContext(key) is string { Length: > 0 } text
        ? text
        : throw new InvalidOperationException($"The context has no '{key}': set it in cdk.json, or with -c {key}=...");
}

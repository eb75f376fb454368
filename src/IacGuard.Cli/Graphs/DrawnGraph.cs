namespace IacGuard.Cli.Graphs;

/// <summary>How a resource is drawn.</summary>
internal enum NodeShape
{
    /// <summary>Anything that has no shape of its own.</summary>
    Box,

    /// <summary>Something that runs code.</summary>
    Round,

    /// <summary>Something that keeps data.</summary>
    Cylinder,

    /// <summary>Something that messages pass through.</summary>
    Channel,
}

/// <summary>A resource in a picture.</summary>
/// <param name="LogicalId">Its logical id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">Its type for people, such as <c>SQS Queue</c>.</param>
/// <param name="Group">The part of the stack that it belongs to; null for none.</param>
/// <param name="Shape">Its shape.</param>
internal sealed record DrawnNode(string LogicalId, string Name, string Kind, string? Group, NodeShape Shape);

/// <summary>An arrow between two resources, by logical id.</summary>
internal sealed record DrawnEdge(string From, string To, string Label);

/// <summary>A stack as a picture; nodes in the order of the template, edges by their ends.</summary>
internal sealed record DrawnStack(string Name, IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<DrawnEdge> Edges);

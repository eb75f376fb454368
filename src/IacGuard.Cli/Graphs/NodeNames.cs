using IacGuard.Model;

namespace IacGuard.Cli.Graphs;

/// <summary>What resources and references are called in a picture.</summary>
internal static class NodeNames
{
    private static readonly string[] Running = ["Function", "StateMachine", "TaskDefinition", "Service", "Project"];
    private static readonly string[] Keeping = ["Table", "GlobalTable", "Bucket", "DBInstance", "DBCluster", "FileSystem", "Secret", "Parameter", "Archive"];
    private static readonly string[] Passing = ["Queue", "Topic", "EventBus", "Stream", "DeliveryStream"];

    /// <summary>A resource as a node.</summary>
    public static DrawnNode NodeOf(Resource resource)
    {
        var parts = resource.Type.Split("::");
        var path = PathOf(resource, parts[^1]);
        var name = path.Length == 0 ? resource.LogicalId : string.Join('/', path.Length == 1 ? path : path[1..]);
        return new DrawnNode(resource.LogicalId, name, parts.Length > 2 ? string.Join(' ', parts[1..]) : resource.Type, path.Length == 0 ? null : path[0], ShapeOf(parts[^1]));
    }

    /// <summary>The label of a reference: the last step of its path that says something.</summary>
    public static string LabelOf(string path)
    {
        var steps = path.Split('.');
        var last = steps.Length > 1 && steps[^1] is "Arn" or "Value" ? steps[^2] : steps[^1];
        var bracket = last.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? last : last[..bracket];
    }

    // Stack/FailureAudit/Recorder/Function/Resource: without the stack, and without the ends that only repeat the type.
    private static string[] PathOf(Resource resource, string type)
    {
        var path = resource.ConstructPath?.Split('/')[1..] ?? [];
        while (path.Length > 1 && path[^1] is var end && (end is "Resource" or "Default" || end.StartsWith("Cfn", StringComparison.Ordinal) || end.Equals(type, StringComparison.OrdinalIgnoreCase)))
        {
            path = path[..^1];
        }

        return path;
    }

    private static NodeShape ShapeOf(string type) =>
        Running.Contains(type) ? NodeShape.Round
        : Keeping.Contains(type) ? NodeShape.Cylinder
        : Passing.Contains(type) ? NodeShape.Channel
        : NodeShape.Box;
}

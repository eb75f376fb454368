using System.Text;

namespace IacGuard.Cli.Graphs;

/// <summary>Writes pictures as a Mermaid flowchart.</summary>
internal static class MermaidWriter
{
    /// <summary>Writes one chart of all stacks, a frame around each when there are several.</summary>
    public static string Write(IReadOnlyList<DrawnStack> stacks)
    {
        var text = new StringBuilder("flowchart LR\n");
        var ids = new MermaidIds();
        foreach (var stack in stacks)
        {
            WriteStack(text, stack, ids, isFramed: stacks.Count > 1);
        }

        return text.ToString();
    }

    private static void WriteStack(StringBuilder text, DrawnStack stack, MermaidIds ids, bool isFramed)
    {
        var of = stack.Nodes.ToDictionary(static n => n.LogicalId, n => ids.New(n.LogicalId), StringComparer.Ordinal);
        var indent = isFramed ? "    " : "  ";
        if (isFramed)
        {
            text.Append("  subgraph ").Append(ids.New("stack_" + stack.Name)).Append("[\"").Append(MermaidText.Escape(stack.Name)).Append("\"]\n");
        }

        foreach (var group in stack.Nodes.GroupBy(static n => n.Group ?? "", StringComparer.Ordinal))
        {
            WriteGroup(text, group, of, ids, indent);
        }

        if (isFramed)
        {
            text.Append("  end\n");
        }

        foreach (var edge in stack.Edges)
        {
            text.Append("  ").Append(of[edge.From]).Append(edge.Label.Length == 0 ? " --> " : $" -->|\"{MermaidText.Escape(edge.Label)}\"| ").Append(of[edge.To]).Append('\n');
        }
    }

    private static void WriteGroup(StringBuilder text, IGrouping<string, DrawnNode> group, Dictionary<string, string> of, MermaidIds ids, string indent)
    {
        var isFramed = group.Key.Length > 0;
        if (isFramed)
        {
            text.Append(indent).Append("subgraph ").Append(ids.New("group_" + group.Key)).Append("[\"").Append(MermaidText.Escape(group.Key)).Append("\"]\n");
        }

        foreach (var node in group)
        {
            var (open, close) = Brackets(node.Shape);
            text.Append(indent).Append(isFramed ? "  " : "").Append(of[node.LogicalId]).Append(open)
                .Append('"').Append(MermaidText.Escape(node.Name)).Append("<br/>").Append(MermaidText.Escape(node.Kind)).Append('"').Append(close).Append('\n');
        }

        if (isFramed)
        {
            text.Append(indent).Append("end\n");
        }
    }

    private static (string Open, string Close) Brackets(NodeShape shape) => shape switch
    {
        NodeShape.Round => ("(", ")"),
        NodeShape.Cylinder => ("[(", ")]"),
        NodeShape.Channel => ("[[", "]]"),
        _ => ("[", "]"),
    };
}

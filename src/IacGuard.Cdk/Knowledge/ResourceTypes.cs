namespace IacGuard.Cdk.Knowledge;

/// <summary>The types of the resources in models: of the minimum, added by props and calls, put in the place of others.</summary>
internal static class ResourceTypes
{
    private const string Type = "Type";

    /// <summary>All of them below a node.</summary>
    public static HashSet<string> In(Tree node)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(node, found);
        return found;
    }

    private static void Collect(Tree node, HashSet<string> found)
    {
        if (node.IsObject && node[Type].Text is { } type)
        {
            found.Add(type);
        }

        foreach (var item in node.Items ?? [])
        {
            if (item.IsObject || item.IsList)
            {
                Collect(item, found);
            }
        }
    }
}

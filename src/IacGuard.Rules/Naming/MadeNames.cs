using IacGuard.Model;

namespace IacGuard.Rules.Naming;

/// <summary>
/// Names that stand in a template although nobody chose them: where none is given the CDK makes one, for a policy its logical id, for a task definition or an event
/// bus the unique id of its construct (the parts of the path and a hash). Source: <c>generatePolicyName</c> and <c>Names.uniqueId</c> of aws-cdk-lib 2.160.0.
/// </summary>
internal static class MadeNames
{
    private const int HashLength = 8;
    private const int LeastReadable = 4;

    /// <summary>Whether the CDK made a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="resource">What has it.</param>
    public static bool Is(Value name, Resource resource) => name switch
    {
        UnknownValue unknown => unknown.Source == UnknownSource.MadeName,
        TextValue text => text.Parts.Any(static p => p.Hole is UnknownValue { Source: UnknownSource.MadeName }) || (text.Parts[text.Parts.Count - 1].Literal is { } last && IsMade(last, resource)),
        ScalarValue scalar => IsMade(scalar.Text, resource),
        _ => false,
    };

    private static bool IsMade(string name, Resource resource)
    {
        if (resource.ConstructPath is not { } path || name.Length <= HashLength + LeastReadable || !EndsInHash(name))
        {
            return false;
        }

        var readable = name.Substring(0, name.Length - HashLength);
        var unique = Readable(path);
        return resource.LogicalId.EndsWith(name, StringComparison.Ordinal)
            || (unique.Length >= LeastReadable && (readable.EndsWith(unique, StringComparison.Ordinal) || unique.EndsWith(readable, StringComparison.Ordinal)));
    }

    private static bool EndsInHash(string name)
    {
        for (var at = name.Length - HashLength; at < name.Length; at++)
        {
            if (name[at] is not ((>= '0' and <= '9') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Readable(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is not "Default" && (parts.Count == 0 || !parts[parts.Count - 1].EndsWith(part, StringComparison.Ordinal)))
            {
                parts.Add(part);
            }
        }

        return string.Concat(parts.Where(static p => p != "Resource").SelectMany(static p => p.Where(static c => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))));
    }
}

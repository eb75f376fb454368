using IacGuard.Rules.Knowledge;

namespace IacGuard.Rules.Suppressions;

/// <summary>The ways in which comments name the checks of Trivy: <c>AVD-AWS-0086</c>, <c>AWS-0086</c>, <c>aws-s3-block-public-acls</c>, with wildcards.</summary>
internal static class TrivyIds
{
    private const string Prefix = "aws-";
    private static readonly Lazy<List<(string Name, string Id)>> Names = new(Load);

    /// <summary>The ids, as rules name them, that a written one means; itself when it is none that is known.</summary>
    public static IReadOnlyList<string> Resolve(string written)
    {
        var bracket = written.IndexOf('[');
        var id = (bracket < 0 ? written : written.Substring(0, bracket)).ToLowerInvariant();
        id = id.StartsWith("avd-", StringComparison.Ordinal) ? id.Substring(4) : id;
        var found = new List<string>();
        foreach (var (name, meant) in Names.Value)
        {
            if ((Wildcard.IsMatch(name, id) || Wildcard.IsMatch(meant.ToLowerInvariant(), id)) && !found.Contains(meant))
            {
                found.Add(meant);
            }
        }

        return found.Count == 0 ? [id.ToUpperInvariant()] : found;
    }

    private static List<(string Name, string Id)> Load()
    {
        var names = new List<(string Name, string Id)>();
        foreach (var line in EmbeddedText.Lines("trivy-names.txt"))
        {
            var words = line.Split(' ');
            for (var i = 1; i < words.Length; i++)
            {
                names.Add((Prefix + words[i], "AWS-" + words[0]));
            }
        }

        return names;
    }
}

using System.Globalization;
using IacGuard.Rules.Knowledge;

namespace IacGuard.Rules.Naming;

/// <summary>The properties that hold physical names, by type.</summary>
public static class PhysicalNames
{
    private static readonly Lazy<Dictionary<string, List<PhysicalName>>> ByType = new(Load);

    /// <summary>The name properties of a type, its proper one first; empty for types that have none (AWS::KMS::Key, AWS::EC2::VPC).</summary>
    public static IReadOnlyList<PhysicalName> Of(string type) => ByType.Value.TryGetValue(type, out var names) ? names : [];

    /// <summary>A property of a type; its proper name without one; null when the type has no such name.</summary>
    public static PhysicalName? Find(string type, string? property = null)
    {
        var names = Of(type);
        for (var i = 0; i < names.Count; i++)
        {
            if (property is null || names[i].Property == property)
            {
                return names[i];
            }
        }

        return null;
    }

    /// <summary>All of them.</summary>
    public static IEnumerable<PhysicalName> All => ByType.Value.Values.SelectMany(static names => names);

    private static Dictionary<string, List<PhysicalName>> Load()
    {
        var result = new Dictionary<string, List<PhysicalName>>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("physical-names.txt"))
        {
            var name = Parse(line);
            if (!result.TryGetValue(name.Type, out var names))
            {
                result[name.Type] = names = new List<PhysicalName>(1);
            }

            names.Add(name);
        }

        return result;
    }

    private static PhysicalName Parse(string line)
    {
        var words = line.Split(' ');
        var colon = Array.IndexOf(words, ":");
        var (min, max) = Length(words[2]);
        var refused = new List<string>();
        for (var i = colon + 2; i < words.Length; i++)
        {
            refused.Add(words[i].Substring(1));
        }

        return new PhysicalName(words[0], words[1], min, max, words[colon + 1], refused)
        {
            Replaces = Array.IndexOf(words, "replace") > 0,
            IsRequired = Array.IndexOf(words, "required") > 0,
            FoldsCase = Array.IndexOf(words, "fold") > 0,
            Prefix = Flag(words, "prefix="),
            Suffix = Flag(words, "suffix="),
        };
    }

    private static (int? Min, int? Max) Length(string word)
    {
        var ends = word.Split('-');
        return ends[0].Length == 0 ? (null, null) : (int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    private static string Flag(string[] words, string start)
    {
        foreach (var word in words)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return word.Substring(start.Length);
            }
        }

        return "";
    }
}

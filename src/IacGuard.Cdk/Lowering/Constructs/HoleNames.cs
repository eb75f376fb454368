using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>The slots that effects name.</summary>
internal static class HoleNames
{
    /// <summary>
    /// The other slot whose name stands where that of a slot belongs; null when none does. The sweep fills slots of one type with one construct, so that
    /// what the later slot changes may carry the name of the earlier one.
    /// </summary>
    /// <param name="effects">What the slot changes.</param>
    /// <param name="path">The slot.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="slots">What the other slots hold.</param>
    public static string? Mistaken(IReadOnlyList<Effect> effects, string path, CdkValue value, SlotValues slots)
    {
        if (effects.Count == 0 || value is not CdkObject { Construct: not null } made)
        {
            return null;
        }

        var names = effects.SelectMany(Of).Distinct(StringComparer.Ordinal).ToList();
        return names.Exists(name => IsOf(name, path))
            ? null
            : names.Find(name => slots.Resolve(name) is CdkObject { Construct: not null } other && other.Fqn == made.Fqn && !ReferenceEquals(other, made));
    }

    /// <summary>Whether a name is that of a slot or of something below it.</summary>
    public static bool IsOf(string name, string path) =>
        name == path || name.StartsWith(path + ".", StringComparison.Ordinal) || name.StartsWith(path + "<", StringComparison.Ordinal);

    /// <summary>The slots whose values stand in what effects set.</summary>
    public static HashSet<string> Of(IReadOnlyList<Effect> effects) => new(effects.SelectMany(Of), StringComparer.Ordinal);

    private static IEnumerable<string> Of(Effect effect) =>
        In(effect.Value).Concat(In(effect.Added)).Concat(In(effect.Put)).Concat(effect.Resource.Length > 0 && effect.Resource[0] == '$' ? [OfResource(effect.Resource)] : []);

    private static IEnumerable<string> In(Tree tree) =>
        tree["$"].Text is { } name ? [name] : tree.Items is { } items ? items.SelectMany(In) : [];

    private static string OfResource(string resource)
    {
        var depth = 0;
        for (var i = 1; i < resource.Length; i++)
        {
            depth += resource[i] == '<' ? 1 : resource[i] == '>' ? -1 : 0;
            if (resource[i] == '/' && depth == 0)
            {
                return resource.Substring(1, i - 1);
            }
        }

        return resource.Substring(1);
    }
}

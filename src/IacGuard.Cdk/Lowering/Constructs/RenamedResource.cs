using IacGuard.Cdk.Knowledge;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Finds the effects by which a value renames a resource: the model takes one out and adds one whose construct id the value gives. A stage of an API
/// that is named is the same stage, with what the other props say of it.
/// </summary>
internal static class RenamedResource
{
    /// <summary>The effect that takes the resource out and the one that brings it under its new id; null when none is renamed.</summary>
    public static (Effect? Removal, Effect? Addition) Find(IReadOnlyList<Effect> effects)
    {
        Effect? removal = null;
        Effect? addition = null;
        foreach (var effect in effects)
        {
            if (effect.Removes)
            {
                if (removal is not null)
                {
                    return default;
                }

                removal = effect;
            }
            else if (!effect.Added.IsNull && effect.Resource.IndexOf('{') >= 0)
            {
                if (addition is not null)
                {
                    return default;
                }

                addition = effect;
            }
        }

        return removal is null || addition is null || Parent(removal.Resource) != Parent(addition.Resource) ? default : (removal, addition);
    }

    // Both are at the same depth below the construct, the new one with another id.
    private static (int Slashes, string Last) Parent(string path) => (path.Count(static c => c == '/'), path.Substring(path.LastIndexOf('/') + 1));
}

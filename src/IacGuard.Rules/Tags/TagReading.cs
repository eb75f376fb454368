using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Tags;

/// <summary>The tags of one row in the scenario being played.</summary>
internal sealed class TagReading
{
    private readonly Value tags;
    private readonly Dictionary<string, (Value Value, int Index)>? byKey;
    private readonly bool isOpen;

    // Null for what is no tag.
    private readonly List<Value?>? unknownKeys;

    public TagReading(Value tags, EvaluationContext context)
    {
        this.tags = tags;
        var items = context.Items(tags, out isOpen);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is MapValue pair && context.Resolve(pair["Key"]) is ScalarValue { Text: var key })
            {
                // Of two with one key the later wins only in maps, which hold none twice; AWS refuses such lists.
                byKey ??= new Dictionary<string, (Value Value, int Index)>(StringComparer.Ordinal);
                byKey[key] = (context.Resolve(pair["Value"]), i);
            }
            else
            {
                (unknownKeys ??= []).Add(items[i] is MapValue unread ? context.Resolve(unread["Key"]) : null);
            }
        }
    }

    /// <summary>Whether there may be a tag that is not seen.</summary>
    public bool MayHold(string key) => isOpen || unknownKeys?.Exists(unknown => MayBe(unknown, key)) == true;

    /// <summary>Why there may be.</summary>
    public string WhyMore =>
        !isOpen ? "the key of a tag is not known"
        : tags is ListValue ? "more tags may be added that are not visible here"
        : "the tags " + tags.WhyUnknown();

    /// <summary>The value of a tag and its position; null when it is not seen.</summary>
    public (Value Value, int Index)? Find(string key) => byKey is not null && byKey.TryGetValue(key, out var found) ? found : null;

    // A key that is known in part: aws-cdk:cr-owned: and a hash is no Owner.
    private static bool MayBe(Value? unknown, string key) => unknown is not TextValue { Parts: var parts }
        || (parts[0].Literal is not { } start || key.StartsWith(start, StringComparison.Ordinal)) && (parts[parts.Count - 1].Literal is not { } end || key.EndsWith(end, StringComparison.Ordinal));
}

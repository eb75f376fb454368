using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Tags;

/// <summary>The tags of one row in the scenario being played.</summary>
internal sealed class TagReading
{
    private readonly Dictionary<string, (Value Value, int Index)> byKey = new(StringComparer.Ordinal);

    public TagReading(Value tags, EvaluationContext context)
    {
        var items = context.Items(tags, out var isOpen);
        MayHoldMore = isOpen;
        WhyMore = tags is ListValue ? "more tags may be added that are not visible here" : "the tags " + tags.WhyUnknown();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is MapValue pair && context.Resolve(pair["Key"]) is ScalarValue { Text: var key })
            {
                // Of two with one key the later wins only in maps, which hold none twice; AWS refuses such lists.
                byKey[key] = (context.Resolve(pair["Value"]), i);
            }
            else
            {
                MayHoldMore = true;
                WhyMore = "the key of a tag is not known";
            }
        }
    }

    /// <summary>Whether there may be tags that are not seen.</summary>
    public bool MayHoldMore { get; }

    /// <summary>Why there may be.</summary>
    public string WhyMore { get; }

    /// <summary>The value of a tag and its position; null when it is not seen.</summary>
    public (Value Value, int Index)? Find(string key) => byKey.TryGetValue(key, out var found) ? found : null;
}

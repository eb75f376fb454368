using System.Globalization;
using System.Text;

namespace IacGuard.Model;

/// <summary>Finds the references that resources hold.</summary>
internal sealed class ReferenceCollector(List<Reference> into)
{
    // The way down to where the walk is; its text is made only where there is a reference.
    private readonly List<(string? Key, int Index)> path = [];
    private readonly StringBuilder text = new();

    /// <summary>Adds the references of a resource in source order.</summary>
    public void Collect(Resource resource) => Collect(resource, resource.Properties, null);

    private void Collect(Resource from, Value value, Condition? guard)
    {
        switch (value)
        {
            case ReferenceValue reference:
                into.Add(new Reference(from, PathText(), reference, guard));
                break;
            case MapValue map:
                CollectEntries(from, map, guard);
                break;
            case ListValue list:
                CollectItems(from, list, guard);
                break;
            case TextValue holed:
                foreach (var part in holed.Parts)
                {
                    if (part.Hole is { } hole)
                    {
                        Collect(from, hole, guard);
                    }
                }

                break;
            case ChoiceValue choice:
                Collect(from, choice.WhenTrue, And(guard, choice.Condition));
                Collect(from, choice.WhenFalse, And(guard, new NotCondition(choice.Condition)));
                break;
        }
    }

    private void CollectEntries(Resource from, MapValue map, Condition? guard)
    {
        var entries = map.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (MayRefer(entry.Value))
            {
                path.Add((entry.Key, -1));
                Collect(from, entry.Value, guard);
                path.RemoveAt(path.Count - 1);
            }
        }
    }

    private void CollectItems(Resource from, ListValue list, Condition? guard)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (MayRefer(list.Items[i]))
            {
                path.Add((null, i));
                Collect(from, list.Items[i], guard);
                path.RemoveAt(path.Count - 1);
            }
        }
    }

    private string PathText()
    {
        text.Clear();
        for (var i = 0; i < path.Count; i++)
        {
            var (key, index) = path[i];
            if (key is null)
            {
                text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                _ = i == 0 ? text.Append(key) : text.Append('.').Append(key);
            }
        }

        return text.ToString();
    }

    private static bool MayRefer(Value value) => value is ReferenceValue or MapValue or ListValue or TextValue or ChoiceValue;

    private static Condition And(Condition? guard, Condition condition) => guard is null ? condition : new AndCondition([guard, condition]);
}

using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Which rows point at which resource, so that asking it of every resource stays linear in the size of the app.</summary>
internal sealed class BindingIndex
{
    private static readonly char[] Separators = [':', '/'];
    private readonly Dictionary<Resource, List<Row>> certain = [];
    private readonly Dictionary<string, List<Row>> byName = new(StringComparer.Ordinal);
    private readonly List<Row> named = [];
    private readonly List<Row> open = [];

    public BindingIndex(IEnumerable<Row> rows, IReadOnlyList<IReadOnlyList<string>> by)
    {
        var targets = new List<Resource>();
        var texts = new List<string>();
        foreach (var row in rows)
        {
            targets.Clear();
            texts.Clear();
            var isPlain = true;
            foreach (var path in by)
            {
                isPlain = isPlain && Collect(row, path, targets, texts);
            }

            Add(row, isPlain, targets, texts);
        }
    }

    /// <summary>The rows that may point at a resource; every other row does not. A row may come twice.</summary>
    public IEnumerable<Row> To(Resource resource)
    {
        IEnumerable<Row> rows = !certain.TryGetValue(resource, out var found) ? open : open.Count == 0 ? found : found.Concat(open);
        if (named.Count == 0)
        {
            return rows;
        }

        foreach (var name in PhysicalNamesOf(resource))
        {
            var isPart = name is ScalarValue && name.ToString()!.IndexOfAny(Separators) < 0;
            rows = !isPart ? rows.Concat(named) : byName.TryGetValue(name.ToString()!, out var same) ? rows.Concat(same) : rows;
        }

        return rows;
    }

    /// <summary>The values by which a literal may name a resource: its properties that end in <c>Name</c>.</summary>
    public static IEnumerable<Value> PhysicalNamesOf(Resource resource)
    {
        foreach (var entry in resource.Properties.Entries)
        {
            if (entry.Value is not AbsentValue && entry.Key.EndsWith("Name", StringComparison.Ordinal))
            {
                yield return entry.Value;
            }
        }
    }

    private void Add(Row row, bool isPlain, List<Resource> targets, List<string> texts)
    {
        if (!isPlain)
        {
            open.Add(row);
            return;
        }

        foreach (var target in targets)
        {
            Add(certain, target, row);
        }

        if (texts.Count > 0)
        {
            named.Add(row);
        }

        foreach (var text in texts)
        {
            foreach (var part in text.Split(Separators))
            {
                Add(byName, part, row);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Row>> index, TKey key, Row row)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var rows))
        {
            index[key] = rows = [];
        }

        if (rows.Count == 0 || !ReferenceEquals(rows[rows.Count - 1], row))
        {
            rows.Add(row);
        }
    }

    /// <summary>
    /// Collects what a path refers to, in any branch of a choice; false when that takes a text's reading or cannot be told.
    /// </summary>
    private static bool Collect(Row row, IReadOnlyList<string> path, List<Resource> targets, List<string> texts) =>
        Collect(row, row.Content, path, 0, targets, texts);

    private static bool Collect(Row row, Value at, IReadOnlyList<string> path, int step, List<Resource> targets, List<string> texts)
    {
        if (at is ChoiceValue choice)
        {
            return Collect(row, choice.WhenTrue, path, step, targets, texts) && Collect(row, choice.WhenFalse, path, step, targets, texts);
        }

        if (step == path.Count)
        {
            return Collect(row, at, targets, texts);
        }

        if (at is ListValue { IsOpen: false } list)
        {
            return list.Items.All(item => Collect(row, item, path, step, targets, texts));
        }

        return at is MapValue map && IsEntry(map, path[step]) ? Collect(row, map[path[step]], path, step + 1, targets, texts) : at.IsAbsent;
    }

    // Without an entry of that name, a name such as $DeletionPolicy means an attribute of the resource.
    private static bool IsEntry(MapValue map, string name) => name[0] != '$' || map.TryGet(name, out _);

    private static bool Collect(Row row, Value value, List<Resource> targets, List<string> texts)
    {
        switch (value)
        {
            case AbsentValue:
                return true;
            case ChoiceValue choice:
                return Collect(row, choice.WhenTrue, targets, texts) && Collect(row, choice.WhenFalse, targets, texts);
            case ReferenceValue { Target: { } target }:
                return Collect(row, target, targets, texts);
            case ReferenceValue reference when row.Owner.Stack.Resolve(reference) is { } resource:
                targets.Add(resource);
                return true;
            case ListValue { IsOpen: false } list:
                foreach (var item in list.Items)
                {
                    if (!Collect(row, item, targets, texts))
                    {
                        return false;
                    }
                }

                return true;
            case ScalarValue scalar:
                texts.Add(scalar.Text);
                return true;
            case UnknownValue { Source: UnknownSource.PseudoParameter }:
                return true;
            case TextValue text:
                texts.Add(text.ToString());
                foreach (var part in text.Parts)
                {
                    if (part.Hole is { } hole && !Collect(row, hole, targets, texts))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }
}

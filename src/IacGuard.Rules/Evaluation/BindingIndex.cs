using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Which rows point at which resource, so that asking it of every resource stays linear in the size of the app.</summary>
internal sealed class BindingIndex
{
    private readonly Dictionary<Resource, List<Row>> certain = [];
    private readonly List<Row> open = [];

    public BindingIndex(IEnumerable<Row> rows, IReadOnlyList<IReadOnlyList<string>> by)
    {
        var targets = new List<Resource>();
        foreach (var row in rows)
        {
            targets.Clear();
            var isPlain = true;
            foreach (var path in by)
            {
                isPlain = isPlain && Collect(row, path, targets);
            }

            Add(row, isPlain, targets);
        }
    }

    /// <summary>The rows that may point at a resource; every other row does not.</summary>
    public IEnumerable<Row> To(Resource resource) => certain.TryGetValue(resource, out var rows) ? rows.Concat(open) : open;

    private void Add(Row row, bool isPlain, List<Resource> targets)
    {
        if (!isPlain)
        {
            open.Add(row);
            return;
        }

        foreach (var target in targets)
        {
            if (!certain.TryGetValue(target, out var rows))
            {
                certain[target] = rows = [];
            }

            if (rows.Count == 0 || !ReferenceEquals(rows[rows.Count - 1], row))
            {
                rows.Add(row);
            }
        }
    }

    /// <summary>Collects what a path refers to; false when that takes a scenario, a text's reading, or cannot be told.</summary>
    private static bool Collect(Row row, IReadOnlyList<string> path, List<Resource> targets)
    {
        Value at = row.Content;
        foreach (var name in path)
        {
            if (at is not MapValue map || name[0] == '$')
            {
                return at.IsAbsent;
            }

            at = map[name];
        }

        return Collect(row, at, targets);
    }

    private static bool Collect(Row row, Value value, List<Resource> targets)
    {
        switch (value)
        {
            case AbsentValue:
                return true;
            case ReferenceValue reference when row.Owner.Stack.Resolve(reference) is { } target:
                targets.Add(target);
                return true;
            case ListValue { IsOpen: false } list:
                foreach (var item in list.Items)
                {
                    if (!Collect(row, item, targets))
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

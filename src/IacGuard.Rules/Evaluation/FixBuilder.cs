using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Turns what a rule's fix sets into text edits, where that is a scalar that stands in the source.</summary>
internal static class FixBuilder
{
    public static (IReadOnlyList<TextEdit> Edits, string? Title) Build(IReadOnlyList<(string Path, Value Value)> set, Row row, Witness witness)
    {
        if (set.Count == 0)
        {
            return ([], null);
        }

        var title = "Set " + string.Join(", ", set.Select(static s => $"{s.Path} to {s.Value}"));
        var edits = new List<TextEdit>();
        foreach (var (path, value) in set)
        {
            if (Find(row, witness, path) is not ScalarValue { Origin: null, Span.IsKnown: true } old || value is not ScalarValue wanted)
            {
                return ([], title);
            }

            edits.Add(new TextEdit(old.Span, Spell(old, wanted)));
        }

        return (edits, title);
    }

    /// <summary>What the fix replaces: the offending value itself (a branch of a choice, perhaps), else what stands at the path.</summary>
    private static Value Find(Row row, Witness witness, string path)
    {
        if (witness.Path == path)
        {
            return witness.Value;
        }

        Value at = row.Content;
        foreach (var name in path.Split('.'))
        {
            at = at is MapValue map ? map[name] : AbsentValue.Instance;
        }

        return at;
    }

    /// <summary>Keeps the quotes that the source has; numbers and booleans need none in JSON and YAML.</summary>
    private static string Spell(ScalarValue old, ScalarValue wanted)
    {
        var source = old.Span.File!.GetText(old.Span.Start, old.Span.End);
        var quote = source.Length > 0 && source[0] is '"' or '\'' ? source[0].ToString() : "";
        return quote + wanted.Text + quote;
    }
}

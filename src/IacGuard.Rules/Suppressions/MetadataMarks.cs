using IacGuard.Model;

namespace IacGuard.Rules.Suppressions;

/// <summary>Reads suppressions from the <c>Metadata</c> of resources and of the stack: our own and those of peers.</summary>
public static class MetadataMarks
{
    private static readonly string[] Keys = ["rule", "reason", "expires"];

    /// <summary>All of a stack's, in source order.</summary>
    public static IReadOnlyList<SuppressionMark> Read(Stack stack)
    {
        var marks = new List<SuppressionMark>();
        Read(stack.Metadata, marks, mark => mark with { Stack = stack });
        foreach (var resource in stack.Resources)
        {
            if (resource.Attributes.Entries.Count > 0)
            {
                Read(resource.Attributes["Metadata"], marks, mark => mark with { Resource = resource });
            }
        }

        return marks;
    }

    private static void Read(Value metadata, List<SuppressionMark> marks, Func<SuppressionMark, SuppressionMark> place)
    {
        if (metadata is not MapValue map)
        {
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (entry.Key == "IacGuard")
            {
                ReadOwn(entry, marks, place);
            }
            else
            {
                PeerMetadata.Read(entry, marks, place);
            }
        }
    }

    private static void ReadOwn(MapEntry entry, List<SuppressionMark> marks, Func<SuppressionMark, SuppressionMark> place)
    {
        if (entry.Value is not MapValue map || !map.TryGet("suppress", out var list))
        {
            marks.Add(place(Broken(entry.KeySpan, "The metadata 'IacGuard' suppresses nothing: expected 'suppress: [{rule, reason, expires}]' in it.")));
            return;
        }

        foreach (var item in Items(list.Value))
        {
            if (item is not MapValue suppression)
            {
                marks.Add(place(Broken(item.Span.Or(list.KeySpan), "An item of 'suppress' is no map: expected '{rule, reason, expires}'.")));
                continue;
            }

            foreach (var id in Ids(suppression["rule"]))
            {
                marks.Add(place(MarkOf(id, suppression, list.KeySpan)));
            }
        }
    }

    private static SuppressionMark MarkOf(ScalarValue? id, MapValue map, SourceSpan near)
    {
        var span = (id?.Span ?? SourceSpan.None).Or(map.Span).Or(near);
        string? defect = null;
        DateTime? expires = null;
        if (!map["expires"].IsAbsent)
        {
            expires = Text(map["expires"]) is { } text && CommentSyntax.TryReadDate(text, out var day) ? day : null;
            defect = expires is null ? "'expires' is no date: expected the form 2027-01-31, so the suppression does not count." : null;
        }

        foreach (var entry in map.Entries)
        {
            if (!Keys.Contains(entry.Key))
            {
                defect = $"'{entry.Key}' is not a key of a suppression: expected {string.Join(", ", Keys)}, so the suppression does not count.";
            }
        }

        return new SuppressionMark(new Suppression(id?.Text ?? "", Text(map["reason"]), expires, SuppressionSource.Metadata, span)) { Defect = defect };
    }

    private static SuppressionMark Broken(SourceSpan span, string defect) =>
        new(new Suppression("", null, null, SuppressionSource.Metadata, span)) { Defect = defect };

    private static IReadOnlyList<ScalarValue?> Ids(Value value) => value switch
    {
        ScalarValue { Kind: ScalarKind.String } scalar => [scalar],
        ListValue list when list.Items.Count > 0 => [.. list.Items.Select(static i => i as ScalarValue)],
        _ => [null],
    };

    internal static IReadOnlyList<Value> Items(Value value) => value switch
    {
        ListValue list => list.Items,
        MapValue => [value],
        _ => [],
    };

    internal static string? Text(Value value) =>
        value is ScalarValue { Kind: not ScalarKind.Null } scalar && scalar.Text.Trim().Length > 0 ? scalar.Text.Trim() : null;
}

using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Locations;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Views;

/// <summary>Turns policy documents into rows, one per statement.</summary>
internal static class StatementRows
{
    /// <summary>The statements of all documents of a resource, and those that its type spells in properties of its own.</summary>
    /// <param name="resource">The resource that holds the policies.</param>
    /// <param name="withTemplates">Whether those count that AWS wrote, as policy templates of SAM.</param>
    public static IEnumerable<Row> In(Resource resource, bool withTemplates = true) =>
        PolicyLocations.Of(resource.Type).Count > 0 ? InDocuments(resource, withTemplates) : FieldStatements.In(resource);

    private static IEnumerable<Row> InDocuments(Resource resource, bool withTemplates)
    {
        foreach (var document in PolicyDocuments.In(resource).Where(d => withTemplates || !d.IsTemplate))
        {
            foreach (var row in Of(document))
            {
                yield return row;
            }
        }

        foreach (var row in FieldStatements.In(resource))
        {
            yield return row;
        }
    }

    /// <summary>The statements of one document; an unreadable place gives one open row.</summary>
    public static IEnumerable<Row> Of(PolicyDocument document)
    {
        if (document.Content is not { } content)
        {
            return [Open(document, document.At)];
        }

        if (!content.TryGet("Statement", out var entry))
        {
            return content.IsOpen ? [Open(document, document.At)] : [];
        }

        return Statements(document, document.At.Down("Statement", entry.Value));
    }

    private static IEnumerable<Row> Statements(PolicyDocument document, Found at)
    {
        foreach (var found in at.Alternatives())
        {
            switch (found.Value)
            {
                case MapValue statement:
                    yield return Known(document, statement, found);
                    break;
                case ListValue list:
                    for (var i = 0; i < list.Items.Count; i++)
                    {
                        foreach (var row in Statements(document, found.Item(i, list.Items[i])))
                        {
                            yield return row;
                        }
                    }

                    if (list.IsOpen)
                    {
                        yield return Open(document, found with { Value = new UnknownValue(UnknownSource.Other, "more statements may be added", list.Span) });
                    }

                    break;
                default:
                    yield return Open(document, found);
                    break;
            }
        }
    }

    private static Row Known(PolicyDocument document, MapValue statement, Found at)
    {
        var entries = new List<MapEntry>(statement.Entries.Count + 5);
        entries.AddRange(statement.Entries);
        AddFields(document, entries);
        return new Row(document.Owner, new MapValue(entries, statement.Span, statement.IsOpen), at.Path, at.Guard);
    }

    // The effect is unknown and the map open, so that no rule can be sure of anything about it.
    private static Row Open(PolicyDocument document, Found at)
    {
        var reason = at.Value switch
        {
            UnknownValue unknown => unknown,
            ScalarValue => new UnknownValue(UnknownSource.Other, at.Path + " is not a policy document", at.Value.Span),
            _ => new UnknownValue(UnknownSource.Other, at.Path + " cannot be read", at.Value.Span),
        };
        var entries = new List<MapEntry> { new("Effect", SourceSpan.None, reason) };
        AddFields(document, entries);
        return new Row(document.Owner, new MapValue(entries, at.Value.Span, isOpen: true), at.Path, at.Guard);
    }

    private static void AddFields(PolicyDocument document, List<MapEntry> entries)
    {
        var version = document.Content?["Version"] ?? AbsentValue.Instance;
        AddFields(entries, document.Location.Kind, document.Location.Service, document.AttachedTo, version, "document");
    }

    /// <summary>Adds the entries of <see cref="StatementFields"/>.</summary>
    public static void AddFields(List<MapEntry> entries, string kind, string? service, Value attachedTo, Value version, string form)
    {
        entries.Add(new MapEntry(StatementFields.Kind, SourceSpan.None, ScalarValue.Of(kind)));
        entries.Add(new MapEntry(StatementFields.Service, SourceSpan.None, service is null ? AbsentValue.Instance : ScalarValue.Of(service)));
        entries.Add(new MapEntry(StatementFields.AttachedTo, SourceSpan.None, attachedTo));
        entries.Add(new MapEntry(StatementFields.Version, SourceSpan.None, version));
        entries.Add(new MapEntry(StatementFields.Form, SourceSpan.None, ScalarValue.Of(form)));
    }
}

using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Locations;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Views;

/// <summary>Turns policy documents into rows, one per statement.</summary>
internal static class StatementRows
{
    /// <summary>How many entries a row has beside the statement's own.</summary>
    public const int AddedFields = 5;

    private static readonly ScalarValue DocumentForm = ScalarValue.Of("document");
    private static readonly ScalarValue FieldsForm = ScalarValue.Of("fields");

    /// <summary>The statements of all documents of a resource, and those that its type spells in properties of its own.</summary>
    /// <param name="resource">The resource that holds the policies.</param>
    /// <param name="withTemplates">Whether those count that AWS wrote, as policy templates of SAM.</param>
    public static IEnumerable<Row> In(Resource resource, bool withTemplates = true)
    {
        if (PolicyLocations.Of(resource.Type).Count == 0)
        {
            return FieldStatements.In(resource);
        }

        var rows = new List<Row>();
        foreach (var document in PolicyDocuments.In(resource))
        {
            if (withTemplates || !document.IsTemplate)
            {
                rows.AddRange(Of(document));
            }
        }

        rows.AddRange(FieldStatements.In(resource));
        return rows;
    }

    /// <summary>The statements of one document; an unreadable place gives one open row.</summary>
    public static IReadOnlyList<Row> Of(PolicyDocument document)
    {
        if (document.Content is not { } content)
        {
            return [Open(document, document.At)];
        }

        if (!content.TryGet("Statement", out var entry))
        {
            return content.IsOpen ? [Open(document, document.At)] : [];
        }

        var rows = new List<Row>((entry.Value as ListValue)?.Items.Count ?? 1);
        Collect(rows, document, document.At.Down("Statement", entry.Value));
        return rows;
    }

    private static void Collect(List<Row> into, PolicyDocument document, Found at)
    {
        switch (at.Value)
        {
            case AbsentValue:
                break;
            case ChoiceValue:
                foreach (var alternative in at.Alternatives())
                {
                    Collect(into, document, alternative);
                }

                break;
            case MapValue statement:
                into.Add(Known(document, statement, at));
                break;
            case ListValue list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Collect(into, document, at.Item(i, list.Items[i]));
                }

                if (list.IsOpen)
                {
                    into.Add(Open(document, at with { Value = new UnknownValue(UnknownSource.Other, "more statements may be added", list.Span) }));
                }

                break;
            default:
                into.Add(Open(document, at));
                break;
        }
    }

    private static Row Known(PolicyDocument document, MapValue statement, Found at)
    {
        var entries = statement.Entries.WithRoom(AddedFields);
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
        var entries = new MapEntry[1 + AddedFields];
        entries[0] = new MapEntry("Effect", SourceSpan.None, reason);
        AddFields(document, entries);
        return new Row(document.Owner, new MapValue(entries, at.Value.Span, isOpen: true), at.Path, at.Guard);
    }

    private static void AddFields(PolicyDocument document, MapEntry[] entries) =>
        AddFields(entries, document, document.Content?["Version"] ?? AbsentValue.Instance);

    /// <summary>Sets the last <see cref="AddedFields"/> entries to those of <see cref="StatementFields"/>.</summary>
    public static void AddFields(MapEntry[] entries, PolicyDocument document, Value version) =>
        AddFields(entries, document.Location.KindValue, document.Location.ServiceValue, document.AttachedTo, version, DocumentForm);

    /// <summary>The same for a statement that a type spells in properties of its own.</summary>
    public static void AddFields(MapEntry[] entries, string service, Value attachedTo) =>
        AddFields(entries, ScalarValue.Of(StatementKinds.Resource), ScalarValue.Of(service), attachedTo, AbsentValue.Instance, FieldsForm);

    private static void AddFields(MapEntry[] entries, Value kind, Value service, Value attachedTo, Value version, Value form)
    {
        var at = entries.Length - AddedFields;
        entries[at] = new MapEntry(StatementFields.Kind, SourceSpan.None, kind);
        entries[at + 1] = new MapEntry(StatementFields.Service, SourceSpan.None, service);
        entries[at + 2] = new MapEntry(StatementFields.AttachedTo, SourceSpan.None, attachedTo);
        entries[at + 3] = new MapEntry(StatementFields.Version, SourceSpan.None, version);
        entries[at + 4] = new MapEntry(StatementFields.Form, SourceSpan.None, form);
    }
}

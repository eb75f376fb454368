using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Locations;

namespace IacGuard.Rules.Iam.Views;

/// <summary><c>iam.document</c>.</summary>
internal sealed class DocumentView : View
{
    public override string Name => "iam.document";

    public override string Summary =>
        "Every IAM policy document as a whole (see iam.statement for where they sit). Fields: the document's own (Version, Id, Statement), $kind, "
        + "$service and $attachedTo as in iam.statement.";

    public override IEnumerable<Row> Rows(Resource resource) => PolicyLocations.Of(resource.Type).Count > 0 ? DocumentsOf(resource) : [];

    private static List<Row> DocumentsOf(Resource resource)
    {
        var documents = PolicyDocuments.In(resource);
        var rows = new List<Row>(documents.Count);
        foreach (var document in documents)
        {
            if (!document.IsTemplate)
            {
                rows.Add(Make(document));
            }
        }

        return rows;
    }

    private static Row Make(PolicyDocument document)
    {
        var own = (document.Content ?? MapValue.Empty).Entries;
        var entries = own.WithRoom(StatementRows.AddedFields);
        StatementRows.AddFields(entries, document, AbsentValue.Instance);
        var map = new MapValue(entries, document.At.Value.Span, document.Content?.IsOpen ?? true);
        return new Row(document.Owner, map, document.At.Path, document.At.Guard);
    }
}

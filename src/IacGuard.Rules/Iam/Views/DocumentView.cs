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

    private static IEnumerable<Row> DocumentsOf(Resource resource)
    {
        foreach (var document in PolicyDocuments.In(resource).Where(static d => !d.IsTemplate))
        {
            var entries = new List<MapEntry>();
            if (document.Content is { } content)
            {
                entries.AddRange(content.Entries);
            }

            StatementRows.AddFields(entries, document.Location.Kind, document.Location.Service, document.AttachedTo, AbsentValue.Instance, "document");
            var map = new MapValue(entries, document.At.Value.Span, document.Content?.IsOpen ?? true);
            yield return new Row(resource, map, document.At.Path, document.At.Guard);
        }
    }
}

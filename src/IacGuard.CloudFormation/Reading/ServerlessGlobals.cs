using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>
/// The <c>Globals</c> section of a SAM template: properties that every serverless resource of a kind has unless it sets them itself;
/// maps are merged and lists concatenated. Source: AWS SAM Developer Guide, "Globals section of the AWS SAM template".
/// </summary>
internal sealed class ServerlessGlobals(MappingNode? section)
{
    private const string TypePrefix = "AWS::Serverless::";

    internal MapValue Apply(string type, MapValue properties, TemplateContext context) =>
        section is null || !type.StartsWith(TypePrefix, StringComparison.Ordinal) || section[type.Substring(TypePrefix.Length)] is not MappingNode node
            ? properties
            : Merge(context.Values.ReadMap(node, null), properties);

    private static MapValue Merge(MapValue globals, MapValue own)
    {
        var entries = new List<MapEntry>(own.Entries.Count + globals.Entries.Count);
        foreach (var entry in own.Entries)
        {
            entries.Add(globals.TryGet(entry.Key, out var global) ? new MapEntry(entry.Key, entry.KeySpan, Merge(global.Value, entry.Value)) : entry);
        }

        foreach (var entry in globals.Entries)
        {
            if (!own.TryGet(entry.Key, out _))
            {
                entries.Add(entry);
            }
        }

        return new MapValue(entries, own.Span.Or(globals.Span), own.IsOpen || globals.IsOpen);
    }

    private static Value Merge(Value global, Value own) => (global, own) switch
    {
        (MapValue left, MapValue right) => Merge(left, right),
        (ListValue left, ListValue right) => new ListValue([.. left.Items, .. right.Items], right.Span, left.IsOpen || right.IsOpen),
        _ => own,
    };
}

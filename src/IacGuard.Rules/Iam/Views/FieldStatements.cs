using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Locations;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Views;

/// <summary>Statements of types that spell them in properties of their own: <c>Lambda::Permission</c> and its kin.</summary>
internal static class FieldStatements
{
    /// <summary>The rows of a resource of such a type; none for others.</summary>
    public static IEnumerable<Row> In(Resource resource) => resource.Type switch
    {
        "AWS::Lambda::Permission" => [Permission(resource)],
        "AWS::Lambda::LayerVersionPermission" => [LayerPermission(resource)],
        "AWS::Events::EventBusPolicy" => BusPolicy(resource),
        _ => [],
    };

    // The service writes the statement this way: docs/lambda/latest/api/API_AddPermission.html.
    private static Row Permission(Resource resource)
    {
        var fields = resource.Properties;
        List<MapEntry> conditions =
        [
            Compare("ArnLike", Pick(fields, ("SourceArn", "aws:SourceArn"))),
            Compare(
                "StringEquals",
                Pick(
                    fields,
                    ("SourceAccount", "aws:SourceAccount"),
                    ("PrincipalOrgID", "aws:PrincipalOrgID"),
                    ("FunctionUrlAuthType", "lambda:FunctionUrlAuthType"),
                    ("EventSourceToken", "lambda:EventSourceToken"))),
        ];
        return Row(resource, "lambda", "FunctionName", conditions);
    }

    private static Row LayerPermission(Resource resource) => Row(
        resource,
        "lambda",
        "LayerVersionArn",
        [Compare("StringEquals", Pick(resource.Properties, ("OrganizationId", "aws:PrincipalOrgID")))]);

    private static IEnumerable<Row> BusPolicy(Resource resource)
    {
        var statement = new Found(resource.Properties, "", null).Down("Statement", resource.Properties["Statement"]);
        var location = new PolicyLocation(["Statement"], StatementKinds.Resource, "events", "EventBusName");
        var isThere = false;
        foreach (var found in statement.Alternatives())
        {
            isThere = true;
            var holder = new MapValue([new MapEntry("Statement", SourceSpan.None, found.Value)], found.Value.Span);
            foreach (var row in StatementRows.Of(new PolicyDocument(resource, location, holder, found with { Path = "" })))
            {
                yield return row;
            }
        }

        if (!isThere)
        {
            yield return Row(resource, "events", "EventBusName", BusConditions(resource.Properties["Condition"]));
        }
    }

    // The older form: Condition is {Type, Key, Value}.
    private static List<MapEntry> BusConditions(Value condition)
    {
        if (condition is MapValue map && map["Type"] is ScalarValue type && map["Key"] is ScalarValue key)
        {
            return [Compare(type.Text, [new MapEntry(key.Text, map.Span, map["Value"])])];
        }

        return condition.IsAbsent ? [] : [new MapEntry("StringEquals", condition.Span, new UnknownValue(UnknownSource.Other, "its condition cannot be read", condition.Span))];
    }

    private static Row Row(Resource resource, string service, string attachedTo, List<MapEntry> conditions)
    {
        var fields = resource.Properties;
        var entries = new List<MapEntry>
        {
            new("Effect", SourceSpan.None, ScalarValue.Of("Allow")),
            Entry(fields, "Action"),
            new("Principal", SourceSpan.None, Principal(fields["Principal"])),
        };
        conditions.RemoveAll(static c => c.Value is MapValue { Entries.Count: 0 });
        if (conditions.Count > 0 || fields.IsOpen)
        {
            entries.Add(new MapEntry("Condition", SourceSpan.None, new MapValue(conditions, resource.IdSpan, fields.IsOpen)));
        }

        var all = entries.WithRoom(StatementRows.AddedFields);
        StatementRows.AddFields(all, service, fields[attachedTo]);
        return new Row(resource, new MapValue(all, resource.IdSpan), "", null);
    }

    private static MapEntry Entry(MapValue fields, string name) => fields.TryGet(name, out var entry) ? entry : new MapEntry(name, SourceSpan.None, fields[name]);

    private static Value Principal(Value value) => value switch
    {
        ChoiceValue choice => new ChoiceValue(choice.Condition, Principal(choice.WhenTrue), Principal(choice.WhenFalse), choice.Span),
        ScalarValue { Text: "*" } or UnknownValue or AbsentValue => value,
        ScalarValue or TextValue when IsService(value) => new MapValue([new MapEntry("Service", value.Span, value)], value.Span),
        _ => new MapValue([new MapEntry("AWS", value.Span, value)], value.Span),
    };

    private static bool IsService(Value value)
    {
        var text = value.ToString() ?? "";
        return text.EndsWith(".amazonaws.com", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".amazon.com", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(".amazonaws.com.cn", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".${AWS::URLSuffix}", StringComparison.Ordinal);
    }

    private static MapEntry Compare(string operatorName, List<MapEntry> comparisons) => new(operatorName, SourceSpan.None, new MapValue(comparisons, SourceSpan.None));

    private static List<MapEntry> Pick(MapValue fields, params (string Property, string Key)[] wanted)
    {
        var picked = new List<MapEntry>();
        foreach (var (property, key) in wanted)
        {
            if (fields.TryGet(property, out var entry))
            {
                picked.Add(new MapEntry(key, entry.KeySpan, entry.Value));
            }
        }

        return picked;
    }
}

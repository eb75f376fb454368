using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Locations;

namespace IacGuard.Rules.Resilience;

/// <summary><c>lambdaInvocation</c>.</summary>
public sealed class LambdaInvocationView : View
{
    /// <inheritdoc />
    public override string Name => "lambdaInvocation";

    /// <inheritdoc />
    public override string Summary =>
        "Every place that invokes a function: event rules, schedules, subscriptions, notifications, pipelines, custom resources, event source "
        + "mappings, permissions, events of SAM functions. Fields: Target (what is named), Function (the function behind it, also behind an alias "
        + "or version), Qualifier ($LATEST when the function itself is named), Source, Mode (async, sync, poll, other).";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource) => resource.Type switch
    {
        "AWS::Lambda::Permission" => OfPermission(resource),
        "AWS::Serverless::Function" => OfSamEvents(resource),
        _ => InvocationPlaces.Of(resource.Type) is { Count: > 0 } places ? places.SelectMany(place => OfPlace(resource, place)) : [],
    };

    private static IEnumerable<Row> OfPlace(Resource resource, InvocationPlace place)
    {
        var whole = new Found(resource.Properties, "", null);
        var items = place.Items.Length == 0 ? [whole] : PropertyPlaces.Find(whole, place.Items);
        foreach (var item in items)
        {
            if (place.Only is { } only && !Has(item, only.Path, only.Value))
            {
                continue;
            }

            var mode = place.Switch is { } other && Has(item, other.Path, other.Value) ? other.Mode : place.Mode;
            foreach (var named in PropertyPlaces.Find(item, place.Path))
            {
                if (Make(resource, named, place.Source, ScalarValue.Of(mode)) is { } row)
                {
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<Row> OfPermission(Resource permission)
    {
        foreach (var named in PropertyPlaces.Find(permission, "FunctionName"))
        {
            foreach (var principal in PropertyPlaces.Find(permission, "Principal"))
            {
                var service = ServiceOf(principal.Value);
                var mode = service is null ? principal.Value : ScalarValue.Of(InvocationPlaces.ModeOf(service));
                var both = named with { Guard = Found.And(named.Guard, principal.Guard) };
                if (Make(permission, both, service ?? "", mode) is { } row)
                {
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<Row> OfSamEvents(Resource function)
    {
        foreach (var type in PropertyPlaces.Find(function, "Events.*.Type"))
        {
            var self = new ReferenceValue(function.LogicalId, null, type.Value.Span);
            var mode = type.Value is ScalarValue { Text: var text } ? ScalarValue.Of(InvocationPlaces.ModeOfSamEvent(text)) : type.Value;
            if (Make(function, type with { Value = self }, "sam event", mode, function["AutoPublishAlias"]) is { } row)
            {
                yield return row;
            }
        }
    }

    private static string? ServiceOf(Value principal)
    {
        var text = principal is TextValue holes ? holes.Parts[0].Literal : (principal as ScalarValue)?.Text;
        return text?.Split('.')[0];
    }

    private static bool Has(Found item, string path, string value) =>
        PropertyPlaces.Find(item, path).Any(found => found.Value is ScalarValue { Text: var text } && text == value);

    // Events of a function with AutoPublishAlias invoke the alias.
    private static Row? Make(Resource resource, Found named, string source, Value mode, Value? alias = null)
    {
        if (InvokedFunction.Of(named.Value, resource.Stack) is not { } invoked)
        {
            return null;
        }

        var span = named.Value.Span;
        var content = new MapValue(
            [
                new("Target", span, named.Value),
                new("Function", span, invoked.Function),
                new("Qualifier", span, alias is null or AbsentValue ? invoked.Qualifier : alias),
                new("Source", SourceSpan.None, ScalarValue.Of(source)),
                new("Mode", SourceSpan.None, mode),
            ],
            span);
        return new Row(resource, content, named.Path, named.Guard);
    }
}

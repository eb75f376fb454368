using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Sam;

/// <summary>
/// What the API events of functions and state machines become: the API that SAM makes for events which name none, and a method or route for each
/// event. They point at the event, where they were written. Source: AWS SAM Developer Guide, "Generated AWS CloudFormation resources" and the event types Api and HttpApi.
/// </summary>
internal sealed class SamApis(TemplateContext context, ServerlessGlobals globals)
{
    private static readonly SamApiKind[] Kinds =
    [
        new("Api", "RestApiId", "ServerlessRestApi", "AWS::Serverless::Api", "Prod"),
        new("HttpApi", "ApiId", "ServerlessHttpApi", "AWS::Serverless::HttpApi", "$default"),
    ];

    /// <summary>The logical ids of the APIs that SAM makes for the events of a resource as written; templates refer to them.</summary>
    internal static IEnumerable<string> IdsFor(MappingNode resource)
    {
        if (!HasEvents(resource["Type"] is ScalarNode type ? type.Text : "") || (resource["Properties"] as MappingNode)?["Events"] is not MappingNode events)
        {
            yield break;
        }

        foreach (var entry in events.Entries)
        {
            if (entry.Value is MappingNode node && Kinds.FirstOrDefault(k => node["Type"] is ScalarNode { Text: var kind } && kind == k.Event) is { } found
                && (node["Properties"] as MappingNode)?[found.ApiProperty] is null)
            {
                yield return found.ImplicitId;
            }
        }
    }

    /// <summary>The APIs, methods and routes that come to what is written.</summary>
    internal List<Resource> MadeFor(IReadOnlyList<Resource> written)
    {
        var made = new List<Resource>();
        foreach (var owner in written)
        {
            if (HasEvents(owner.Type) && owner["Events"] is MapValue events)
            {
                foreach (var entry in events.Entries)
                {
                    Add(owner, entry, written, made);
                }
            }
        }

        return made;
    }

    private static bool HasEvents(string type) => type is "AWS::Serverless::Function" or "AWS::Serverless::StateMachine";

    private void Add(Resource owner, MapEntry entry, IReadOnlyList<Resource> written, List<Resource> made)
    {
        if (entry.Value is not MapValue map || map["Type"] is not ScalarValue { Text: var type } || Kinds.FirstOrDefault(k => k.Event == type) is not { } kind)
        {
            return;
        }

        var properties = map["Properties"] as MapValue ?? MapValue.Empty;
        var (api, isKnown) = ApiOf(kind, properties, entry, owner, written, made);
        made.Add(SamRoute.Make(kind, owner, entry, properties, api, isKnown));
    }

    // An API that is not of SAM, or not in view, may ask who calls by means that the event does not show.
    private (Resource? Api, bool IsKnown) ApiOf(
        SamApiKind kind, MapValue properties, MapEntry entry, Resource owner, IReadOnlyList<Resource> written, List<Resource> made)
    {
        var id = properties[kind.ApiProperty] switch
        {
            AbsentValue => kind.ImplicitId,
            ReferenceValue { Attribute: null } reference => reference.LogicalId,
            _ => null,
        };
        var api = id is null ? null : written.Concat(made).FirstOrDefault(r => r.LogicalId == id);
        if (api is null && id == kind.ImplicitId && properties[kind.ApiProperty].IsAbsent)
        {
            api = Implicit(kind, entry, owner);
            made.Add(api);
        }

        return (api, api?.Type == kind.ApiType);
    }

    private Resource Implicit(SamApiKind kind, MapEntry entry, Resource owner)
    {
        var place = entry.KeySpan.Or(owner.IdSpan);
        var own = new MapValue(
            [
                new MapEntry("StageName", SourceSpan.None, ScalarValue.Of(kind.Stage)),
                new MapEntry("Tags", SourceSpan.None, new UnknownValue(UnknownSource.Transform, "AWS SAM tags the API that it makes itself", place)),
            ],
            place);
        var type = SamType.Find(kind.ApiType)!;
        return new Resource(kind.ImplicitId, kind.ApiType, SamProperties.Expand(type, globals.Apply(kind.ApiType, own, context), null), place)
        {
            BecomesType = type.Becomes,
        };
    }
}

/// <summary>One of the two kinds of APIs that events make.</summary>
/// <param name="Event">The type of the event.</param>
/// <param name="ApiProperty">The property of the event that names the API.</param>
/// <param name="ImplicitId">The logical id of the API for events that name none.</param>
/// <param name="ApiType">The serverless type of the API.</param>
/// <param name="Stage">The stage that SAM makes of it.</param>
internal sealed record SamApiKind(string Event, string ApiProperty, string ImplicitId, string ApiType, string Stage);

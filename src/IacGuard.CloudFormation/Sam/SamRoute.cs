using IacGuard.Model;

namespace IacGuard.CloudFormation.Sam;

/// <summary>The method of a REST API, or the route of an HTTP API, that an event becomes, with who may call it.</summary>
internal static class SamRoute
{
    /// <summary>Makes it.</summary>
    /// <param name="kind">Which kind of API.</param>
    /// <param name="owner">The function or state machine that has the event.</param>
    /// <param name="entry">The event.</param>
    /// <param name="properties">The event's properties.</param>
    /// <param name="api">The API that it belongs to; null when it is not in view.</param>
    /// <param name="isServerless">Whether that API is one of SAM, so that all about its authorization is in view.</param>
    internal static Resource Make(SamApiKind kind, Resource owner, MapEntry entry, MapValue properties, Resource? api, bool isServerless)
    {
        var place = entry.KeySpan.Or(owner.IdSpan);
        var isRest = kind.Event == "Api";
        var entries = isRest
            ? new List<MapEntry> { new("HttpMethod", place, Upper(properties["Method"])) }
            : [new("RouteKey", place, RouteKey(properties))];
        entries.Add(new MapEntry(kind.ApiProperty, place, api is null ? properties[kind.ApiProperty] : new ReferenceValue(api.LogicalId, null, place)));
        Put(entries, "AuthorizationType", AuthorizationType(properties, api, isServerless, place));
        if (isRest)
        {
            Put(entries, "ApiKeyRequired", Setting(properties, api, isServerless, "ApiKeyRequired", "ApiKeyRequired", place));
        }

        return new Resource(owner.LogicalId + entry.Key + (isRest ? "Method" : "Route"), isRest ? "AWS::ApiGateway::Method" : "AWS::ApiGatewayV2::Route", new MapValue(entries, place), place)
        {
            Condition = owner.Condition,
        };
    }

    private static void Put(List<MapEntry> entries, string name, Value value)
    {
        if (!value.IsAbsent)
        {
            entries.Add(new MapEntry(name, value.Span, value));
        }
    }

    private static Value Upper(Value method) => method is ScalarValue { Text: var text } ? new ScalarValue(text.ToUpperInvariant(), ScalarKind.String, method.Span) : method;

    private static Value RouteKey(MapValue properties) => (properties["Method"], properties["Path"]) switch
    {
        (AbsentValue, AbsentValue) => ScalarValue.Of("$default"),
        (ScalarValue method, ScalarValue path) => new ScalarValue(method.Text.ToUpperInvariant() + " " + path.Text, ScalarKind.String, path.Span),
        _ => new UnknownValue(UnknownSource.Other, "the path or method of the event is not known", properties.Span),
    };

    private static Value AuthorizationType(MapValue properties, Resource? api, bool isServerless, SourceSpan place)
    {
        var authorizer = Setting(properties, api, isServerless, "Authorizer", "DefaultAuthorizer", place);
        return authorizer switch
        {
            AbsentValue when LimitsByOtherMeans(api) => new UnknownValue(UnknownSource.Transform, "the API limits its callers by a policy, its network or its own definition", place),
            ScalarValue { Text: "NONE" or "AWS_IAM" } => authorizer,
            ScalarValue { Text: var name } => new ScalarValue(KindOf(name, api), ScalarKind.String, authorizer.Span),
            _ => authorizer,
        };
    }

    private static Value Setting(MapValue properties, Resource? api, bool isServerless, string ofEvent, string ofApi, SourceSpan place)
    {
        var own = Below(properties["Auth"], ofEvent, place);
        if (!own.IsAbsent)
        {
            return own;
        }

        return isServerless ? Below(api!["Auth"], ofApi, place) : new UnknownValue(UnknownSource.Other, "what the API asks of its callers is not known", place);
    }

    private static Value Below(Value auth, string name, SourceSpan place) => auth switch
    {
        MapValue map when map.IsOpen && map[name].IsAbsent => new UnknownValue(UnknownSource.Other, "something not visible here may add to Auth", place),
        MapValue map => map[name],
        AbsentValue => auth,
        ChoiceValue choice => new ChoiceValue(choice.Condition, Below(choice.WhenTrue, name, place), Below(choice.WhenFalse, name, place), choice.Span),
        _ => new UnknownValue(UnknownSource.Other, "Auth is not known", place),
    };

    private static bool LimitsByOtherMeans(Resource? api)
    {
        if (api is null)
        {
            return true;
        }

        var isPrivate = api["EndpointConfiguration"] switch
        {
            AbsentValue => false,
            ScalarValue { Text: var type } => type == "PRIVATE",
            MapValue map => map["Type"] is not ScalarValue { Text: not "PRIVATE" },
            _ => true,
        };
        return isPrivate || !api["DefinitionBody"].IsAbsent || !api["DefinitionUri"].IsAbsent || (api["Auth"] is MapValue auth && !auth["ResourcePolicy"].IsAbsent);
    }

    // The names of authorizers are the user's own; what they are says the API.
    private static string KindOf(string name, Resource? api)
    {
        var authorizer = ((api?["Auth"] as MapValue)?["Authorizers"] as MapValue)?[name] as MapValue;
        return authorizer is null ? "CUSTOM"
            : !authorizer["UserPoolArn"].IsAbsent ? "COGNITO_USER_POOLS"
            : !authorizer["JwtConfiguration"].IsAbsent ? "JWT"
            : "CUSTOM";
    }
}

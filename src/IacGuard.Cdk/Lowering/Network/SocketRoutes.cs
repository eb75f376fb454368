using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// The routes of a WebSocket API, given as props or added later, and what is behind them. The API itself is lowered by its model. Source: what aws-cdk-lib
/// 2.160.0 synthesizes.
/// </summary>
/// <param name="models">Lowers the API.</param>
/// <param name="wiring">Knows the functions.</param>
/// <param name="authorizers">Makes the authorizers.</param>
internal sealed class SocketRoutes(IConstructLowering models, Wiring wiring, Authorizers authorizers) : IConstructLowering
{
    private const string Api = "aws-cdk-lib.aws_apigatewayv2.WebSocketApi";
    private const string Integrations = "aws-cdk-lib.aws_apigatewayv2_integrations.WebSocket";

    /// <summary>The routes that are given as props: the prop, and the key of its route.</summary>
    public static readonly IReadOnlyDictionary<string, string> Given = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["connectRouteOptions"] = "$connect",
        ["disconnectRouteOptions"] = "$disconnect",
        ["defaultRouteOptions"] = "$default",
    };

    // An integration is made by the first route that has it.
    private readonly Dictionary<CdkObject, string> made = [];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is not { Fqn: Api, Construct: not null })
        {
            return false;
        }

        var isKnown = models.TryLower(construct, context);
        var call = new CdkCall("addRoute", Api, [], construct.Span) { NameSpan = construct.Construct.IdSpan, IsRepeated = construct.IsRepeated };
        foreach (var (prop, key) in Given.Select(static g => (g.Key, g.Value)))
        {
            if (construct.Prop(prop) is { } options && !options.IsAbsent())
            {
                var route = new PlainValue(Texts.Known(key, options.Span));
                context.Draft.IsOpen |= !Add(construct, call with { NameSpan = options.Span, Arguments = [new CdkArgument("routeKey", route), new CdkArgument("options", options)] }, context);
            }
        }

        return isKnown;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver is not { Fqn: Api, Construct: not null } || call.Method != "addRoute")
        {
            return false;
        }

        var isKnown = Add(receiver, call, context);
        context.Draft.IsOpen |= !isKnown;
        return isKnown;
    }

    private bool Add(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.IsRepeated || IdText.Of(call["routeKey"]) is not { } key || call["options"] is not StructValue { IsOpen: false } options || receiver.Construct is not { } api)
        {
            return false;
        }

        var (span, guard) = (call.NameSpan, Guards.And(receiver.Guard, call.Guard));
        var route = Place.Join(api.Path, key + "-Route");
        var target = Target(options.Member("integration"), api, route, call["routeKey"]!, guard, call, context);
        var (type, authorizer) = authorizers.Of(options.Member("authorizer"), api, guard, call, context);
        Wiring.Add(
            "AWS::ApiGatewayV2::Route",
            Place.Join(route, "Resource"),
            call,
            guard,
            [
                new MapEntry("ApiId", span, Id(api, call)),
                new MapEntry("ApiKeyRequired", span, options.Member("apiKeyRequired") is { } required ? context.Lower(required) : AbsentValue.Instance),
                new MapEntry("AuthorizationType", span, type),
                new MapEntry("AuthorizerId", span, authorizer),
                new MapEntry("RouteKey", span, context.Lower(call["routeKey"]!)),
                new MapEntry("RouteResponseSelectionExpression", span, options.Member("returnResponse") is { } returns && !returns.IsAbsent() ? Texts.Unknown("depends on whether the route answers", span) : AbsentValue.Instance),
                new MapEntry("Target", span, target),
            ],
            context);
        if (options.Member("returnResponse") is PlainValue { Value: ScalarValue { Text: "true" } })
        {
            Wiring.Add(
                "AWS::ApiGatewayV2::RouteResponse",
                Place.Join(route, "Response"),
                call,
                guard,
                [new MapEntry("ApiId", span, Id(api, call)), new MapEntry("RouteId", span, new ReferenceValue(context.Draft.Ids.Of(Place.Join(route, "Resource")), null, span)), new MapEntry("RouteResponseKey", span, Texts.Known("$default", span))],
                context);
        }

        return true;
    }

    private static ReferenceValue Id(ConstructIdentity api, CdkCall call) => new(api.LogicalId("Resource"), null, call.NameSpan);

    private Value Target(CdkValue? integration, ConstructIdentity api, string route, CdkValue key, Condition? guard, CdkCall call, LoweringContext context)
    {
        if (integration is not CdkObject { Member: null } known || Kind(known) is not { } kind || IdText.Of(known["id"]) is not { } id)
        {
            context.Draft.IsOpen = true;
            return Texts.Unknown("is an integration that the CDK makes", call.NameSpan);
        }

        if (!made.TryGetValue(known, out var place))
        {
            made[known] = place = Place.Join(route, id + "/Resource");
            if (kind == "AWS_PROXY")
            {
                ApiPermissions.Add(Place.Join(route, id + "-Permission"), known["handler"], ["/*", context.Lower(key)], api, guard, call, wiring, context);
            }

            Wiring.Add(
                "AWS::ApiGatewayV2::Integration",
                place,
                call,
                guard,
                [
                    new MapEntry("ApiId", call.NameSpan, Id(api, call)),
                    new MapEntry("IntegrationType", known.Span, Texts.Known(kind, known.Span)),
                    new MapEntry("IntegrationUri", known.Span, kind == "MOCK" ? Texts.Known("", known.Span) : Texts.Unknown("is made of what is called", known.Span)),
                ],
                context);
        }

        return Texts.Join(call.NameSpan, "integrations/", new ReferenceValue(context.Draft.Ids.Of(place), null, call.NameSpan));
    }

    private static string? Kind(CdkObject integration) => integration.Fqn switch
    {
        Integrations + "LambdaIntegration" => "AWS_PROXY",
        Integrations + "MockIntegration" => "MOCK",
        _ => null,
    };
}

using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// Who may call the routes of an HTTP or WebSocket API. An authorizer is a resource below its API, made by the first route that has it. Source:
/// <c>aws_apigatewayv2_authorizers</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="wiring">Knows the functions and user pools.</param>
internal sealed class Authorizers(Wiring wiring)
{
    private const string Module = "aws-cdk-lib.aws_apigatewayv2";
    private const string Type = "AWS::ApiGatewayV2::Authorizer";
    private readonly Dictionary<CdkObject, string> made = [];

    /// <summary>The type of a route's authorization, and its authorizer.</summary>
    /// <param name="authorizer">The authorizer; null without one.</param>
    /// <param name="api">The API.</param>
    /// <param name="guard">The condition of the route.</param>
    /// <param name="call">Makes the route.</param>
    /// <param name="context">Takes what the authorizer brings.</param>
    public (Value Type, Value Authorizer) Of(CdkValue? authorizer, ConstructIdentity api, Condition? guard, CdkCall call, LoweringContext context)
    {
        if (authorizer is null || authorizer.IsAbsent())
        {
            return (Texts.Known("NONE", call.NameSpan), AbsentValue.Instance);
        }

        var span = authorizer.Span;
        var known = authorizer as CdkObject;
        switch (known is { Member: null } && known.Fqn.StartsWith(Module, StringComparison.Ordinal) ? known.Fqn.Substring(known.Fqn.LastIndexOf('.') + 1) : "")
        {
            case "HttpNoneAuthorizer" or "WebSocketNoneAuthorizer":
                return (Texts.Known("NONE", span), AbsentValue.Instance);
            case "HttpIamAuthorizer" or "WebSocketIamAuthorizer":
                return (Texts.Known("AWS_IAM", span), AbsentValue.Instance);
            case "HttpUserPoolAuthorizer" or "HttpJwtAuthorizer":
                return (Texts.Known("JWT", span), Made(known!, api, guard, call, context));
            case "HttpLambdaAuthorizer" or "WebSocketLambdaAuthorizer":
                return (Texts.Known("CUSTOM", span), Made(known!, api, guard, call, context));
            default:
                context.Draft.IsOpen = true;
                return (Texts.Unknown("depends on the authorizer", span), Texts.Unknown("depends on the authorizer", span));
        }
    }

    private Value Made(CdkObject authorizer, ConstructIdentity api, Condition? guard, CdkCall call, LoweringContext context)
    {
        if (IdText.Of(authorizer["id"]) is not { } id)
        {
            context.Draft.IsOpen = true;
            return Texts.Unknown("depends on the authorizer", authorizer.Span);
        }

        if (!made.TryGetValue(authorizer, out var place))
        {
            made[authorizer] = place = Place.Join(api.Path, id + "/Resource");
            Make(authorizer, place, api, guard, call, context);
        }

        return new ReferenceValue(context.Draft.Ids.Of(place), null, call.NameSpan);
    }

    private void Make(CdkObject authorizer, string place, ConstructIdentity api, Condition? guard, CdkCall call, LoweringContext context)
    {
        var (span, props) = (authorizer.Span, authorizer["props"]);
        var isFunction = authorizer["handler"] is not null;
        Wiring.Add(
            Type,
            place,
            call,
            guard,
            [
                new MapEntry("ApiId", call.NameSpan, new ReferenceValue(api.LogicalId("Resource"), null, call.NameSpan)),
                new MapEntry("AuthorizerType", span, Texts.Known(isFunction ? "REQUEST" : "JWT", span)),
                new MapEntry("AuthorizerUri", span, isFunction ? Texts.Unknown("holds the ARN of the function", span) : AbsentValue.Instance),
                new MapEntry("IdentitySource", span, Texts.Unknown("depends on the authorizer", span)),
                new MapEntry("JwtConfiguration", span, isFunction ? AbsentValue.Instance : Texts.Unknown("depends on the authorizer", span)),
                new MapEntry("Name", span, context.Lower(props.Member("authorizerName") ?? authorizer["id"]!)),
            ],
            context);
        if (isFunction)
        {
            // What the permission is called, the CDK makes of the path of the authorizer.
            ApiPermissions.Add(
                Place.Join(api.Path, "{" + place.Replace('/', '-') + "}-Permission"),
                authorizer["handler"],
                ["/authorizers/", new ReferenceValue(context.Draft.Ids.Of(place), null, call.NameSpan)],
                api,
                guard,
                call,
                wiring,
                context);
        }
        else if (authorizer["pool"] is { } pool && (props is null || props.IsAbsent() || (props is StructValue { IsOpen: false } && props.Member("userPoolClients") is null)))
        {
            wiring.Call(pool, "addClient", call, context, new CdkArgument("id", new PlainValue(Texts.Known("UserPoolAuthorizerClient", span))));
        }
    }
}

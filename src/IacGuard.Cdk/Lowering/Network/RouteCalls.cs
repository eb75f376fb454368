using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// The routes of an HTTP API, who may call them, and what is behind them: <c>api.AddRoutes(new AddRoutesOptions { Integration = ..., Authorizer = ... })</c>.
/// Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class RouteCalls(Wiring wiring, Authorizers authorizers) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_apigatewayv2";
    private const string HttpApi = Module + ".HttpApi";
    private const string Integrations = Module + "_integrations.";

    // An integration is made by the first route that has it.
    private readonly Dictionary<CdkObject, string> made = [];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver is not { Fqn: HttpApi, Construct: { } api } || call.Method != "addRoutes")
        {
            return false;
        }

        if (call.IsRepeated || call["options"] is not StructValue { IsOpen: false } options || options.Member("path").Text() is not { } path
            || !(receiver.Arguments.Count == 0 || receiver["props"] is StructValue { IsOpen: false })
            || (options.Member("methods") is { } given ? (given as ListOf)?.Items : [new EnumMember("", "ANY", call.NameSpan)]) is not { } methods || methods.Any(static m => m is not EnumMember))
        {
            context.Draft.IsOpen = true;
            return false;
        }

        var guard = Guards.And(receiver.Guard, call.Guard);
        var (type, authorizer) = authorizers.Of(options.Member("authorizer") ?? receiver.Prop("defaultAuthorizer"), api, guard, call, context);
        foreach (var method in methods.OfType<EnumMember>())
        {
            var route = Place.Join(api.Path, LogicalIds.Sanitized(method.Member + path));
            Wiring.Add(
                "AWS::ApiGatewayV2::Route",
                Place.Join(route, "Resource"),
                call,
                guard,
                [
                    new MapEntry("ApiId", call.NameSpan, Id(api, call)),
                    new MapEntry("AuthorizationType", call.NameSpan, type),
                    new MapEntry("AuthorizerId", call.NameSpan, authorizer),
                    new MapEntry("RouteKey", method.Span, Texts.Known(method.Member + " " + path, method.Span)),
                    new MapEntry("Target", call.NameSpan, Target(api, route, path, options.Member("integration"), guard, call, context)),
                ],
                context);
        }

        return true;
    }

    private static ReferenceValue Id(ConstructIdentity api, CdkCall call) => new(api.LogicalId("Resource"), null, call.NameSpan);

    private Value Target(ConstructIdentity api, string route, string path, CdkValue? integration, Condition? guard, CdkCall call, LoweringContext context)
    {
        if (integration is not CdkObject { Member: null, Fqn: Integrations + "HttpLambdaIntegration" or Integrations + "HttpUrlIntegration" } known || IdText.Of(known["id"]) is not { } id)
        {
            context.Draft.IsOpen = true;
            return Texts.Unknown("is an integration that the CDK makes", call.NameSpan);
        }

        var isFunction = known.Fqn == Integrations + "HttpLambdaIntegration";
        if (isFunction)
        {
            ApiPermissions.Add(Place.Join(route, id + "-Permission"), known["handler"], ["/*/*" + path], api, guard, call, wiring, context);
        }

        if (!made.TryGetValue(known, out var place))
        {
            made[known] = place = Place.Join(route, id + "/Resource");
            Wiring.Add(
                "AWS::ApiGatewayV2::Integration",
                place,
                call,
                guard,
                [
                    new MapEntry("ApiId", call.NameSpan, Id(api, call)),
                    new MapEntry("IntegrationMethod", known.Span, isFunction ? AbsentValue.Instance : MethodOf(known)),
                    new MapEntry("IntegrationType", known.Span, Texts.Known(isFunction ? "AWS_PROXY" : "HTTP_PROXY", known.Span)),
                    new MapEntry("IntegrationUri", known.Span, isFunction ? wiring.Attribute(known["handler"], "functionArn", known.Span) : known["url"] is { } url ? context.Lower(url) : AbsentValue.Instance),
                    new MapEntry("PayloadFormatVersion", known.Span, Texts.Unknown("depends on the integration", known.Span)),
                ],
                context);
        }

        return Texts.Join(call.NameSpan, "integrations/", new ReferenceValue(context.Draft.Ids.Of(place), null, call.NameSpan));
    }

    private static Value MethodOf(CdkObject integration) => integration["props"].Member("method") switch
    {
        null => Texts.Known("ANY", integration.Span),
        EnumMember method => Texts.Known(method.Member, method.Span),
        var other => Texts.Unknown("is not known from the code", other.Span),
    };
}

using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// The paths and methods of a REST API: <c>api.Root.AddResource("orders").AddMethod("GET", ...)</c>. A method is lowered as one that is made by its
/// constructor. Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class ApiCalls(Wiring wiring) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_apigateway.";
    private const int MostSteps = 32;

    // Source: the constructor of Method.
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "apiKeyRequired", "authorizationScopes", "authorizationType", "authorizer", "operationName", "requestParameters",
    };

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method is not ("addResource" or "addMethod") || call.IsRepeated || Find(receiver, 0) is not ({ } api, { } path) || !IsPlain(api))
        {
            return false;
        }

        return call.Method == "addResource" ? AddResource(api, path, call, context) : AddMethod(api, path, receiver, call, context);
    }

    // The API that a path belongs to, and where its construct is; nothing where that is not known.
    private static (CdkObject? Api, string? Path) Find(CdkObject made, int steps) => made switch
    {
        { Member: "root", Receiver: { Fqn: Module + "RestApi", Construct: { } identity } api } => (api, Place.Join(identity.Path, "Default")),
        { Member: "addResource", Receiver: { } parent } when steps < MostSteps && made["options"] is null && made["pathPart"].Text() is { } part
            && Find(parent, steps + 1) is ({ } api, { } path) => (api, Place.Join(path, part)),
        _ => (null, null),
    };

    private static bool IsPlain(CdkObject api) => api.Arguments.Count == 0
        || (api["props"] is StructValue { IsOpen: false } props && props.Member("defaultMethodOptions") is null or StructValue { IsOpen: false });

    // What the API gives its methods by default stands where a method says nothing.
    private static CdkValue? Options(CdkObject api, CdkValue? own)
    {
        if (api.Prop("defaultMethodOptions") is not StructValue common)
        {
            return own;
        }

        var given = own as StructValue;
        return own is null or StructValue
            ? new StructValue(
                Module + "MethodOptions",
                [.. given?.Members ?? [], .. common.Members.Where(m => Inherited.Contains(m.Name) && given?.Member(m.Name) is null)],
                own?.Span ?? common.Span,
                given?.IsOpen ?? false)
            : null;
    }

    private static bool AddResource(CdkObject api, string parent, CdkCall call, LoweringContext context)
    {
        if (call["pathPart"].Text() is not { } part || call["options"] is not null)
        {
            return false;
        }

        var properties = new[]
        {
            new MapEntry("ParentId", call.NameSpan, Texts.Unknown("is the path above", call.NameSpan)),
            new MapEntry("PathPart", call.NameSpan, Texts.Known(part, call.NameSpan)),
            new MapEntry("RestApiId", call.NameSpan, new ReferenceValue(api.Construct!.LogicalId("Resource"), null, call.NameSpan)),
        };
        var (path, guard) = (Place.Join(parent, part), Guards.And(api.Guard, call.Guard));
        Wiring.Add("AWS::ApiGateway::Resource", Place.Join(path, "Resource"), call, guard, properties, context);
        if (api.Prop("defaultCorsPreflightOptions") is { } preflight)
        {
            AddPreflight(path, preflight, api, call, guard, context);
        }

        return true;
    }

    // Each path comes with a method that answers preflight requests.
    private static void AddPreflight(string path, CdkValue preflight, CdkObject api, CdkCall call, Condition? guard, LoweringContext context)
    {
        if (preflight is not StructValue)
        {
            context.Draft.IsOpen = true;
            return;
        }

        var span = call.NameSpan;
        MapEntry[] known =
        [
            new("ApiKeyRequired", span, Texts.Boolean(false, span)),
            new("AuthorizationType", span, Texts.Known("NONE", span)),
            new("HttpMethod", span, Texts.Known("OPTIONS", span)),
            new("RestApiId", span, new ReferenceValue(api.Construct!.LogicalId("Resource"), null, span)),
        ];
        Wiring.Add("AWS::ApiGateway::Method", Place.Join(path, "OPTIONS/Resource"), call, guard, known, context);
        if (context.Draft.Find(context.Draft.Ids.Of(Place.Join(path, "OPTIONS/Resource"))) is { Type: "AWS::ApiGateway::Method" } method)
        {
            method.Properties = method.Properties.Opened();
        }
    }

    private bool AddMethod(CdkObject api, string path, CdkObject resource, CdkCall call, LoweringContext context)
    {
        if (call["httpMethod"].Text() is not { } verb)
        {
            return false;
        }

        var members = call.Arguments.Where(static a => a.Name is "httpMethod").Select(static a => new NamedValue(a.Name, a.Value.Span, a.Value)).ToList();
        members.Add(new NamedValue("resource", call.NameSpan, resource));
        var own = call["options"];
        if (Options(api, own) is { } options)
        {
            members.Add(new NamedValue("options", options.Span, options));
        }
        else if (own is not null)
        {
            // Options that are not seen may stand above those of the API.
            return false;
        }

        if ((call["integration"] ?? api.Prop("defaultIntegration")) is { } integration)
        {
            members.Add(new NamedValue("integration", integration.Span, integration));
        }

        var props = new StructValue(Module + "MethodProps", members, call.Span);
        var made = new CdkObject(Module + "Method", [new CdkArgument("props", props)], call.NameSpan)
        {
            Construct = new ConstructIdentity(Place.Join(path, verb), call.NameSpan, context.Draft.Ids) { Id = verb, Span = call.Span },
            Guard = Guards.And(api.Guard, call.Guard),
        };
        wiring.Lower(made, context);
        return true;
    }
}

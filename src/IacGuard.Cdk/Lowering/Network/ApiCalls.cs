using IacGuard.Cdk.Lowering.Constructs;
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

    // Source: the constructor of Method.
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "apiKeyRequired", "authorizationScopes", "authorizationType", "authorizer", "operationName", "requestParameters",
    };

    // Its methods are those that the code adds: then it is an API like any other.
    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is not { Fqn: Module + "LambdaRestApi", Construct: not null } || construct["props"] is not StructValue { IsOpen: false } props
            || props["proxy"].Text() != "false" || props["options"] is not null || RestPath.OfFunction(props, construct.Span) is not { } integration)
        {
            return false;
        }

        NamedValue[] members = [.. props.Members.Where(static m => m.Name is not ("handler" or "proxy" or "integrationOptions")), new NamedValue("defaultIntegration", props.MemberSpan("handler"), integration)];
        wiring.Lower(
            new CdkObject(Module + "RestApi", [new CdkArgument("props", new StructValue(Module + "RestApiProps", members, props.Span))], construct.Span)
            {
                Construct = construct.Construct,
                Guard = construct.Guard,
                IsRepeated = construct.IsRepeated,
            },
            context);
        return true;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method is not ("addResource" or "addProxy" or "resourceForPath" or "addMethod" or "addCorsPreflight") || call.IsRepeated || RestPath.Of(receiver) is not { } path)
        {
            return false;
        }

        switch (call.Method)
        {
            case "addMethod":
                return AddMethod(path, receiver, call, context);
            case "addCorsPreflight":
                AddPreflight(path, call.First(), call, context);
                return true;
            case "resourceForPath":
                return call["path"].Text() is { } parts && AddPath(path, parts, call, context);
            default:
                return path.By(call.Method, call.Arguments) is { } below && AddResource(below, call, context);
        }
    }

    private bool AddPath(RestPath from, string parts, CdkCall call, LoweringContext context)
    {
        foreach (var part in RestPath.Parts(parts))
        {
            if (from.Below(part, null) is not { } next)
            {
                return false;
            }

            from = next;
            if (context.Draft.Find(context.Draft.Ids.Of(Place.Join(from.Path, "Resource"))) is null && !AddResource(from, call, context))
            {
                return false;
            }
        }

        return true;
    }

    private bool AddResource(RestPath path, CdkCall call, LoweringContext context)
    {
        var span = call.NameSpan;
        var properties = new[]
        {
            new MapEntry("ParentId", span, Texts.Unknown("is the path above", span)),
            new MapEntry("PathPart", span, Texts.Known(path.Path.Substring(path.Path.LastIndexOf('/') + 1), span)),
            new MapEntry("RestApiId", span, new ReferenceValue(path.Api.Construct!.LogicalId("Resource"), null, span)),
        };
        Wiring.Add("AWS::ApiGateway::Resource", Place.Join(path.Path, "Resource"), call, GuardOf(path, call), properties, context);
        if (path.Preflight is { } preflight)
        {
            AddPreflight(path, preflight, call, context);
        }

        return call.Method != "addProxy" || AddAnyMethod(path, call, context);
    }

    // Unless it is told not to, what takes the rest of a path takes all verbs.
    private bool AddAnyMethod(RestPath path, CdkCall call, LoweringContext context)
    {
        var isAny = call["options"].Member("anyMethod");
        if (isAny is not null && isAny.Text() is null)
        {
            context.Draft.IsOpen = true;
            return true;
        }

        var verb = new CdkArgument("httpMethod", new PlainValue(Texts.Known("ANY", call.NameSpan)));
        return isAny.Text() == "false" || call.Result is not { } made || AddMethod(path, made, call with { Method = "addMethod", Arguments = [verb] }, context);
    }

    // Each path comes with a method that answers preflight requests.
    private static void AddPreflight(RestPath at, CdkValue? preflight, CdkCall call, LoweringContext context)
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
            new("RestApiId", span, new ReferenceValue(at.Api.Construct!.LogicalId("Resource"), null, span)),
        ];
        foreach (var path in at.IsRestOfRoot ? new[] { at.Above!.Path, at.Path } : [at.Path])
        {
            var place = Place.Join(path, "OPTIONS/Resource");
            var isThere = context.Draft.Find(context.Draft.Ids.Of(place)) is not null;
            Wiring.Add("AWS::ApiGateway::Method", place, call, GuardOf(at, call), known, context);
            if (!isThere && context.Draft.Find(context.Draft.Ids.Of(place)) is { Type: "AWS::ApiGateway::Method" } method)
            {
                method.Properties = method.Properties.Opened();
            }
        }
    }

    private bool AddMethod(RestPath path, CdkObject resource, CdkCall call, LoweringContext context)
    {
        if (call["httpMethod"].Text() is not { } verb || (path.MethodOptions.Count > 0 && call["options"] is not (null or StructValue or PlainValue { Value: AbsentValue })))
        {
            // Options that are not seen may stand above those of the path.
            return false;
        }

        if (path.IsRestOfRoot && context.Draft.Find(context.Draft.Ids.Of(Place.Join(path.Above!.Path, verb + "/Resource"))) is null)
        {
            Make(path.Above, verb, MakingCalls.Part(path.Api, "root", call.NameSpan), call, context);
        }

        Make(path, verb, resource, call, context);
        return true;
    }

    private void Make(RestPath path, string verb, CdkObject resource, CdkCall call, LoweringContext context)
    {
        var members = call.Arguments.Where(static a => a.Name is "httpMethod").Select(static a => new NamedValue(a.Name, a.Value.Span, a.Value)).ToList();
        members.Add(new NamedValue("resource", call.NameSpan, resource));
        if (Options(path, call["options"], call.NameSpan) is { } options)
        {
            members.Add(new NamedValue("options", options.Span, options));
        }

        if ((call["integration"] is { } own && !own.IsAbsent() ? own : path.Integration) is { } integration)
        {
            members.Add(new NamedValue("integration", integration.Span, integration));
        }

        var props = new StructValue(Module + "MethodProps", members, call.Span);
        wiring.Lower(
            new CdkObject(Module + "Method", [new CdkArgument("props", props)], call.NameSpan)
            {
                Construct = new ConstructIdentity(Place.Join(path.Path, verb), call.NameSpan, context.Draft.Ids) { Id = verb, Span = call.Span },
                Guard = GuardOf(path, call),
            },
            context);
    }

    // What the path gives its methods by default stands where a method says nothing.
    private static CdkValue? Options(RestPath path, CdkValue? given, SourceSpan span)
    {
        if (path.MethodOptions.Count == 0)
        {
            return given;
        }

        var own = given as StructValue;
        return new StructValue(
            Module + "MethodOptions",
            [.. own?.Members ?? [], .. path.MethodOptions.Where(m => Inherited.Contains(m.Name) && own?.Member(m.Name) is null)],
            own?.Span ?? span,
            own?.IsOpen ?? false);
    }

    private static Condition? GuardOf(RestPath path, CdkCall call) => Guards.And(path.Api.Guard, call.Guard);
}

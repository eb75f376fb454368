using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>A path of a REST API, with what it gives to its methods and to the paths below it. Source: <c>ResourceBase</c> of aws-cdk-lib 2.160.0.</summary>
/// <param name="Api">The API.</param>
/// <param name="Path">Where its construct is.</param>
/// <param name="Above">The path above; null for the root.</param>
internal sealed record RestPath(CdkObject Api, string Path, RestPath? Above)
{
    private const string Module = "aws-cdk-lib.aws_apigateway.";
    private const string RestOfPath = "{proxy+}";
    private const int MostSteps = 32;

    /// <summary>The integration of methods that are given none; null for the CDK's own default.</summary>
    public CdkValue? Integration { get; private init; }

    /// <summary>The options of methods that do not say otherwise.</summary>
    public IReadOnlyList<NamedValue> MethodOptions { get; private init; } = [];

    /// <summary>How preflight requests are answered; null when they are not.</summary>
    public CdkValue? Preflight { get; private init; }

    /// <summary>Whether <c>AddProxy</c> of the root made it; then what it gets, the root gets too.</summary>
    public bool IsRestOfRoot { get; private init; }

    /// <summary>The path that an object is; null when it is none, or one of which not everything is known.</summary>
    public static RestPath? Of(CdkObject made, int steps = 0) => made switch
    {
        { Member: "root", Receiver: { Fqn: Module + "RestApi" or Module + "LambdaRestApi", Construct: not null } api } => Root(api),
        { Member: "addResource" or "addProxy" or "resourceForPath", Receiver: { } parent } when steps < MostSteps => Of(parent, steps + 1)?.By(made.Member, made.Arguments),
        _ => null,
    };

    /// <summary>What a method makes of this path: one below it.</summary>
    /// <param name="method">Its jsii name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Null when it is not known which.</returns>
    public RestPath? By(string method, IReadOnlyList<CdkArgument> arguments) => method switch
    {
        "addResource" => CdkArgument.Find(arguments, "pathPart").Text() is { } part ? Below(part, CdkArgument.Find(arguments, "options")) : null,
        "addProxy" => Below(RestOfPath, CdkArgument.Find(arguments, "options")) is { } rest ? rest with { IsRestOfRoot = Above is null } : null,
        _ => CdkArgument.Find(arguments, "path").Text() is { } path ? Parts(path).Aggregate((RestPath?)this, static (at, part) => at?.Below(part, null)) : null,
    };

    /// <summary>The parts of a path.</summary>
    public static IEnumerable<string> Parts(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A path below this one.</summary>
    /// <param name="part">The last part of the path.</param>
    /// <param name="options">What it is given; null for nothing.</param>
    public RestPath? Below(string part, CdkValue? options)
    {
        if (options is not (null or StructValue { IsOpen: false }) || options.Member("defaultMethodOptions") is not (null or StructValue { IsOpen: false }))
        {
            return null;
        }

        var own = (options.Member("defaultMethodOptions") as StructValue)?.Members ?? [];
        return new RestPath(Api, Place.Join(Path, part), this)
        {
            Integration = options.Member("defaultIntegration") ?? Integration,
            MethodOptions = [.. own, .. MethodOptions.Where(m => own.All(o => o.Name != m.Name))],
            Preflight = (part == RestOfPath ? null : options.Member("defaultCorsPreflightOptions")) ?? Preflight,
        };
    }

    /// <summary>The integration of a function that an API is made for; null when it has none.</summary>
    public static CdkObject? OfFunction(CdkValue? props, SourceSpan span) => props.Member("handler") is { } handler
        ? new CdkObject(Module + "LambdaIntegration", [new CdkArgument("handler", handler), .. props.Member("integrationOptions") is { } options ? [new CdkArgument("options", options)] : Array.Empty<CdkArgument>()], span)
        : null;

    private static RestPath? Root(CdkObject api)
    {
        var props = api.Arguments.Count == 0 ? null : api["props"];
        if (props is not (null or StructValue { IsOpen: false }) || props.Member("defaultMethodOptions") is not (null or StructValue { IsOpen: false }) || props.Member("options") is not null)
        {
            return null;
        }

        return new RestPath(api, Place.Join(api.Construct!.Path, "Default"), null)
        {
            Integration = api.Fqn == Module + "LambdaRestApi" ? OfFunction(props, api.Span) : props.Member("defaultIntegration"),
            MethodOptions = (props.Member("defaultMethodOptions") as StructValue)?.Members ?? [],
            Preflight = props.Member("defaultCorsPreflightOptions"),
        };
    }
}

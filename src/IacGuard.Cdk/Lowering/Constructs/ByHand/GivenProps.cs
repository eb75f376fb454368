using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>Props as the sweep tried them: older spellings in the newer one, and what is given where nothing is said. Source: aws-cdk-lib 2.160.0.</summary>
internal static class GivenProps
{
    private const string Body = "aws-cdk-lib.aws_stepfunctions.DefinitionBody";
    private const string CrossAccountKeys = "crossAccountKeys";
    private const string NoCrossAccountKeys = "@aws-cdk/aws-codepipeline:crossAccountKeysDefaultValueToFalse";
    private static readonly string[] OfNetwork = ["vpc", "vpcSubnets", "securityGroups"];

    /// <summary>The props of a construct.</summary>
    /// <param name="model">Its class.</param>
    /// <param name="props">The props in the code; null when none are given or they are not known.</param>
    /// <param name="hasFlag">Whether a feature flag is on.</param>
    public static StructValue? Of(string model, StructValue? props, Func<string, bool> hasFlag) => (model, props) switch
    {
        ("aws_rds.DatabaseCluster", { } cluster) => Flattened(cluster),
        ("aws_stepfunctions.StateMachine", { } machine) => WithBody(machine),
        ("custom_resources.AwsCustomResource", { } resource) when resource["onCreate"] is null && resource["onUpdate"] is { } update =>
            new StructValue(resource.Fqn, [.. resource.Members, new NamedValue("onCreate", update.Span, update)], resource.Span, resource.IsOpen),
        ("aws_codepipeline.Pipeline", { } pipeline) when !hasFlag(NoCrossAccountKeys) => WithKeys(pipeline),
        _ => props,
    };

    // A cluster in the older spelling has its network in its instances.
    private static StructValue Flattened(StructValue props) => props["instanceProps"] is StructValue { IsOpen: false } instances
        ? new StructValue(props.Fqn, [.. props.Members, .. instances.Members.Where(static m => OfNetwork.Contains(m.Name))], props.Span, props.IsOpen)
        : props;

    private static StructValue WithBody(StructValue props)
    {
        if (props["definition"] is not { } chain || props["definitionBody"] is not null)
        {
            return props;
        }

        var body = new CdkObject(Body, [new CdkArgument("chainable", chain)], chain.Span) { Member = "fromChainable", MemberOf = Body };
        var members = props.Members.Where(static m => m.Name != "definition").Append(new NamedValue("definitionBody", chain.Span, body));
        return new StructValue(props.Fqn, [.. members], props.Span, props.IsOpen);
    }

    private static StructValue WithKeys(StructValue props)
    {
        if (props.IsOpen || props[CrossAccountKeys] is not null)
        {
            return props;
        }

        var on = new NamedValue(CrossAccountKeys, props.Span, new PlainValue(Texts.Boolean(true, props.Span)));
        return new StructValue(props.Fqn, [.. props.Members, on], props.Span);
    }
}

using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// The cluster of a service of <c>aws_ecs_patterns</c> that is given none: one of the stack for each VPC, named after it. Source: <c>getDefaultCluster</c> of
/// aws-cdk-lib 2.160.0.
/// </summary>
internal static class DefaultClusters
{
    private const string Name = "/EcsDefaultClusterMnL3mNNYN";

    // The VPC that the sweep gave.
    private const string Swept = Name + "awsec2Vpc";

    /// <summary>Whether a path of a model is that of such a cluster, or below it.</summary>
    public static bool Is(string path) => path.StartsWith(Swept, StringComparison.Ordinal);

    /// <summary>The path with the name of the VPC that the code gives.</summary>
    /// <param name="path">A path for which <see cref="Is"/> holds.</param>
    /// <param name="vpc">The VPC; a hole stands for one whose id is not known.</param>
    public static string Of(string path, CdkValue? vpc)
    {
        var id = vpc is CdkObject { Construct.Path: { Length: > 0 } own } ? own.Substring(own.LastIndexOf('/') + 1) : "{vpc}";
        return Name + id + path.Substring(Swept.Length);
    }

    /// <summary>The cluster that a construct without one gets in a VPC; null where the VPC is not one of the code's own.</summary>
    /// <param name="vpc">The VPC.</param>
    /// <param name="owner">The construct.</param>
    public static CdkObject? In(CdkValue? vpc, CdkObject owner)
    {
        if (vpc is not CdkObject { Construct.Path.Length: > 0 } || owner.Construct is not { } identity)
        {
            return null;
        }

        const string Cluster = "aws-cdk-lib.aws_ecs.Cluster";
        var props = new StructValue(Cluster + "Props", [new NamedValue("vpc", identity.IdSpan, vpc)], identity.IdSpan);
        return new CdkObject(Cluster, [new CdkArgument("props", props)], identity.IdSpan)
        {
            Construct = new ConstructIdentity(Of(Swept, vpc).Substring(1), identity.IdSpan, identity.Ids) { Span = identity.Span },
            Guard = owner.Guard,
            IsRepeated = owner.IsRepeated,
        };
    }
}

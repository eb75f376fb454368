using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>The namespace of a cluster: its options choose which class it is. Source: <c>addDefaultCloudMapNamespace</c> of aws-cdk-lib 2.160.0.</summary>
internal static class Namespaces
{
    private const string Private = "aws_servicediscovery.PrivateDnsNamespace";

    /// <summary>The class; null where the type of the namespace is not known.</summary>
    public static string? ClassOf(CdkValue? options) => options.Member("type") switch
    {
        null or EnumMember { Member: "DNS_PRIVATE" } => Private,
        EnumMember { Member: "DNS_PUBLIC" } => "aws_servicediscovery.PublicDnsNamespace",
        EnumMember { Member: "HTTP" } => "aws_servicediscovery.HttpNamespace",
        _ => null,
    };

    /// <summary>The props that the cluster gives its namespace: the network is its own.</summary>
    public static NamedValue[] PropsOf(string type, CdkObject cluster, StructValue? options, SourceSpan span) =>
    [
        .. options?.Members.Where(static m => m.Name == "name") ?? [],
        .. type == Private ? [new NamedValue("vpc", span, MakingCalls.Part(cluster, "vpc", span))] : Array.Empty<NamedValue>(),
    ];
}

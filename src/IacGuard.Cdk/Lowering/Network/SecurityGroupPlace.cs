using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// The security group that rules go to: one that the code makes, or the one that a construct makes for itself or was given, behind its
/// <c>Connections</c>.
/// </summary>
/// <param name="Owner">The group, or the construct that it belongs to.</param>
/// <param name="Resource">The group's resource.</param>
internal sealed record SecurityGroupPlace(CdkObject Owner, ResourceDraft Resource)
{
    private const string Group = "aws-cdk-lib.aws_ec2.SecurityGroup";
    private const string Listener = "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListener";

    // Where constructs that talk over the network keep the one group that they make. Source: what aws-cdk-lib 2.160.0 synthesizes.
    private static readonly string[] Made = ["SecurityGroup/Resource", "InstanceSecurityGroup/Resource", "EfsSecurityGroup/Resource", "Resource/InstanceSecurityGroup/Resource"];

    /// <summary>Whether the code makes the group itself.</summary>
    public bool IsOwn => Owner.Fqn == Group;

    /// <summary>The path of the group's construct.</summary>
    public string Path => Resource.ConstructPath.EndsWith("/Resource", StringComparison.Ordinal)
        ? Resource.ConstructPath.Substring(0, Resource.ConstructPath.Length - "/Resource".Length)
        : Resource.ConstructPath;

    // The construct whose connections were asked: one that was given the group is reached at its own port.
    private CdkObject Reached { get; init; } = Owner;

    // Through a listener a load balancer is reached at the listener's port.
    private CdkValue? Port { get; init; }

    /// <summary>The group that a call on a group, or on a construct's connections, is about; null when it is not known.</summary>
    public static SecurityGroupPlace? Of(CdkObject receiver, StackDraft draft) => receiver switch
    {
        { Member: "connections", Receiver: { Fqn: Listener } listener } => OfListener(listener, draft),
        { Member: "connections", Receiver: { } owner } => OfConstruct(owner, draft),
        { Member: "securityGroups[]", Receiver: { Member: "connections" } connections } => Of(connections, draft),
        { Fqn: Group } => OfConstruct(receiver, draft),
        _ => null,
    };

    private static SecurityGroupPlace? OfListener(CdkObject listener, StackDraft draft)
    {
        var balancer = listener.Member == "addListener" ? listener.Receiver : listener.Prop("loadBalancer") as CdkObject;
        return balancer is null || OfConstruct(balancer, draft) is not { } place ? null : place with { Port = listener.Prop("port") };
    }

    /// <summary>The one group of a construct; null when it has none, several, or which one it is is not known.</summary>
    public static SecurityGroupPlace? OfConstruct(CdkObject owner, StackDraft draft)
    {
        if (owner.Construct is null)
        {
            return null;
        }

        if (owner.Fqn == Group)
        {
            return draft.Find(owner, "Resource") is { } own ? new SecurityGroupPlace(owner, own) : null;
        }

        if ((owner.Prop("securityGroups") ?? owner.Prop("securityGroup") ?? owner.Prop("instanceProps").Member("securityGroups")) is { } given)
        {
            var one = given is ListOf { IsOpen: false, Items: [var only] } ? only : given;
            return one is CdkObject { Fqn: Group } group && OfConstruct(group, draft) is { } place ? place with { Reached = owner } : null;
        }

        var made = Made.Select(path => draft.Find(owner, path)).Where(static r => r is { Type: "AWS::EC2::SecurityGroup" }).Distinct().ToList();
        return made is [{ } found] ? new SecurityGroupPlace(owner, found) : null;
    }

    /// <summary>The port that the owner is reached at when a call names none; null when it is not known.</summary>
    public PortRange? DefaultPort(SourceSpan span) => Reached.Fqn switch
    {
        _ when Port is PlainValue { Value: ScalarValue port } => PortRange.Tcp(port, port.Text, span),
        "aws-cdk-lib.aws_efs.FileSystem" => PortRange.Tcp(new ScalarValue("2049", ScalarKind.Number, span), "2049", span),
        "aws-cdk-lib.aws_rds.DatabaseInstance" or "aws-cdk-lib.aws_rds.DatabaseCluster" =>
            PortRange.Tcp(new ReferenceValue(Reached.Construct!.LogicalId("Resource"), "Endpoint.Port", span), "{IndirectPort}", span) with { IsToken = true },
        _ => null,
    };
}

using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>What flags of newer versions of the CDK change, in constructs that are read by hand.</summary>
public sealed class NewerFlagTests
{
    private const string Module = "aws-cdk-lib.aws_elasticloadbalancingv2.";
    private const string PostQuantum = "@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy";
    private const string Newest = "2.276.0";

    [Theory]
    [InlineData(Newest, PostQuantum, "443", "Application", "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09")]
    [InlineData(Newest, PostQuantum, "443", "Network", "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09")]
    [InlineData(Newest, PostQuantum, "80", "Application", "absent")]
    [InlineData(Newest, "", "443", "Application", "absent")]
    [InlineData("2.160.0", PostQuantum, "443", "Application", "absent")]
    public void TlsPolicyOfAListenerThatStatesNone_FollowsTheFlag(string version, string flag, string port, string kind, string expected)
    {
        var knowledge = CdkKnowledge.For(version, [flag]);
        var draft = new StackDraft();
        var hand = new HandLowerings(draft, knowledge.L1);
        var models = new ConstructLowering(knowledge, hand.Policies);
        var balancer = new CdkObject(Module + kind + "LoadBalancer", [], default) { Construct = new ConstructIdentity("Balancer", default, draft.Ids) };
        var certificates = new ListOf(port == "443" ? [new PlainValue(Texts.Known("arn", default))] : [], default);
        var props = new StructValue(
            Module + kind + "ListenerProps",
            [new("loadBalancer", default, balancer), new("port", default, new PlainValue(Texts.Number(port, default))), new("certificates", default, certificates)],
            default);
        var listener = new CdkObject(Module + kind + "Listener", [new CdkArgument("props", props)], default) { Construct = new ConstructIdentity("Listener", default, draft.Ids) };

        new StackLowering(AllLowerings.Of(hand, models, knowledge), models, new LoweringContext(draft, hand.Values, new CdkReadOptions())).Run([listener], []);

        Assert.Equal(expected, Assert.Single(draft.Resources, static r => r.ConstructPath == "Listener/Resource").Properties["SslPolicy"].ToString());
    }
}

using IacGuard.Cdk.Tests.Interpretation;

namespace IacGuard.Cdk.Tests.Network;

/// <summary>Rules that calls add to security groups, as the CDK synthesizes them.</summary>
public sealed class SecurityGroupTests
{
    private const string Groups =
        """
        var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc");
        var web = new Amazon.CDK.AWS.EC2.SecurityGroup(this, "Web", new Amazon.CDK.AWS.EC2.SecurityGroupProps { Vpc = vpc });
        var data = new Amazon.CDK.AWS.EC2.SecurityGroup(this, "Data", new Amazon.CDK.AWS.EC2.SecurityGroupProps { Vpc = vpc, AllowAllOutbound = false });
        """;

    [Theory]
    [InlineData("web.AddIngressRule(Peer.AnyIpv4(), Port.Tcp(22));", "[{CidrIp: 0.0.0.0/0, Description: from 0.0.0.0/0:22, IpProtocol: tcp, FromPort: 22, ToPort: 22}]")]
    [InlineData("web.AddIngressRule(Peer.AnyIpv6(), Port.AllTraffic(), \"all\");", "[{CidrIpv6: ::/0, Description: all, IpProtocol: -1}]")]
    [InlineData("web.Connections.AllowFromAnyIpv4(Port.UdpRange(1, 9));", "[{CidrIp: 0.0.0.0/0, Description: from 0.0.0.0/0:UDP 1-9, IpProtocol: udp, FromPort: 1, ToPort: 9}]")]
    [InlineData("web.Connections.AllowFrom(Peer.Ipv4(\"10.0.0.0/8\"), Port.SSH);", "[{CidrIp: 10.0.0.0/8, Description: from 10.0.0.0/8:22, IpProtocol: tcp, FromPort: 22, ToPort: 22}]")]
    public async Task RuleForAddresses_StandsInTheGroup(string call, string expected)
    {
        var stack = await Code.ReadTypeAsync(Type(call));

        Assert.Equal(expected, stack.Text("Web", "SecurityGroupIngress"));
    }

    [Fact]
    public async Task RuleForAGroup_IsAResourceWithAnIdThatIsNotKnown()
    {
        var stack = await Code.ReadTypeAsync(Type("data.AddIngressRule(web, Port.Tcp(5432), \"from web\");"));

        var rule = Assert.Single(stack.OfType("AWS::EC2::SecurityGroupIngress"));
        Assert.Equal("Data/from {Web}:5432", rule.ConstructPath);
        Assert.Equal("${Web.GroupId}", rule["SourceSecurityGroupId"].ToString());
    }

    [Fact]
    public async Task EgressRule_TakesThePlaceOfTheOneThatAllowsNothing()
    {
        var stack = await Code.ReadTypeAsync(Type("data.AddEgressRule(Peer.AnyIpv4(), Port.Tcp(443)); web.AddEgressRule(Peer.AnyIpv4(), Port.Tcp(443));"));

        Assert.Equal("[{CidrIp: 0.0.0.0/0, Description: from 0.0.0.0/0:443, IpProtocol: tcp, FromPort: 443, ToPort: 443}]", stack.Text("Data", "SecurityGroupEgress"));
        Assert.DoesNotContain("443", stack.Text("Web", "SecurityGroupEgress"), StringComparison.Ordinal);
    }

    private static string Type(string call) =>
        $$"""
        public class S : Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                {{Groups}}
                {{call.Replace("Peer.", "Amazon.CDK.AWS.EC2.Peer.", StringComparison.Ordinal).Replace("Port.", "Amazon.CDK.AWS.EC2.Port.", StringComparison.Ordinal)}}
            }
        }
        """;
}

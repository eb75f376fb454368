using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

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

    [Theory]
    [InlineData("db.Connections.AllowFromAnyIpv4(Port.Tcp(5432));", "[{CidrIp: 0.0.0.0/0, Description: from 0.0.0.0/0:5432, IpProtocol: tcp, FromPort: 5432, ToPort: 5432}]")]
    [InlineData("db.Connections.AllowFrom(Peer.Ipv4(\"10.0.0.0/8\"), Port.SSH);", "[{CidrIp: 10.0.0.0/8, Description: from 10.0.0.0/8:22, IpProtocol: tcp, FromPort: 22, ToPort: 22}]")]
    public async Task RuleForTheConnectionsOfADatabase_StandsInTheGroupThatItMakes(string call, string expected)
    {
        var stack = await Code.ReadTypeAsync(Type(Database + call));

        Assert.Equal(expected, stack.Text("DbSecurityGroup", "SecurityGroupIngress"));
        Assert.All(stack.OfType("AWS::RDS::DBInstance"), static database => Assert.False(database.IsShared));
    }

    [Fact]
    public async Task DefaultPortOfADatabase_MakesARuleOfItsOwn()
    {
        var stack = await Code.ReadTypeAsync(Type(Database + "db.Connections.AllowDefaultPortFromAnyIpv4(); db.Connections.AllowDefaultPortFrom(web);"));

        var rules = stack.OfType("AWS::EC2::SecurityGroupIngress").ToList();
        Assert.Equal(["Db/SecurityGroup/from 0.0.0.0_0:{IndirectPort}", "Db/SecurityGroup/from {Web}:{IndirectPort}"], rules.Select(static r => r.ConstructPath!));
        Assert.Equal("0.0.0.0/0", rules[0]["CidrIp"].ToString());
        Assert.Equal("${Db.Endpoint.Port}", rules[0]["FromPort"].ToString());
        Assert.Equal("${Web.GroupId}", rules[1]["SourceSecurityGroupId"].ToString());
    }

    [Fact]
    public async Task ConnectionsOfADatabaseThatWasGivenAGroup_AreThatGroup()
    {
        var stack = await Code.ReadTypeAsync(Type(
            """
            var db = new Amazon.CDK.AWS.RDS.DatabaseInstance(this, "Db", new Amazon.CDK.AWS.RDS.DatabaseInstanceProps
            {
                Engine = Amazon.CDK.AWS.RDS.DatabaseInstanceEngine.POSTGRES, Vpc = vpc, SecurityGroups = new Amazon.CDK.AWS.EC2.ISecurityGroup[] { data },
            });
            db.Connections.AllowDefaultPortFrom(web);
            db.Connections.AllowTo(web, Port.Tcp(443), "to the web");
            """));

        Assert.Equal("${Db.Endpoint.Port}", Assert.Single(stack.OfType("AWS::EC2::SecurityGroupIngress"))["FromPort"].ToString());
        Assert.Equal("${Web.GroupId}", Assert.Single(stack.OfType("AWS::EC2::SecurityGroupEgress"))["DestinationSecurityGroupId"].ToString());
    }

    [Fact]
    public async Task AddressThatIsNotKnown_LeavesTheGroupOpen()
    {
        var stack = await Code.ReadTypeAsync(Type("web.AddIngressRule(Peer.Ipv4(id), Port.Tcp(22));"));

        Assert.Equal(UnknownSource.Argument, Assert.IsType<UnknownValue>(stack.At("Web", "SecurityGroupIngress")).Source);
    }

    private const string Database =
        """
        var db = new Amazon.CDK.AWS.RDS.DatabaseInstance(this, "Db", new Amazon.CDK.AWS.RDS.DatabaseInstanceProps { Engine = Amazon.CDK.AWS.RDS.DatabaseInstanceEngine.POSTGRES, Vpc = vpc });
        """;

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

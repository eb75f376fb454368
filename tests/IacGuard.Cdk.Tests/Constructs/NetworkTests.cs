using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Constructs.Composed;

namespace IacGuard.Cdk.Tests.Constructs;

public sealed class NetworkTests
{
    private readonly Composed stack = new();

    [Fact]
    public void IngressFromAnywhere_IsRowOfTheGroup()
    {
        var group = Group("Web");

        stack.Call(group, "addIngressRule", ("peer", Static("aws_ec2.Peer", "anyIpv4")), ("connection", Static("aws_ec2.Port", "tcp", ("port", Number(22)))));

        var row = Assert.Single(Rows("Web", "SecurityGroupIngress"));
        Assert.Equal("{CidrIp: 0.0.0.0/0, IpProtocol: tcp, FromPort: 22, ToPort: 22, Description: from 0.0.0.0/0:22}", row.ToString());
        Assert.Equal(At(50), row["CidrIp"].Span);
    }

    [Fact]
    public void ConnectionsOfGroup_AreItsRows()
    {
        var group = Group("Web");
        var connections = new CdkObject("aws-cdk-lib.aws_ec2.Connections", [], default) { Member = "connections", Receiver = group };

        Assert.True(stack.Call(connections, "allowFromAnyIpv4", ("portRange", Static("aws_ec2.Port", "allTraffic")), ("description", Text("all"))));

        Assert.Equal("{CidrIp: 0.0.0.0/0, IpProtocol: -1, Description: all}", Assert.Single(Rows("Web", "SecurityGroupIngress")).ToString());
    }

    [Fact]
    public void RuleBetweenGroups_IsResourceOfItsOwn()
    {
        var web = Group("Web");
        var data = Group("Data");

        stack.Call(data, "addIngressRule", ("peer", web), ("connection", Static("aws_ec2.Port", "POSTGRES")));

        var rule = Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::EC2::SecurityGroupIngress");
        Assert.Equal(new ReferenceValue("Data", "GroupId", default), rule.Properties["GroupId"]);
        Assert.Equal(new ReferenceValue("Web", "GroupId", default), rule.Properties["SourceSecurityGroupId"]);
        Assert.Equal(ScalarValue.Of(5432), rule.Properties["FromPort"]);
    }

    [Fact]
    public void EgressOfGroupThatLetsEverythingOut_ChangesNothing()
    {
        var group = Group("Web");
        var before = stack.Draft.Find("Web")!.Properties;

        stack.Call(group, "addEgressRule", ("peer", Static("aws_ec2.Peer", "anyIpv4")), ("connection", Static("aws_ec2.Port", "HTTPS")));

        Assert.Equal(before, stack.Draft.Find("Web")!.Properties);
    }

    private CdkObject Group(string path) => stack.Add("aws_ec2.SecurityGroup", path, ("vpc", stack.Add("aws_ec2.Vpc", path + "Vpc")));

    private List<MapValue> Rows(string id, string key) => [.. Assert.IsType<ListValue>(stack.Draft.Find(id)!.Properties[key]).Items.Cast<MapValue>()];
}

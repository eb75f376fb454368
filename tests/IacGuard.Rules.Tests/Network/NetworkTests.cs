using IacGuard.Model;
using IacGuard.Rules.Network;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Network;

public class NetworkTests
{
    private static readonly PublicCidrPredicate Public = new();
    private static readonly OpensPortPredicate Opens = new();

    [Fact]
    public void InlineAndStandalone_AreRows()
    {
        var rule = Map(("IpProtocol", Text("-1")), ("CidrIp", Text("0.0.0.0/0")));
        var inline = SecurityGroupView.Ingress.Rows(Resource("AWS::EC2::SecurityGroup", ("SecurityGroupIngress", List(rule, Unknown())))).ToList();
        Assert.Equal(["SecurityGroupIngress[0]", "SecurityGroupIngress[1]"], inline.Select(static r => r.Path));
        Assert.Equal(rule, inline[0].Content);
        Assert.True(inline[1].Content.IsOpen);
        Assert.True(Public.Test(inline[1].Content, Text("true"), inline[1].Context()).IsUnknown);
        Assert.Single(SecurityGroupView.Ingress.Rows(Resource("AWS::EC2::SecurityGroupIngress", ("IpProtocol", Text("-1")))));
        Assert.Empty(SecurityGroupView.Egress.Rows(Resource("AWS::EC2::SecurityGroupIngress", ("IpProtocol", Text("-1")))));
    }

    [Fact]
    public void ChoiceOfRules_IsGuarded()
    {
        var condition = new OpaqueCondition("c", "");
        var rules = new ChoiceValue(condition, List(Map(("IpProtocol", Text("tcp")))), AbsentValue.Instance, SourceSpan.None);
        var row = Assert.Single(SecurityGroupView.Egress.Rows(Resource("AWS::EC2::SecurityGroup", ("SecurityGroupEgress", rules))));
        Assert.Same(condition, row.Guard);
    }

    [Theory]
    [InlineData("0.0.0.0/0", true)]
    [InlineData("1.2.3.4/0", true)]
    [InlineData("::/0", true)]
    [InlineData("0000:0000:0000:0000:0000:0000:0000:0000/0", true)]
    [InlineData("0::0/0", true)]
    [InlineData("128.0.0.0/1", true)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("0/0", false)]
    [InlineData("nonsense", false)]
    [InlineData("", false)]
    [InlineData("0.0.0.0/33", false)]
    public void PublicRange_IsRecognised(string cidr, bool expected) =>
        Assert.Equal(expected, Public.Test(Text(cidr), Text("true"), Whole(Resource("X"))).IsTrue);

    [Theory]
    [InlineData("8.0.0.0/7", true)]
    [InlineData("52.0.0.0/15", true)]
    [InlineData("52.0.0.0/16", false)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("172.16.0.0/12", false)]
    [InlineData("172.0.0.0/8", true)]
    [InlineData("2001:db8::/29", true)]
    [InlineData("fd00::/8", false)]
    public void WideRange_IsRecognised(string cidr, bool expected) =>
        Assert.Equal(expected, new WideCidrPredicate().Test(Text(cidr), Text("true"), Whole(Resource("X"))).IsTrue);

    [Fact]
    public void WideRange_TakesOptions() =>
        Assert.True(new WideCidrPredicate().Test(Text("52.0.0.0/20"), Map(("ipv4", ScalarValue.Of(24))), Whole(Resource("X"))).IsTrue);

    [Theory]
    [InlineData("tcp", "22", "22", "22", "True")]
    [InlineData("6", "0", "1024", "admin", "True")]
    [InlineData("tcp", "443", "443", "admin", "False")]
    [InlineData("-1", null, null, "admin", "True")]
    [InlineData("icmp", "-1", "-1", "admin", "False")]
    [InlineData("icmp", "8", "22", "22", "False")]
    [InlineData("tcp", "?", "100", "22", "unknown")]
    [InlineData("tcp", "?", "10", "22", "False")]
    [InlineData("tcp", "8000", "?", "22", "False")]
    [InlineData("?", "22", "22", "22", "unknown")]
    [InlineData("udp", "5000", "6000", "database", "True")]
    [InlineData("tcp", "8050", "8060", "8000-8100", "True")]
    [InlineData("tcp", "-1", "-1", "3389", "True")]
    [InlineData("tcp", "22", null, "22", "True")]
    [InlineData("tcp", "21", null, "22", "False")]
    [InlineData("tcp", "1", "-1", "22", "True")]
    public void Ports_AreJudged(string protocol, string? from, string? to, string port, string expected)
    {
        var row = Map(("IpProtocol", Of(protocol)), ("FromPort", Of(from)), ("ToPort", Of(to)));
        var truth = Opens.Test(row, Texts(port), Whole(Resource("X")));
        Assert.StartsWith(expected, truth.ToString(), StringComparison.Ordinal);

        static Value Of(string? text) => text switch { null => AbsentValue.Instance, "?" => Unknown(), _ => Text(text) };
    }

    [Theory]
    [InlineData("1024", "2048", "True")]
    [InlineData("7777", "7777", "False")]
    [InlineData("7777", null, "False")]
    [InlineData("7777", "?", "unknown")]
    public void PortRange_IsRecognised(string from, string? to, string expected)
    {
        var row = Map(("FromPort", Text(from)), ("ToPort", to switch { null => AbsentValue.Instance, "?" => Unknown(), _ => Text(to) }));
        Assert.StartsWith(expected, new OpensPortRangePredicate().Test(row, Text("true"), Whole(Resource("X"))).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void OpenPorts_AreNamed()
    {
        var context = Whole(Resource("X"));
        var row = Map(("IpProtocol", Text("tcp")), ("FromPort", Text("0")), ("ToPort", Text("4000")));
        Assert.True(Opens.Test(row, Texts("admin", "443"), context).IsTrue);
        var facts = Assert.Single(context.Reports).Facts;
        Assert.Equal("22, 23, 3389, 443", facts["ports"]);
        Assert.Equal("SSH, Telnet, RDP", facts["services"]);
    }

    [Fact]
    public void NetworkAcl_IsReadToo()
    {
        var entry = Resource(
            "AWS::EC2::NetworkAclEntry",
            ("Protocol", ScalarValue.Of(6)), ("RuleAction", Text("allow")), ("CidrBlock", Text("0.0.0.0/0")),
            ("PortRange", Map(("From", ScalarValue.Of(20)), ("To", ScalarValue.Of(25)))));
        Assert.True(Opens.Test(entry.Properties, Texts("22"), Whole(entry)).IsTrue);
        Assert.True(Public.Test(entry.Properties, Text("true"), Whole(entry)).IsTrue);
    }

    [Theory]
    [InlineData("tcp", "0", "65535", true)]
    [InlineData("-1", "22", "22", true)]
    [InlineData("tcp", "0", "65534", false)]
    public void AllPorts_AreRecognised(string protocol, string from, string to, bool expected) =>
        Assert.Equal(expected, new OpensAllPortsPredicate().Test(
            Map(("IpProtocol", Text(protocol)), ("FromPort", Text(from)), ("ToPort", Text(to))), Text("true"), Whole(Resource("X"))).IsTrue);

    [Theory]
    [InlineData("22", true)]
    [InlineData("8000-8100", true)]
    [InlineData("admin", true)]
    [InlineData("ssh", false)]
    [InlineData("70000", false)]
    [InlineData("9-8", false)]
    public void Argument_IsChecked(string text, bool good) => Assert.Equal(good, Opens.Problem(Texts(text)) is null);
}

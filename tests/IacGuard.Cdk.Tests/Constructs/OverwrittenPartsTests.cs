using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>What is set on resources that are found by looking through others is not told as it was.</summary>
public sealed class OverwrittenPartsTests
{
    private const string Map = "MapPublicIpOnLaunch";

    [Theory]
    [InlineData("foreach (var subnet in vpc.PublicSubnets) { ((CfnSubnet)subnet.Node.DefaultChild!).MapPublicIpOnLaunch = false; }")]
    [InlineData("foreach (var subnet in vpc.PublicSubnets) { ((CfnSubnet)subnet.Node.DefaultChild!).AddPropertyOverride(\"MapPublicIpOnLaunch\", false); }")]
    [InlineData("foreach (var subnet in vpc.PublicSubnets) { (subnet.Node.DefaultChild as CfnResource)?.AddPropertyOverride(\"MapPublicIpOnLaunch\", false); }")]
    [InlineData("foreach (var child in vpc.Node.FindAll()) { if (child is CfnSubnet subnet) { subnet.MapPublicIpOnLaunch = false; } }")]
    [InlineData("foreach (var child in Node.FindAll()) { if (child is CfnSubnet subnet) { subnet.MapPublicIpOnLaunch = false; } }")]
    [InlineData("foreach (var subnet in Node.FindAll().OfType<CfnSubnet>()) { subnet.MapPublicIpOnLaunch = false; }")]
    [InlineData("vpc.Node.FindAll().OfType<CfnSubnet>().ToList().ForEach(subnet => subnet.MapPublicIpOnLaunch = false);")]
    [InlineData("vpc.PublicSubnets.Select(s => s.Node.DefaultChild).Cast<CfnSubnet>().ToList().ForEach(s => s.MapPublicIpOnLaunch = false);")]
    [InlineData("vpc.Node.FindAll().OfType<CfnResource>().ToList().ForEach(one => one.AddPropertyOverride(\"MapPublicIpOnLaunch\", false));")]
    [InlineData("foreach (var child in vpc.Node.Children) { if (child.Node.DefaultChild is CfnSubnet subnet) { subnet.MapPublicIpOnLaunch = false; } }")]
    [InlineData("for (var i = 0; i < vpc.PublicSubnets.Length; i++) { ((CfnSubnet)vpc.PublicSubnets[i].Node.DefaultChild!).MapPublicIpOnLaunch = false; }")]
    [InlineData("foreach (var child in vpc.Node.FindAll()) { if (child is CfnVPC net) { net.EnableDnsSupport = true; } else if (child is CfnSubnet subnet) { subnet.MapPublicIpOnLaunch = false; } }")]
    [InlineData("foreach (var child in vpc.Node.FindAll()) { switch (child) { case CfnVPC net: net.EnableDnsSupport = true; break; case CfnSubnet subnet: subnet.MapPublicIpOnLaunch = false; break; } }")]
    [InlineData("((CfnSubnet)vpc.PublicSubnets[0].Node.DefaultChild!).MapPublicIpOnLaunch = false;")]
    [InlineData("((CfnSubnet)vpc.PublicSubnets.First().Node.DefaultChild!).MapPublicIpOnLaunch = false;")]
    [InlineData("((CfnSubnet)vpc.Node.FindChild(\"PublicSubnet1\").Node.DefaultChild!).MapPublicIpOnLaunch = false;")]
    public async Task ValueThatMayBeSetOnAPart_IsNotTold(string code)
    {
        var stack = await Read(code);
        var value = stack.Resources.First(static r => r.ConstructPath == "Net/PublicSubnet1/Subnet").Properties[Map];

        Assert.IsType<UnknownValue>(value);
    }

    [Theory]
    [InlineData("foreach (var child in Node.Children) { Amazon.CDK.Tags.Of(child).Add(\"team\", \"net\"); }")]
    [InlineData("foreach (var child in Node.FindAll().OfType<Vpc>()) { Amazon.CDK.Tags.Of(child).Add(\"team\", \"net\"); }")]
    [InlineData("Node.Children.ToList().ForEach(child => Amazon.CDK.Tags.Of(child).Add(\"team\", \"net\"));")]
    public async Task TagOfWhatIsFound_MayBeOnAnyOfThem(string code)
    {
        var tags = (await Read(code)).Resources.First(static r => r.ConstructPath == "Net/Resource").Properties["Tags"];

        Assert.Equal("[{Key: Name, Value: unknown}, {Key: team, Value: unknown}]", tags.ToString());
    }

    [Theory]
    [InlineData("foreach (var key in Node.FindAll().OfType<Amazon.CDK.AWS.KMS.Key>()) { key.AddAlias(\"alias/one\"); }")]
    [InlineData("Node.FindAll().OfType<Amazon.CDK.AWS.KMS.Key>().ToList().ForEach(key => key.AddAlias(\"alias/one\"));")]
    public async Task CallOnWhatIsFound_MayAddToAnyOfThem(string code)
    {
        var stack = await Read("new Amazon.CDK.AWS.KMS.Key(this, \"Key\"); " + code);

        Assert.True(stack.Resources.First(static r => r.Type == "AWS::KMS::Key").IsShared || stack.IsOpen);
    }

    [Theory]
    [InlineData("foreach (var subnet in Node.FindAll().OfType<CfnSubnet>()) { subnet.CfnOptions.DeletionPolicy = CfnDeletionPolicy.RETAIN; }")]
    [InlineData("foreach (var subnet in Node.FindAll().OfType<CfnSubnet>()) { subnet.ApplyRemovalPolicy(RemovalPolicy.RETAIN); }")]
    [InlineData("foreach (var subnet in Node.FindAll().OfType<CfnResource>()) { subnet.ApplyRemovalPolicy(RemovalPolicy.RETAIN); }")]
    [InlineData("foreach (var subnet in Node.FindAll().OfType<CfnResource>()) { subnet.AddOverride(\"DeletionPolicy\", \"Retain\"); }")]
    public async Task PolicyOfWhatIsFound_IsNotTold(string code)
    {
        var subnet = (await Read(code)).Resources.First(static r => r.ConstructPath == "Net/PublicSubnet1/Subnet");

        Assert.IsType<UnknownValue>(subnet.Attributes["DeletionPolicy"]);
    }

    private static Task<Stack> Read(string code) => Code.ReadTypeAsync(
        $$"""
        using System.Linq;
        using Amazon.CDK.AWS.EC2;
        public class S : Stack
        {
            public S(Construct scope) : base(scope, "S")
            {
                var vpc = new Vpc(this, "Net", new VpcProps { MaxAzs = 2, NatGateways = 0 });
                {{code}}
            }
        }
        """);
}

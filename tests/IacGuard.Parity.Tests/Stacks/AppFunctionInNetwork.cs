using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Functions in a network: with subnets and groups that are given, and with those that the CDK takes.</summary>
public class AppFunctionInNetwork : Stack
{
    public AppFunctionInNetwork(Construct scope, string id, bool isIsolated) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 1, NatGateways = 1 });
        var group = new SecurityGroup(this, "Group", new SecurityGroupProps { Vpc = vpc, AllowAllOutbound = false });
        _ = new Function(this, "Given", Props(p =>
        {
            p.Vpc = vpc;
            p.VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS };
            p.SecurityGroups = [group];
        }));
        _ = new Function(this, "Own", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            Vpc = vpc,
        });
        _ = new Function(this, "Sometimes", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            Vpc = isIsolated ? vpc : null,
            SecurityGroups = isIsolated ? [group] : null,
        });
    }

    private static FunctionProps Props(Action<FunctionProps> change)
    {
        var props = new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
        };
        change(props);
        return props;
    }
}

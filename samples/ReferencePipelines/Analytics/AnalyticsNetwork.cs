using Amazon.CDK.AWS.EC2;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Analytics;

/// <summary>A network of two zones: functions in private subnets, a NAT gateway per zone as their way out, a flow log.</summary>
public sealed class AnalyticsNetwork : Construct
{
    private const int Zones = 2;
    private readonly Vpc vpc;
    private readonly SecurityGroup group;

    /// <summary>Makes the network.</summary>
    public AnalyticsNetwork(Construct scope, string id, Deployment deployment) : base(scope, id)
    {
        vpc = new Vpc(this, "Vpc", new VpcProps
        {
            VpcName = deployment.Name("analytics-vpc"),
            MaxAzs = Zones,
            NatGateways = Zones,
            SubnetConfiguration =
            [
                new SubnetConfiguration { Name = "public", SubnetType = SubnetType.PUBLIC, MapPublicIpOnLaunch = false },
                new SubnetConfiguration { Name = "private", SubnetType = SubnetType.PRIVATE_WITH_EGRESS },
                new SubnetConfiguration { Name = "isolated", SubnetType = SubnetType.PRIVATE_ISOLATED },
            ],

            // It would take a function of the CDK with a runtime that ends; nothing here uses the default group.
            RestrictDefaultSecurityGroup = false,
        });
        new NetworkLog(this, "FlowLog", new NetworkLogProps { Deployment = deployment, Name = "analytics-flow-log", Vpc = vpc });
        group = new SecurityGroup(this, "FunctionGroup", new SecurityGroupProps
        {
            Vpc = vpc,
            SecurityGroupName = deployment.Name("analytics-function-sg"),
            Description = "The functions of analytics: HTTPS out, nothing in",
            AllowAllOutbound = false,
        });
        group.AddEgressRule(Peer.AnyIpv4(), Port.Tcp(443), "HTTPS to AWS, through the NAT gateways");
    }

    /// <summary>The part that functions run in.</summary>
    public FunctionNetwork ForFunctions => new(vpc, new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS }, group);
}

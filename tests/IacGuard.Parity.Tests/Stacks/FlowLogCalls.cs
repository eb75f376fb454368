using Amazon.CDK;
using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Flow logs that are added to networks, to each of their destinations, and stages that are added to an API.</summary>
public class FlowLogCalls : Stack
{
    public FlowLogCalls(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Writer", new RoleProps { AssumedBy = new ServicePrincipal("vpc-flow-logs.amazonaws.com") });
        Network("Plain").AddFlowLog("Log");
        Network("Grouped").AddFlowLog("Log", new FlowLogOptions { Destination = FlowLogDestination.ToCloudWatchLogs(new LogGroup(this, "Group")), TrafficType = FlowLogTrafficType.REJECT });
        Network("Written").AddFlowLog("Log", new FlowLogOptions { Destination = FlowLogDestination.ToCloudWatchLogs(new LogGroup(this, "Other"), role) });
        Network("Stored").AddFlowLog("Log", new FlowLogOptions { Destination = FlowLogDestination.ToS3(new Bucket(this, "Store")) });

        var api = new HttpApi(this, "Api", new HttpApiProps { CreateDefaultStage = false });
        api.AddStage("live", new HttpStageOptions { StageName = "live", AutoDeploy = true, Throttle = new ThrottleSettings { RateLimit = 10, BurstLimit = 5 } });
        api.AddStage("test", new HttpStageOptions { StageName = "test" });
    }

    private Vpc Network(string id) => new(this, id, new VpcProps { MaxAzs = 1, NatGateways = 0, RestrictDefaultSecurityGroup = false });
}

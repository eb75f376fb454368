using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Logs;
using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>What a flow log needs.</summary>
public sealed record NetworkLogProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The log's part of names, such as <c>transactions-flow-log</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The network whose traffic is logged.</summary>
    public required IVpc Vpc { get; init; }

    /// <summary>The key that encrypts the log; null for those of CloudWatch.</summary>
    public IKey? Key { get; init; }
}

/// <summary>A log of all traffic of a network, kept for 90 days.</summary>
public sealed class NetworkLog : Construct
{
    /// <summary>Makes the flow log, its log group and its role.</summary>
    public NetworkLog(Construct scope, string id, NetworkLogProps props) : base(scope, id)
    {
        var log = new LogGroup(this, "Logs", new LogGroupProps
        {
            LogGroupName = $"/aws/vpc/{props.Deployment.Name(props.Name)}",
            Retention = RetentionDays.THREE_MONTHS,
            EncryptionKey = props.Key,
        });
        var role = new Role(this, "Role", new RoleProps
        {
            RoleName = props.Deployment.Name($"{props.Name}-role"),
            AssumedBy = new ServicePrincipal("vpc-flow-logs.amazonaws.com", new ServicePrincipalOpts
            {
                Conditions = new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Stack.Of(this).Account },
                },
            }),
        });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            Resources = [log.LogGroupArn],
        }));

        // Vpc.AddFlowLog would let the role pass itself to any service.
        new CfnFlowLog(this, "FlowLog", new CfnFlowLogProps
        {
            ResourceId = props.Vpc.VpcId,
            ResourceType = "VPC",
            TrafficType = "ALL",
            LogDestinationType = "cloud-watch-logs",
            LogDestination = log.LogGroupArn,
            DeliverLogsPermissionArn = role.RoleArn,
        });
    }
}

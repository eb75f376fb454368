#nullable enable

using System.Collections.Generic;
using System.Linq;
using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;
using LogGroupProps = Amazon.CDK.AWS.Logs.LogGroupProps;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Permissions, networks and event sources that helpers and constructs of the user's own put together.</summary>
public class TrapsInGrants : Stack
{
    public TrapsInGrants(Construct scope, string id, bool isLive) : base(scope, id)
    {
        var network = new TrapNetwork(this, "Network", isLive ? 2 : 1);
        var table = new Table(this, "Table", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "id", Type = AttributeType.STRING } });
        var worker = new TrapWorker(this, "Worker", new TrapWorkerProps { Vpc = network.Vpc, Timeout = 30, Environment = { ["TABLE"] = table.TableName } });
        worker.Uses(table).Uses(new Bucket(this, "Files"));
        TrapPolicies.Administrator(worker.Function);
        worker.Function.AddToRolePolicy(TrapPolicies.Allow(isLive ? ["dynamodb:GetItem"] : ["dynamodb:*"], table.TableArn));
        worker.Function.Role!.AddManagedPolicy(TrapPolicies.Managed("AmazonS3ReadOnlyAccess"));
        TrapPolicies.Widen(network.Group, 22, isLive ? "10.0.0.0/8" : "0.0.0.0/0");
        TrapPolicies.Widen(network.Group, 443, "0.0.0.0/0");

        var feed = TrapPolicies.QueueWithDead(this, "Feed", out var dead);
        worker.Function.AddEventSource(new SqsEventSource(feed, new SqsEventSourceProps { BatchSize = 5 }));
        TrapPolicies.Schedule(this, "Nightly", Schedule.Rate(Duration.Hours(24)), worker.Function, dead);
        var topics = Enumerable.Range(0, 2).Select(i => new Topic(this, $"Topic{i}")).ToArray();
        topics[0].GrantPublish(worker.Function);
        var (first, second) = TrapPolicies.Pair(this);
        first.AddToPolicy(TrapPolicies.Allow(["s3:*"], "*"));
        second.AddToPolicy(TrapPolicies.Allow(["sqs:SendMessage"], dead.QueueArn));
    }
}

internal sealed class TrapNetwork : Construct
{
    public TrapNetwork(Construct scope, string id, int zones) : base(scope, id)
    {
        Vpc = new Vpc(this, "Vpc", new VpcProps
        {
            MaxAzs = zones,
            NatGateways = 0,
            SubnetConfiguration = [new SubnetConfiguration { Name = "inner", SubnetType = SubnetType.PRIVATE_ISOLATED }],
        });
        Group = new SecurityGroup(this, "Group", new SecurityGroupProps { Vpc = Vpc, AllowAllOutbound = zones > 1 });
    }

    public IVpc Vpc { get; }

    public SecurityGroup Group { get; }
}

internal sealed class TrapWorkerProps
{
    public IVpc? Vpc { get; init; }

    public double Timeout { get; init; } = 3;

    public Dictionary<string, string> Environment { get; } = new() { ["STAGE"] = "dev" };

    public RetentionDays Retention { get; init; } = RetentionDays.INFINITE;
}

internal sealed class TrapWorker : Construct
{
    public TrapWorker(Construct scope, string id, TrapWorkerProps props) : base(scope, id)
    {
        var logs = new LogGroup(this, "Logs", new LogGroupProps { Retention = props.Retention });
        Function = new Function(this, "Function", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            Vpc = props.Vpc,
            VpcSubnets = props.Vpc is null ? null : new SubnetSelection { SubnetType = SubnetType.PRIVATE_ISOLATED },
            Timeout = Duration.Seconds(props.Timeout),
            Environment = props.Environment,
            LogGroup = logs,
        });
    }

    public Function Function { get; }

    public TrapWorker Uses(ITable table)
    {
        table.GrantReadWriteData(Function);
        return this;
    }

    public TrapWorker Uses(IBucket bucket)
    {
        bucket.GrantRead(Function);
        Function.AddEnvironment("BUCKET", bucket.BucketName);
        return this;
    }
}

internal static class TrapPolicies
{
    public static void Administrator(IGrantable who) => who.GrantPrincipal.AddToPrincipalPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["iam:PassRole"], Resources = ["*"] }));

    public static PolicyStatement Allow(string[] actions, params string[] resources) => new(new PolicyStatementProps { Effect = Effect.ALLOW, Actions = actions, Resources = resources });

    public static IManagedPolicy Managed(string name) => ManagedPolicy.FromAwsManagedPolicyName(name);

    public static void Widen(SecurityGroup group, int port, string from) => group.AddIngressRule(Peer.Ipv4(from), Port.Tcp(port), $"port {port}");

    public static Queue QueueWithDead(Construct scope, string name, out Queue dead)
    {
        dead = new Queue(scope, name + "Dead", new QueueProps { RetentionPeriod = Duration.Days(14) });
        return new Queue(scope, name, new QueueProps { VisibilityTimeout = Duration.Seconds(180), DeadLetterQueue = new DeadLetterQueue { Queue = dead, MaxReceiveCount = 5 } });
    }

    public static Rule Schedule(Construct scope, string name, Schedule schedule, IFunction target, IQueue dead)
    {
        var rule = new Rule(scope, name, new RuleProps { Schedule = schedule });
        rule.AddTarget(new LambdaFunction(target, new LambdaFunctionProps { DeadLetterQueue = dead, RetryAttempts = 2 }));
        return rule;
    }

    public static (Role First, Role Second) Pair(Construct scope)
    {
        Role Make(string name) => new(scope, name, new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
        return (Make("FirstRole"), Make("SecondRole"));
    }
}

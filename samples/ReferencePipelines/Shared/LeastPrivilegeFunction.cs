using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>What a function needs.</summary>
public sealed record LeastPrivilegeFunctionProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>What it does, such as <c>order-processor</c>: a part of the names of function, role and log group.</summary>
    public required string Name { get; init; }

    /// <summary>The folder of its code in the app, such as <c>Orders/functions/order-processor</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The runtime.</summary>
    public required Runtime Runtime { get; init; }

    /// <summary>Module and function that are called.</summary>
    public string Handler { get; init; } = "index.handler";

    /// <summary>How long it may run.</summary>
    public Duration Timeout { get; init; } = Duration.Seconds(30);

    /// <summary>Memory in MB.</summary>
    public int MemorySize { get; init; } = 256;

    /// <summary>Environment variables; never secrets.</summary>
    public IDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>How many may run at once; null for the account's limit.</summary>
    public int? ReservedConcurrency { get; init; }

    /// <summary>Layers.</summary>
    public ILayerVersion[] Layers { get; init; } = [];

    /// <summary>Where events go that an asynchronous invocation could not handle.</summary>
    public IQueue? DeadLetterQueue { get; init; }

    /// <summary>How long logs are kept.</summary>
    public RetentionDays LogRetention { get; init; } = RetentionDays.ONE_MONTH;

    /// <summary>The key that encrypts logs and environment variables; null for those of AWS.</summary>
    public IKey? Key { get; init; }

    /// <summary>The network it runs in; null for none.</summary>
    public FunctionNetwork? Network { get; init; }
}

/// <summary>The part of a network that a function runs in.</summary>
/// <param name="Vpc">The network.</param>
/// <param name="Subnets">Its subnets.</param>
/// <param name="SecurityGroup">What limits its traffic.</param>
public sealed record FunctionNetwork(IVpc Vpc, ISubnetSelection Subnets, ISecurityGroup SecurityGroup);

/// <summary>
/// A function with a role and a log group of its own. The role may write to that log group and send traces, and nothing else until
/// <see cref="Allow"/> says so: no managed policy, no wildcard.
/// </summary>
public sealed class LeastPrivilegeFunction : Construct
{
    private readonly Deployment deployment;
    private readonly string name;

    /// <summary>Makes function, role and log group.</summary>
    public LeastPrivilegeFunction(Construct scope, string id, LeastPrivilegeFunctionProps props) : base(scope, id)
    {
        deployment = props.Deployment;
        name = props.Name;
        var functionName = props.Deployment.Name(props.Name);
        LogGroup = new LogGroup(this, "Logs", new LogGroupProps
        {
            LogGroupName = $"/aws/lambda/{functionName}",
            Retention = props.LogRetention,
            EncryptionKey = props.Key,
        });
        Role = new Role(this, "Role", new RoleProps
        {
            RoleName = props.Deployment.Name($"{props.Name}-role"),
            AssumedBy = new ServicePrincipal("lambda.amazonaws.com"),
        });
        LogGroup.GrantWrite(Role);
        var network = props.Network is null ? null : NetworkAccess.Grant(this, Role);

        Function = new Function(this, "Function", new FunctionProps
        {
            FunctionName = functionName,
            Runtime = props.Runtime,
            Architecture = Architecture.ARM_64,
            Handler = props.Handler,
            Code = Amazon.CDK.AWS.Lambda.Code.FromAsset(Path.Combine(AppContext.BaseDirectory, props.Code)),
            Timeout = props.Timeout,
            MemorySize = props.MemorySize,
            Environment = props.Variables,
            EnvironmentEncryption = props.Key,
            ReservedConcurrentExecutions = props.ReservedConcurrency,
            Layers = props.Layers,
            DeadLetterQueue = props.DeadLetterQueue,
            Role = Role,
            LogGroup = LogGroup,
            Tracing = Tracing.ACTIVE,
            Vpc = props.Network?.Vpc,
            VpcSubnets = props.Network?.Subnets,
            SecurityGroups = props.Network is { } place ? [place.SecurityGroup] : null,
        });
        if (network is not null)
        {
            Function.Node.AddDependency(network);
        }
    }

    /// <summary>The function.</summary>
    public Function Function { get; }

    /// <summary>Its role.</summary>
    public Role Role { get; }

    /// <summary>Its log group.</summary>
    public LogGroup LogGroup { get; }

    /// <summary>Allows actions on one resource.</summary>
    public void Allow(string resourceArn, params string[] actions) =>
        Role.AddToPrincipalPolicy(new PolicyStatement(new PolicyStatementProps { Actions = actions, Resources = [resourceArn] }));

    /// <summary>An alarm on errors within a period.</summary>
    public Alarm ErrorAlarm(double threshold, Duration period) => new(this, "Errors", new AlarmProps
    {
        AlarmName = deployment.Name($"{name}-errors"),
        AlarmDescription = $"{name} failed {threshold} times or more within {period.ToMinutes()} minutes",
        Metric = Function.MetricErrors(new MetricOptions { Period = period, Statistic = Stats.SUM }),
        Threshold = threshold,
        EvaluationPeriods = 1,
        ComparisonOperator = ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        TreatMissingData = TreatMissingData.NOT_BREACHING,
    });
}

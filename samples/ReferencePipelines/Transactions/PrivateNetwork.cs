using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Logs;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Transactions;

/// <summary>What the network needs.</summary>
public sealed record PrivateNetworkProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The key that encrypts its flow log.</summary>
    public required IKey Key { get; init; }
}

/// <summary>A network of three zones without a way to the internet: AWS is reached through endpoints, each with a policy.</summary>
public sealed class PrivateNetwork : Construct
{
    private const int Https = 443;
    private const int Zones = 3;
    private readonly GatewayVpcEndpoint dynamoDb;
    private readonly InterfaceVpcEndpoint kinesis;
    private readonly InterfaceVpcEndpoint kms;
    private readonly InterfaceVpcEndpoint logs;

    /// <summary>Makes the network, its flow log and its endpoints.</summary>
    public PrivateNetwork(Construct scope, string id, PrivateNetworkProps props) : base(scope, id)
    {
        Vpc = MakeVpc(props.Deployment);
        new NetworkLog(this, "FlowLog", new NetworkLogProps { Deployment = props.Deployment, Name = "transactions-flow-log", Vpc = Vpc, Key = props.Key });
        FunctionGroup = Group("FunctionGroup", props.Deployment.Name("transactions-function-sg"), "The transaction processor: HTTPS to the endpoints, nothing else");
        var endpoints = Group("EndpointGroup", props.Deployment.Name("transactions-endpoint-sg"), "The endpoints: HTTPS from the transaction processor, nothing else");
        FunctionGroup.AddEgressRule(endpoints, Port.Tcp(Https), "HTTPS to the endpoints");
        FunctionGroup.AddEgressRule(Peer.PrefixList(PrefixList(props.Deployment.Region)), Port.Tcp(Https), "HTTPS to DynamoDB, which its gateway endpoint takes");
        endpoints.AddIngressRule(FunctionGroup, Port.Tcp(Https), "HTTPS from the transaction processor");

        dynamoDb = new GatewayVpcEndpoint(this, "DynamoDb", new GatewayVpcEndpointProps { Vpc = Vpc, Service = GatewayVpcEndpointAwsService.DYNAMODB });
        kinesis = Endpoint("Kinesis", InterfaceVpcEndpointAwsService.KINESIS_STREAMS, endpoints);
        kms = Endpoint("Kms", InterfaceVpcEndpointAwsService.KMS, endpoints);
        logs = Endpoint("Logs", InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS, endpoints);
    }

    /// <summary>The network.</summary>
    public Vpc Vpc { get; }

    /// <summary>The security group of functions.</summary>
    public SecurityGroup FunctionGroup { get; }

    /// <summary>The part of the network that functions run in.</summary>
    public FunctionNetwork ForFunctions => new(Vpc, new SubnetSelection { SubnetType = SubnetType.PRIVATE_ISOLATED }, FunctionGroup);

    /// <summary>Lets one role through the endpoints, each to one resource: stolen credentials of others cannot leave this way.</summary>
    public void AllowOnly(IRole role, ITable table, IStream stream, IKey key, ILogGroup logGroup)
    {
        dynamoDb.AddToPolicy(Through(role, table.TableArn, "dynamodb:PutItem"));
        kinesis.AddToPolicy(Through(role, stream.StreamArn, "kinesis:PutRecord"));
        kms.AddToPolicy(Through(role, key.KeyArn, "kms:Decrypt", "kms:GenerateDataKey"));
        logs.AddToPolicy(Through(role, logGroup.LogGroupArn, "logs:CreateLogStream", "logs:PutLogEvents"));
    }

    private Vpc MakeVpc(Deployment deployment) => new(this, "Vpc", new VpcProps
    {
        VpcName = deployment.Name("transactions-vpc"),
        IpAddresses = IpAddresses.Cidr("10.0.0.0/16"),
        AvailabilityZones = [.. Enumerable.Range(0, Zones).Select(static zone => Fn.Select(zone, Fn.GetAzs()))],
        SubnetConfiguration = [new SubnetConfiguration { Name = "private", SubnetType = SubnetType.PRIVATE_ISOLATED, CidrMask = 24 }],
        EnableDnsHostnames = true,
        EnableDnsSupport = true,

        // It would take a function of the CDK with a runtime that ends; nothing here uses the default group.
        RestrictDefaultSecurityGroup = false,
    });

    private SecurityGroup Group(string id, string name, string description) => new(this, id, new SecurityGroupProps
    {
        Vpc = Vpc,
        SecurityGroupName = name,
        Description = description,
        AllowAllOutbound = false,
    });

    private InterfaceVpcEndpoint Endpoint(string id, InterfaceVpcEndpointAwsService service, ISecurityGroup group) => new(this, id, new InterfaceVpcEndpointProps
    {
        Vpc = Vpc,
        Service = service,
        Subnets = new SubnetSelection { SubnetType = SubnetType.PRIVATE_ISOLATED },
        SecurityGroups = [group],
        PrivateDnsEnabled = true,
        Open = false,
    });

    // Policies of endpoints name no roles as principals: a condition does.
    private static PolicyStatement Through(IRole role, string resource, params string[] actions) => new(new PolicyStatementProps
    {
        Principals = [new AnyPrincipal()],
        Actions = actions,
        Resources = [resource],
        Conditions = new Dictionary<string, object>
        {
            ["ArnEquals"] = new Dictionary<string, object> { ["aws:PrincipalArn"] = role.RoleArn },
        },
    });

    // The id is another one in each Region, so the context says of which it speaks: a wrong one would only show when the stack is deployed.
    private string PrefixList(string region) => Node.TryGetContext($"dynamodbPrefixList:{region}") as string ?? throw new InvalidOperationException(
        $"The context has no 'dynamodbPrefixList:{region}': `aws ec2 describe-managed-prefix-lists --region {region}` tells the id of com.amazonaws.{region}.dynamodb.");
}

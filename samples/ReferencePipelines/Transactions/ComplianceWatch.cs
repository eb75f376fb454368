using Amazon.CDK;
using Amazon.CDK.AWS.Config;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Transactions;

/// <summary>What the watch needs.</summary>
public sealed record ComplianceWatchProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The key that encrypts the snapshots.</summary>
    public required IKey Key { get; init; }
}

/// <summary>AWS Config: a recorder, a bucket for its snapshots, and rules that say whether what should be encrypted is.</summary>
public sealed class ComplianceWatch : Construct
{
    private const string Snapshots = "config-snapshots";

    /// <summary>Makes recorder, delivery channel, bucket and rules.</summary>
    public ComplianceWatch(Construct scope, string id, ComplianceWatchProps props) : base(scope, id)
    {
        var bucket = new PrivateBucket(this, "Snapshots", new PrivateBucketProps { Deployment = props.Deployment, Name = Snapshots, Key = props.Key }).Bucket;
        AllowConfig(bucket);
        var recorder = new CfnConfigurationRecorder(this, "Recorder", new CfnConfigurationRecorderProps
        {
            Name = props.Deployment.Name("config-recorder"),
            RoleArn = RecorderRole(props, bucket).RoleArn,
            RecordingGroup = new CfnConfigurationRecorder.RecordingGroupProperty { AllSupported = true, IncludeGlobalResourceTypes = true },
        });
        var channel = new CfnDeliveryChannel(this, "Channel", new CfnDeliveryChannelProps
        {
            Name = props.Deployment.Name("config-delivery"),
            S3BucketName = bucket.BucketName,
        });
        channel.Node.AddDependency(bucket);

        AddRule(props, recorder, "EncryptedVolumes", "encrypted-volumes", ManagedRuleIdentifiers.EBS_ENCRYPTED_VOLUMES, "EBS volumes are encrypted");
        AddRule(props, recorder, "EncryptedTables", "encrypted-tables", ManagedRuleIdentifiers.DYNAMODB_TABLE_ENCRYPTED_KMS, "DynamoDB tables are encrypted with KMS");
        AddRule(props, recorder, "EncryptedLogs", "encrypted-logs", ManagedRuleIdentifiers.CLOUDWATCH_LOG_GROUP_ENCRYPTED, "Log groups are encrypted with KMS");
    }

    /// <summary>The name of the bucket of snapshots.</summary>
    public static string BucketName(Construct scope, Deployment deployment) => deployment.Name($"{Snapshots}-{Stack.Of(scope).Account}");

    private Role RecorderRole(ComplianceWatchProps props, Bucket bucket)
    {
        var role = new Role(this, "RecorderRole", new RoleProps
        {
            RoleName = props.Deployment.Name("config-recorder-role"),
            AssumedBy = new ServicePrincipal("config.amazonaws.com", new ServicePrincipalOpts { Conditions = OwnAccount() }),
            ManagedPolicies = [ManagedPolicy.FromAwsManagedPolicyName("service-role/AWS_ConfigRole")],
        });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetBucketAcl", "s3:ListBucket"], Resources = [bucket.BucketArn] }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:PutObject"], Resources = [Delivered(bucket)] }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["kms:Decrypt", "kms:GenerateDataKey"], Resources = [props.Key.KeyArn] }));
        return role;
    }

    private void AllowConfig(Bucket bucket)
    {
        foreach (var (sid, action, resource) in new[]
        {
            ("ConfigChecksPermissions", "s3:GetBucketAcl", bucket.BucketArn),
            ("ConfigChecksExistence", "s3:ListBucket", bucket.BucketArn),
            ("ConfigDelivers", "s3:PutObject", Delivered(bucket)),
        })
        {
            bucket.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
            {
                Sid = sid,
                Principals = [new ServicePrincipal("config.amazonaws.com")],
                Actions = [action],
                Resources = [resource],
                Conditions = OwnAccount(),
            }));
        }
    }

    private void AddRule(ComplianceWatchProps props, CfnConfigurationRecorder recorder, string id, string name, string identifier, string description)
    {
        var rule = new ManagedRule(this, id, new ManagedRuleProps
        {
            ConfigRuleName = props.Deployment.Name(name),
            Identifier = identifier,
            Description = description,
        });
        rule.Node.AddDependency(recorder);
    }

    private string Delivered(Bucket bucket) => bucket.ArnForObjects($"AWSLogs/{Stack.Of(this).Account}/Config/*");

    // AWS Config acts for other accounts too.
    private Dictionary<string, object> OwnAccount() => new()
    {
        ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Stack.Of(this).Account },
    };
}

using IacGuard.Rules.Iam.Data;

namespace IacGuard.CodeFixes.Iam;

/// <summary>
/// Which IAM actions a call of the AWS SDK for .NET needs. Namespaces are those of the SDK's packages; where an operation and its action have
/// different names the service authorization reference says which belong together. An action that it does not list is none.
/// </summary>
internal static class SdkActions
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["Amazon.Athena"] = "athena",
        ["Amazon.Batch"] = "batch",
        ["Amazon.CloudFormation"] = "cloudformation",
        ["Amazon.CloudWatch"] = "cloudwatch",
        ["Amazon.CloudWatchLogs"] = "logs",
        ["Amazon.CognitoIdentityProvider"] = "cognito-idp",
        ["Amazon.Comprehend"] = "comprehend",
        ["Amazon.DynamoDBv2"] = "dynamodb",
        ["Amazon.EC2"] = "ec2",
        ["Amazon.ECR"] = "ecr",
        ["Amazon.ECS"] = "ecs",
        ["Amazon.EventBridge"] = "events",
        ["Amazon.Glue"] = "glue",
        ["Amazon.IdentityManagement"] = "iam",
        ["Amazon.KeyManagementService"] = "kms",
        ["Amazon.Kinesis"] = "kinesis",
        ["Amazon.KinesisFirehose"] = "firehose",
        ["Amazon.Lambda"] = "lambda",
        ["Amazon.Polly"] = "polly",
        ["Amazon.RDS"] = "rds",
        ["Amazon.RDSDataService"] = "rds-data",
        ["Amazon.Rekognition"] = "rekognition",
        ["Amazon.S3"] = "s3",
        ["Amazon.SQS"] = "sqs",
        ["Amazon.Scheduler"] = "scheduler",
        ["Amazon.SecretsManager"] = "secretsmanager",
        ["Amazon.SecurityToken"] = "sts",
        ["Amazon.SimpleEmail"] = "ses",
        ["Amazon.SimpleEmailV2"] = "ses",
        ["Amazon.SimpleNotificationService"] = "sns",
        ["Amazon.SimpleSystemsManagement"] = "ssm",
        ["Amazon.StepFunctions"] = "states",
        ["Amazon.Textract"] = "textract",
        ["Amazon.Translate"] = "translate",
        ["Amazon.XRay"] = "xray",
    };

    // docs.aws.amazon.com/service-authorization: operations whose permission bears another name.
    private static readonly Dictionary<string, string[]> Renamed = new(StringComparer.Ordinal)
    {
        ["dynamodb:TransactGetItems"] = ["GetItem"],
        ["dynamodb:TransactWriteItems"] = ["ConditionCheckItem", "DeleteItem", "PutItem", "UpdateItem"],
        ["kms:ReEncrypt"] = ["ReEncryptFrom", "ReEncryptTo"],
        ["lambda:Invoke"] = ["InvokeFunction"],
        ["s3:CompleteMultipartUpload"] = ["PutObject"],
        ["s3:CopyObject"] = ["GetObject", "PutObject"],
        ["s3:DeleteObjects"] = ["DeleteObject"],
        ["s3:GetObjectMetadata"] = ["GetObject"],
        ["s3:InitiateMultipartUpload"] = ["PutObject"],
        ["s3:ListBuckets"] = ["ListAllMyBuckets"],
        ["s3:ListObjects"] = ["ListBucket"],
        ["s3:ListObjectsV2"] = ["ListBucket"],
        ["s3:ListVersions"] = ["ListBucketVersions"],
        ["s3:UploadPart"] = ["PutObject"],
        ["sns:PublishBatch"] = ["Publish"],
        ["sqs:ChangeMessageVisibilityBatch"] = ["ChangeMessageVisibility"],
        ["sqs:DeleteMessageBatch"] = ["DeleteMessage"],
        ["sqs:SendMessageBatch"] = ["SendMessage"],
    };

    /// <summary>Whether a namespace is one of a client whose actions are known.</summary>
    public static bool IsKnown(string clientNamespace) => Prefixes.ContainsKey(clientNamespace);

    /// <summary>The service prefix of a namespace.</summary>
    /// <exception cref="KeyNotFoundException">It is not a known one.</exception>
    public static string PrefixOf(string clientNamespace) => Prefixes[clientNamespace];

    /// <summary>The actions that an operation needs, such as <c>sqs:SendMessage</c>; empty when they cannot be told.</summary>
    /// <param name="clientNamespace">The namespace of the client: <c>Amazon.SQS</c>.</param>
    /// <param name="operation">The operation: <c>SendMessage</c>.</param>
    public static IReadOnlyList<string> Of(string clientNamespace, string operation)
    {
        var prefix = Prefixes[clientNamespace];
        string[] names = Renamed.TryGetValue(prefix + ":" + operation, out var renamed) ? renamed : [operation];
        var actions = names.Select(n => ServiceAuthorization.Default.FindAction(prefix + ":" + n)).ToList();
        return actions.Contains(null) ? [] : [.. names.Select(n => prefix + ":" + n)];
    }
}

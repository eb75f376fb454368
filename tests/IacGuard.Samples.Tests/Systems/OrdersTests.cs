using IacGuard.Samples.Tests.Kit;

namespace IacGuard.Samples.Tests.Systems;

[Collection(ReferenceAppTests.Name)]
public sealed class OrdersTests(ReferenceApp app)
{
    private readonly Synthesized stack = app["Orders"];

    [Fact]
    public void OrdersTable_StreamsBothImages_AndKeepsItsData() => stack.Has("AWS::DynamoDB::Table", """
        {
          "TableName": "dev-orders-table-backend",
          "KeySchema": [{ "AttributeName": "orderId", "KeyType": "HASH" }],
          "StreamSpecification": { "StreamViewType": "NEW_AND_OLD_IMAGES" },
          "SSESpecification": { "SSEEnabled": true },
          "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
          "DeletionProtectionEnabled": true
        }
        """);

    [Fact]
    public void Stream_CallsTheProcessor_AndSendsWhatFailsToTheQueue() => stack.Has("AWS::Lambda::EventSourceMapping", $$"""
        {
          "EventSourceArn": { "Fn::GetAtt": ["{{stack.Id("AWS::DynamoDB::Table", "TableName", "dev-orders-table-backend")}}", "StreamArn"] },
          "FunctionName": {{stack.Ref("AWS::Lambda::Function", "FunctionName", "dev-order-processor-backend")}},
          "BatchSize": 10,
          "MaximumRetryAttempts": 3,
          "MaximumRecordAgeInSeconds": 21600,
          "BisectBatchOnFunctionError": true,
          "FunctionResponseTypes": ["ReportBatchItemFailures"],
          "DestinationConfig": { "OnFailure": { "Destination": {{stack.Arn("AWS::SQS::Queue", "QueueName", "dev-order-failures-backend")}} } }
        }
        """);

    [Fact]
    public void Bucket_IsPrivateEncryptedAndVersioned() => stack.Has("AWS::S3::Bucket", """
        {
          "BucketName": { "Fn::Join": ["", ["dev-processed-orders-", { "Ref": "AWS::AccountId" }, "-backend"]] },
          "PublicAccessBlockConfiguration": { "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true },
          "BucketEncryption": { "ServerSideEncryptionConfiguration": [{ "ServerSideEncryptionByDefault": { "SSEAlgorithm": "AES256" } }] },
          "VersioningConfiguration": { "Status": "Enabled" },
          "OwnershipControls": { "Rules": [{ "ObjectOwnership": "BucketOwnerEnforced" }] }
        }
        """);

    [Fact]
    public void AuditTable_HasTheFailureTypeIndex() => stack.Has("AWS::DynamoDB::Table", """
        {
          "TableName": "dev-order-audit-table-backend",
          "KeySchema": [{ "AttributeName": "auditId", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }],
          "GlobalSecondaryIndexes": [{
            "IndexName": "failure-type-index",
            "KeySchema": [{ "AttributeName": "failureType", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }],
            "Projection": { "ProjectionType": "ALL" }
          }]
        }
        """);

    [Fact]
    public void FailureQueue_FeedsTheAuditFunction_AndHasADeadLetterQueue()
    {
        stack.Has("AWS::Lambda::EventSourceMapping", $$"""
            {
              "EventSourceArn": {{stack.Arn("AWS::SQS::Queue", "QueueName", "dev-order-failures-backend")}},
              "FunctionName": {{stack.Ref("AWS::Lambda::Function", "FunctionName", "dev-order-failure-audit-backend")}},
              "FunctionResponseTypes": ["ReportBatchItemFailures"]
            }
            """);
        stack.Has("AWS::SQS::Queue", $$"""
            {
              "QueueName": "dev-order-failures-backend",
              "SqsManagedSseEnabled": true,
              "RedrivePolicy": { "deadLetterTargetArn": {{stack.Arn("AWS::SQS::Queue", "QueueName", "dev-order-failures-dlq-backend")}}, "maxReceiveCount": 5 }
            }
            """);
        stack.Has("AWS::SQS::Queue", """{ "QueueName": "dev-order-failures-dlq-backend", "SqsManagedSseEnabled": true, "MessageRetentionPeriod": 1209600 }""");
    }

    [Fact]
    public void ProcessorErrors_AlarmAtFiveInFiveMinutes() => stack.Has("AWS::CloudWatch::Alarm", $$"""
        {
          "AlarmName": "dev-order-processor-errors-backend",
          "Namespace": "AWS/Lambda",
          "MetricName": "Errors",
          "Statistic": "Sum",
          "Period": 300,
          "EvaluationPeriods": 1,
          "Threshold": 5,
          "ComparisonOperator": "GreaterThanOrEqualToThreshold",
          "Dimensions": [{ "Name": "FunctionName", "Value": {{stack.Ref("AWS::Lambda::Function", "FunctionName", "dev-order-processor-backend")}} }],
          "AlarmActions": [{{stack.Ref("AWS::SNS::Topic", "TopicName", "dev-orders-alerts-backend")}}]
        }
        """);

    [Fact]
    public void Alerts_ReachSomebody() => stack.Has("AWS::SNS::Subscription", """{ "Protocol": "email", "Endpoint": "alerts@example.com" }""");

    [Fact]
    public void ProcessorRole_MayDoNothingElse() => Assert.Equal(
        [
            "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams",
            "logs:CreateLogStream", "logs:PutLogEvents", "s3:PutObject",
            "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage", "xray:PutTelemetryRecords", "xray:PutTraceSegments",
        ],
        stack.ActionsOf("dev-order-processor-role-backend"));

    [Fact]
    public void AuditRole_MayDoNothingElse() => Assert.Equal(
        [
            "dynamodb:PutItem", "logs:CreateLogStream", "logs:PutLogEvents",
            "sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ReceiveMessage",
            "xray:PutTelemetryRecords", "xray:PutTraceSegments",
        ],
        stack.ActionsOf("dev-order-failure-audit-role-backend"));

    [Fact]
    public void Outputs_NameWhatTestsNeed() =>
        stack.HasOutputs("OrdersTableName", "ProcessorFunctionName", "ProcessedBucketName", "AuditTableName", "AuditFunctionName");
}

using IacGuard.Samples.Tests.Kit;

namespace IacGuard.Samples.Tests.Systems;

[Collection(ReferenceAppTests.Name)]
public sealed class EventProcessingTests(ReferenceApp app)
{
    private readonly Synthesized stack = app["EventProcessing"];

    private string Queue => stack.Arn("AWS::SQS::Queue", "QueueName", "dev-event-queue-backend");

    private string DeadLetters => stack.Arn("AWS::SQS::Queue", "QueueName", "dev-event-queue-dlq-backend");

    private string Undelivered => stack.Arn("AWS::SQS::Queue", "QueueName", "dev-event-undelivered-backend");

    [Theory]
    [InlineData("authorizer", 128, 10)]
    [InlineData("ingestion", 512, 30)]
    [InlineData("processing", 2048, 300)]
    [InlineData("storage", 1024, 60)]
    public void Function_RunsAsDescribed(string name, int memory, int timeout) => stack.Has("AWS::Lambda::Function", $$"""
        {
          "FunctionName": "dev-event-{{name}}-backend",
          "Runtime": "nodejs24.x",
          "Architectures": ["arm64"],
          "MemorySize": {{memory}},
          "Timeout": {{timeout}},
          "TracingConfig": { "Mode": "Active" }
        }
        """);

    [Theory]
    [InlineData("ingestion", 10)]
    [InlineData("processing", 5)]
    [InlineData("storage", 5)]
    public void Function_HasItsConcurrencyAndTheLayer(string name, int concurrency) => stack.Has("AWS::Lambda::Function", $$"""
        { "FunctionName": "dev-event-{{name}}-backend", "ReservedConcurrentExecutions": {{concurrency}}, "Layers": [{{stack.Ref("AWS::Lambda::LayerVersion", "LayerName", "dev-event-common-layer-backend")}}] }
        """);

    [Theory]
    [InlineData("ingestion", 3600, 2)]
    [InlineData("processing", 7200, 1)]
    [InlineData("storage", 7200, 2)]
    public void AsynchronousCall_SendsFailuresToTheDeadLetters(string name, int age, int retries)
    {
        var function = stack.Ref("AWS::Lambda::Function", "FunctionName", $"dev-event-{name}-backend");
        stack.Has("AWS::Lambda::EventInvokeConfig", $$"""
            { "FunctionName": {{function}}, "MaximumEventAgeInSeconds": {{age}}, "MaximumRetryAttempts": {{retries}}, "DestinationConfig": { "OnFailure": { "Destination": {{DeadLetters}} } } }
            """);
    }

    [Fact]
    public void Results_GoToTheQueueAndTheBus()
    {
        stack.Has("AWS::Lambda::EventInvokeConfig", $$"""
            { "FunctionName": {{stack.Ref("AWS::Lambda::Function", "FunctionName", "dev-event-ingestion-backend")}}, "DestinationConfig": { "OnSuccess": { "Destination": {{Queue}} } } }
            """);
        stack.Has("AWS::Lambda::EventInvokeConfig", $$"""
            { "FunctionName": {{stack.Ref("AWS::Lambda::Function", "FunctionName", "dev-event-processing-backend")}}, "DestinationConfig": { "OnSuccess": { "Destination": {{stack.Arn("AWS::Events::EventBus", "Name", "dev-event-bus-backend")}} } } }
            """);
    }

    [Fact]
    public void Queue_GivesUpAfterFiveAttempts_AndHidesAMessageSixTimesAsLongAsItsFunctionRuns() => stack.Has("AWS::SQS::Queue", $$"""
        {
          "QueueName": "dev-event-queue-backend",
          "SqsManagedSseEnabled": true,
          "MessageRetentionPeriod": 345600,
          "ReceiveMessageWaitTimeSeconds": 20,
          "VisibilityTimeout": 1800,
          "RedrivePolicy": { "deadLetterTargetArn": {{DeadLetters}}, "maxReceiveCount": 5 }
        }
        """);

    [Fact]
    public void Queue_FeedsTheProcessing() => stack.Has("AWS::Lambda::EventSourceMapping", $$"""
        {
          "EventSourceArn": {{Queue}},
          "FunctionName": {{stack.Ref("AWS::Lambda::Function", "FunctionName", "dev-event-processing-backend")}},
          "BatchSize": 10,
          "MaximumBatchingWindowInSeconds": 5,
          "FunctionResponseTypes": ["ReportBatchItemFailures"],
          "ScalingConfig": { "MaximumConcurrency": 4 }
        }
        """);

    [Theory]
    [InlineData("transaction", "ingestion", "dev-event-processing-backend", """{ "eventType": ["transaction"], "payload": { "amount": [{ "numeric": [">", 1000] }] } }""")]
    [InlineData("payment", "ingestion", "dev-event-processing-backend", """{ "eventType": ["payment"], "payload": { "status": ["pending", "completed"] } }""")]
    [InlineData("processed", "processing", "dev-event-storage-backend", """{ "status": ["processed"], "metadata": { "requiresStorage": [true] } }""")]
    public void Rule_FiltersByContent_AndKeepsWhatItCannotDeliver(string name, string source, string function, string detail) => stack.Has("AWS::Events::Rule", $$"""
        {
          "Name": "dev-{{name}}-events-backend",
          "EventBusName": {{stack.Ref("AWS::Events::EventBus", "Name", "dev-event-bus-backend")}},
          "EventPattern": { "source": ["fintech-event-processor.{{source}}"], "detail": {{detail}} },
          "Targets": [{ "Id": "Target0", "Arn": {{stack.Arn("AWS::Lambda::Function", "FunctionName", function)}}, "DeadLetterConfig": { "Arn": {{Undelivered}} } }]
        }
        """);

    [Fact]
    public void FailedEvents_GoToTheDeadLetters() => stack.Has("AWS::Events::Rule", $$"""
        {
          "Name": "dev-failed-events-backend",
          "EventPattern": { "source": ["fintech-event-processor.processing"], "detail": { "status": ["failed"] } },
          "Targets": [{ "Id": "Target0", "Arn": {{DeadLetters}}, "DeadLetterConfig": { "Arn": {{Undelivered}} } }]
        }
        """);

    [Fact]
    public void Archive_KeepsWhatWasAccepted() => stack.Has("AWS::Events::Archive", """{ "ArchiveName": "dev-event-archive-backend", "RetentionDays": 30 }""");

    [Fact]
    public void EventsTable_HasIndexesStreamAndExpiry() => stack.Has("AWS::DynamoDB::Table", """
        {
          "TableName": "dev-events-table-backend",
          "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }, { "AttributeName": "sk", "KeyType": "RANGE" }],
          "GlobalSecondaryIndexes": [
            { "IndexName": "gsi1", "KeySchema": [{ "AttributeName": "gsi1pk", "KeyType": "HASH" }, { "AttributeName": "gsi1sk", "KeyType": "RANGE" }], "Projection": { "ProjectionType": "ALL" } },
            { "IndexName": "gsi2", "KeySchema": [{ "AttributeName": "gsi2pk", "KeyType": "HASH" }, { "AttributeName": "gsi2sk", "KeyType": "RANGE" }], "Projection": { "ProjectionType": "ALL" } }
          ],
          "TimeToLiveSpecification": { "AttributeName": "ttl", "Enabled": true },
          "StreamSpecification": { "StreamViewType": "NEW_AND_OLD_IMAGES" },
          "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
          "SSESpecification": { "SSEEnabled": true }
        }
        """);

    [Fact]
    public void AuditTrail_HasTheEventIdIndex() => stack.Has("AWS::DynamoDB::Table", """
        {
          "TableName": "dev-event-audit-trail-table-backend",
          "KeySchema": [{ "AttributeName": "auditId", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }],
          "GlobalSecondaryIndexes": [
            { "IndexName": "eventIdIndex", "KeySchema": [{ "AttributeName": "eventId", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }], "Projection": { "ProjectionType": "ALL" } }
          ]
        }
        """);

    [Fact]
    public void Settings_AreThree() => Assert.Equal(
        ["/dev/event-processing/api-config/backend", "/dev/event-processing/db-connection/backend", "/dev/event-processing/processing-config/backend"],
        stack.OfType("AWS::SSM::Parameter").Select(static p => p.Value!["Properties"]!["Name"]!.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Outputs_AreThoseDescribed()
    {
        var functions = new[] { "Authorizer", "Ingestion", "Processing", "Storage" };
        var ofFunctions = functions.SelectMany(static f => new[] { $"{f}FunctionName", $"{f}FunctionArn", $"{f}LogGroupName" });

        stack.HasOutputs([
            "ApiEndpoint", "EventPostUrl", "ApiId", "ApiStageName", "ApiLogGroupName", "TokenSecretName", "QueueUrl", "DeadLetterQueueUrl", "EventsTableName",
            "AuditTableName", "EventBusName", "EventRuleArns", "ParameterNames", "LayerArn", "DeployedRegion", .. ofFunctions,

            // The CDK adds the endpoint once more under a name of its own.
            "ApiRestEndpointBB254783"]);
    }

    [Theory]
    [InlineData("dev-event-processingerrors-backend", """{ $.level = \"ERROR\" }""", "1")]
    [InlineData("dev-event-processinglatency-backend", "{ $.latencyMs >= 0 }", "$.latencyMs")]
    public void MetricFilter_ReadsTheJsonLog(string name, string pattern, string value) => stack.Has("AWS::Logs::MetricFilter", $$"""
        { "FilterName": "{{name}}", "FilterPattern": "{{pattern}}", "MetricTransformations": [{ "MetricNamespace": "dev-event-processing-backend", "MetricValue": "{{value}}" }] }
        """);

    [Fact]
    public void Alarms_NotifyTheTeam()
    {
        var topic = stack.Id("AWS::SNS::Topic", "TopicName", "dev-event-processing-alerts-backend");
        Assert.All(stack.OfType("AWS::CloudWatch::Alarm"), a => Assert.Contains(topic, a.Value!["Properties"]!["AlarmActions"]!.ToJsonString(), StringComparison.Ordinal));
        stack.Has("AWS::CloudWatch::Alarm", """{ "AlarmName": "dev-event-processing-errors-backend", "Period": 300, "EvaluationPeriods": 2, "Threshold": 10, "ComparisonOperator": "GreaterThanThreshold" }""");
        stack.Has("AWS::CloudWatch::Alarm", """{ "AlarmName": "dev-event-queue-dlq-not-empty-backend", "Threshold": 1 }""");
    }

    [Fact]
    public void Dashboard_IsThere() => stack.Has("AWS::CloudWatch::Dashboard", """{ "DashboardName": "dev-event-processing-dashboard-backend" }""");

    [Theory]
    [InlineData("authorizer", "secretsmanager:GetSecretValue")]
    [InlineData("ingestion", "dynamodb:PutItem", "events:PutEvents", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage")]
    [InlineData(
        "processing", "dynamodb:UpdateItem", "events:PutEvents", "sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl",
        "sqs:ReceiveMessage", "sqs:SendMessage")]
    [InlineData("storage", "dynamodb:PutItem", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage")]
    public void Role_MayDoNothingElse(string name, params string[] actions)
    {
        var common = new[] { "logs:CreateLogStream", "logs:PutLogEvents", "xray:PutTelemetryRecords", "xray:PutTraceSegments" };
        Assert.Equal(actions.Concat(common).Order(StringComparer.Ordinal), stack.ActionsOf($"dev-event-{name}-role-backend"));
    }
}

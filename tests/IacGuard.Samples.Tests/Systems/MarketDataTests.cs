using IacGuard.Samples.Tests.Kit;

namespace IacGuard.Samples.Tests.Systems;

[Collection(ReferenceAppTests.Name)]
public sealed class MarketDataTests(ReferenceApp app)
{
    private readonly Synthesized stack = app["MarketData"];

    [Fact]
    public void MarketDataTable_HasItsIndexesAndExpires() => stack.Has("AWS::DynamoDB::Table", """
        {
          "TableName": "dev-market-data-table-backend",
          "BillingMode": "PAY_PER_REQUEST",
          "KeySchema": [{ "AttributeName": "event_id", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }],
          "GlobalSecondaryIndexes": [
            { "IndexName": "ExchangeIndex", "KeySchema": [{ "AttributeName": "exchange", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }], "Projection": { "ProjectionType": "ALL" } },
            { "IndexName": "SymbolIndex", "KeySchema": [{ "AttributeName": "symbol", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }], "Projection": { "ProjectionType": "ALL" } }
          ],
          "TimeToLiveSpecification": { "AttributeName": "expiration_time", "Enabled": true },
          "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
          "SSESpecification": { "SSEEnabled": true }
        }
        """);

    [Fact]
    public void AuditTrail_HasTheEventTypeIndex() => stack.Has("AWS::DynamoDB::Table", """
        {
          "TableName": "dev-market-audit-trail-table-backend",
          "KeySchema": [{ "AttributeName": "audit_id", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }],
          "GlobalSecondaryIndexes": [
            { "IndexName": "EventTypeIndex", "KeySchema": [{ "AttributeName": "event_type", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }], "Projection": { "ProjectionType": "ALL" } }
          ],
          "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
          "SSESpecification": { "SSEEnabled": true }
        }
        """);

    [Theory]
    [InlineData("dev-trade-events-backend", """["Trade Execution", "Trade Update"]""")]
    [InlineData("dev-quote-events-backend", """["Market Quote", "Price Update"]""")]
    public void Rule_CallsTheProcessor_WithRetriesAndADeadLetterQueue(string name, string detailTypes)
    {
        var processor = stack.Arn("AWS::Lambda::Function", "FunctionName", "dev-market-processor-backend");
        var failures = stack.Arn("AWS::SQS::Queue", "QueueName", "dev-market-processor-dlq-backend");

        stack.Has("AWS::Events::Rule", $$"""
            {
              "Name": "{{name}}",
              "EventBusName": {{stack.Ref("AWS::Events::EventBus", "Name", "dev-market-data-bus-backend")}},
              "EventPattern": { "source": ["market.data"], "detail-type": {{detailTypes}} },
              "Targets": [{
                "Id": "Target0",
                "Arn": {{processor}},
                "RetryPolicy": { "MaximumEventAgeInSeconds": 3600, "MaximumRetryAttempts": 2 },
                "DeadLetterConfig": { "Arn": {{failures}} }
              }]
            }
            """);
        stack.Has("AWS::Lambda::Permission", $$"""
            { "FunctionName": {{processor}}, "Principal": "events.amazonaws.com", "SourceArn": {{stack.Arn("AWS::Events::Rule", "Name", name)}} }
            """);
    }

    [Fact]
    public void Processor_RunsAsDescribed() => stack.Has("AWS::Lambda::Function", $$"""
        {
          "FunctionName": "dev-market-processor-backend",
          "Runtime": "python3.13",
          "Handler": "handler.lambda_handler",
          "MemorySize": 512,
          "Timeout": 30,
          "TracingConfig": { "Mode": "Active" },
          "DeadLetterConfig": { "TargetArn": {{stack.Arn("AWS::SQS::Queue", "QueueName", "dev-market-processor-dlq-backend")}} },
          "Environment": { "Variables": {
            "MARKET_DATA_TABLE": {{stack.Ref("AWS::DynamoDB::Table", "TableName", "dev-market-data-table-backend")}},
            "AUDIT_TRAIL_TABLE": {{stack.Ref("AWS::DynamoDB::Table", "TableName", "dev-market-audit-trail-table-backend")}}
          } }
        }
        """);

    [Fact]
    public void Logs_AreKeptForThirtyDays() => stack.Has("AWS::Logs::LogGroup", """{ "LogGroupName": "/aws/lambda/dev-market-processor-backend", "RetentionInDays": 30 }""");

    [Fact]
    public void DeadLetters_AreEncryptedAndKept() =>
        stack.Has("AWS::SQS::Queue", """{ "QueueName": "dev-market-processor-dlq-backend", "SqsManagedSseEnabled": true, "MessageRetentionPeriod": 1209600 }""");

    [Theory]
    [InlineData("dev-market-processor-errors-backend", "Errors", "Sum", 1, 5)]
    [InlineData("dev-market-processor-duration-backend", "Duration", "Average", 2, 5000)]
    public void Alarm_NotifiesTheTeam(string name, string metric, string statistic, int periods, int threshold) => stack.Has("AWS::CloudWatch::Alarm", $$"""
        {
          "AlarmName": "{{name}}",
          "Namespace": "AWS/Lambda",
          "MetricName": "{{metric}}",
          "Statistic": "{{statistic}}",
          "Period": 60,
          "EvaluationPeriods": {{periods}},
          "Threshold": {{threshold}},
          "ComparisonOperator": "GreaterThanThreshold",
          "TreatMissingData": "notBreaching",
          "AlarmActions": [{{stack.Ref("AWS::SNS::Topic", "TopicName", "dev-market-data-alerts-backend")}}]
        }
        """);

    [Fact]
    public void ProcessorRole_MayDoNothingElse() => Assert.Equal(
        ["dynamodb:PutItem", "logs:CreateLogStream", "logs:PutLogEvents", "sqs:SendMessage", "xray:PutTelemetryRecords", "xray:PutTraceSegments"],
        stack.ActionsOf("dev-market-processor-role-backend"));

    [Fact]
    public void Outputs_AreThoseDescribed() => stack.HasOutputs(
        "EventBusName", "EventBusArn", "ProcessorFunctionName", "ProcessorFunctionArn", "MarketDataTableName", "MarketDataTableArn", "AuditTrailTableName",
        "AuditTrailTableArn", "FailuresUrl", "FailuresArn", "LogGroupName", "TradeEventsRuleArn", "QuoteEventsRuleArn");
}

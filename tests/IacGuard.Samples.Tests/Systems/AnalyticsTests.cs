using System.Text.Json.Nodes;
using IacGuard.Samples.Tests.Kit;

namespace IacGuard.Samples.Tests.Systems;

[Collection(ReferenceAppTests.Name)]
public sealed class AnalyticsTests(ReferenceApp app)
{
    private readonly Synthesized stack = app["Analytics"];

    [Fact]
    public void Network_HasThreeKindsOfSubnetsInTwoZones_AndANatGatewayInEach()
    {
        stack.Count("AWS::EC2::Subnet", 6);
        stack.Count("AWS::EC2::NatGateway", 2);
        stack.Count("AWS::EC2::FlowLog", 1);
    }

    [Fact]
    public void Table_IsReplicatedAndKeepsItsData() => stack.Has("AWS::DynamoDB::GlobalTable", """
        {
          "TableName": "dev-analytics-events-table-backend",
          "BillingMode": "PAY_PER_REQUEST",
          "KeySchema": [{ "AttributeName": "PK", "KeyType": "HASH" }, { "AttributeName": "SK", "KeyType": "RANGE" }],
          "GlobalSecondaryIndexes": [
            { "IndexName": "GSI1", "KeySchema": [{ "AttributeName": "GSI1PK", "KeyType": "HASH" }, { "AttributeName": "GSI1SK", "KeyType": "RANGE" }], "Projection": { "ProjectionType": "ALL" } },
            { "IndexName": "TimeSeriesIndex", "KeySchema": [{ "AttributeName": "TS_PK", "KeyType": "HASH" }, { "AttributeName": "TS_SK", "KeyType": "RANGE" }], "Projection": { "ProjectionType": "ALL" } }
          ],
          "SSESpecification": { "SSEEnabled": true },
          "TimeToLiveSpecification": { "AttributeName": "ttl", "Enabled": true }
        }
        """);

    [Fact]
    public void EachReplica_CanBeRestoredAndIsProtectedAndTagged()
    {
        var replicas = Assert.Single(stack.OfType("AWS::DynamoDB::GlobalTable")).Value!["Properties"]!["Replicas"]!.AsArray();

        Assert.Equal(["us-east-1", "us-west-2"], replicas.Select(static r => r!["Region"]!.ToString()).Order(StringComparer.Ordinal));
        Assert.All(replicas, static r =>
        {
            Assert.True(r!["DeletionProtectionEnabled"]!.GetValue<bool>());
            Assert.True(r["PointInTimeRecoverySpecification"]!["PointInTimeRecoveryEnabled"]!.GetValue<bool>());
            Assert.Equal(5, r["Tags"]!.AsArray().Count);
        });
    }

    [Fact]
    public void Bus_HasAnArchiveToReplay() => stack.Has("AWS::Events::Archive", $$"""
        {
          "ArchiveName": "dev-analytics-archive-backend",
          "SourceArn": {{stack.Arn("AWS::Events::EventBus", "Name", "dev-analytics-bus-backend")}},
          "EventPattern": { "detail-type": ["market.event"] },
          "RetentionDays": 30
        }
        """);

    [Theory]
    [InlineData("ingestion")]
    [InlineData("validation")]
    [InlineData("enrichment")]
    [InlineData("storage")]
    [InlineData("compensation")]
    public void Function_RunsInThePrivateSubnets(string name)
    {
        stack.Has("AWS::Lambda::Function", $$"""
            {
              "FunctionName": "dev-analytics-{{name}}-backend",
              "Runtime": "nodejs24.x",
              "Architectures": ["arm64"],
              "MemorySize": 1024,
              "Timeout": 30,
              "TracingConfig": { "Mode": "Active" },
              "DeadLetterConfig": { "TargetArn": {{stack.Arn("AWS::SQS::Queue", "QueueName", "dev-analytics-dlq-backend")}} }
            }
            """);
        var function = Assert.Single(stack.OfType("AWS::Lambda::Function"), f => f.Value!["Properties"]!["FunctionName"]!.ToString() == $"dev-analytics-{name}-backend");
        Assert.All(function.Value!["Properties"]!["VpcConfig"]!["SubnetIds"]!.AsArray(), static s => Assert.Contains("private", s!["Ref"]!.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ingestion", "events:PutEvents")]
    [InlineData("validation")]
    [InlineData("enrichment")]
    [InlineData("storage", "dynamodb:PutItem")]
    [InlineData("compensation", "dynamodb:DeleteItem", "kms:Decrypt", "kms:GenerateDataKey", "sns:Publish")]
    public void Role_MayDoNothingElse(string name, params string[] actions)
    {
        var common = new[]
        {
            "ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets",
            "ec2:UnassignPrivateIpAddresses", "logs:CreateLogStream", "logs:PutLogEvents", "sqs:SendMessage", "xray:PutTelemetryRecords", "xray:PutTraceSegments",
        };
        Assert.Equal(actions.Concat(common).Order(StringComparer.Ordinal), stack.ActionsOf($"dev-analytics-{name}-role-backend"));
    }

    [Fact]
    public void Pipeline_ValidatesThenWorksInParallel_AndCompensates()
    {
        var states = Definition()["States"]!;

        Assert.Equal("Work", states["Validate"]!["Next"]!.ToString());
        Assert.Equal("Parallel", states["Work"]!["Type"]!.ToString());
        Assert.Equal(["Enrich", "FileAudit"], states["Work"]!["Branches"]!.AsArray().Select(static b => b!["StartAt"]!.ToString()));
        Assert.Equal("Store", states["Work"]!["Branches"]![0]!["States"]!["Enrich"]!["Next"]!.ToString());
        foreach (var step in new[] { "Validate", "Work" })
        {
            var caught = Assert.Single(states[step]!["Catch"]!.AsArray())!;
            Assert.Equal(("States.ALL", "Compensate"), (caught["ErrorEquals"]![0]!.ToString(), caught["Next"]!.ToString()));
        }

        Assert.Equal("Failed", states["Compensate"]!["Next"]!.ToString());
        Assert.Equal("Fail", states["Failed"]!["Type"]!.ToString());
    }

    [Theory]
    [InlineData("Validate", 3, 2.0)]
    [InlineData("Enrich", 2, 1.5)]
    [InlineData("Store", 3, 2.0)]
    public void Step_RetriesWhatMayPass_NotWhatIsInvalid(string step, int attempts, double backoff)
    {
        var states = Definition()["States"]!;
        var retries = (states[step] ?? states["Work"]!["Branches"]![0]!["States"]![step])!["Retry"]!.AsArray();
        var own = retries[^1]!;

        Assert.Equal((attempts, backoff), (own["MaxAttempts"]!.GetValue<int>(), own["BackoffRate"]!.GetValue<double>()));
        Assert.DoesNotContain(retries, static r => r!["ErrorEquals"]!.AsArray().Any(static e => e!.ToString() is "States.ALL" or "States.TaskFailed"));
    }

    [Fact]
    public void Pipeline_IsTracedAndLogged() =>
        stack.Has("AWS::StepFunctions::StateMachine", """{ "TracingConfiguration": { "Enabled": true }, "LoggingConfiguration": { "Level": "ALL", "IncludeExecutionData": true } }""");

    [Fact]
    public void Rule_StartsThePipeline_AndKeepsWhatItCannotDeliver() => stack.Has("AWS::Events::Rule", $$"""
        {
          "Name": "dev-market-events-backend",
          "EventPattern": { "source": ["market.data"], "detail-type": ["market.event"], "detail": { "type": ["trade", "quote", "orderbook"] } },
          "Targets": [{
            "Id": "Target0",
            "Arn": {{stack.Ref("AWS::StepFunctions::StateMachine", "StateMachineName", "dev-analytics-pipeline-backend")}},
            "RoleArn": {{stack.Arn("AWS::IAM::Role", "RoleName", "dev-analytics-start-role-backend")}},
            "DeadLetterConfig": { "Arn": {{stack.Arn("AWS::SQS::Queue", "QueueName", "dev-analytics-dlq-backend")}} },
            "RetryPolicy": { "MaximumRetryAttempts": 3, "MaximumEventAgeInSeconds": 3600 }
          }]
        }
        """);

    [Fact]
    public void Api_TakesTokensOfTheIssuer_AndNoOtherWebsite()
    {
        stack.Has("AWS::ApiGatewayV2::Authorizer", """
            { "AuthorizerType": "JWT", "JwtConfiguration": { "Issuer": "https://issuer.example.com/", "Audience": ["market-events"] } }
            """);
        stack.Has("AWS::ApiGatewayV2::Route", """{ "RouteKey": "POST /ingest", "AuthorizationType": "JWT" }""");
        var api = Assert.Single(stack.OfType("AWS::ApiGatewayV2::Api")).Value!["Properties"]!;
        Assert.Null(api["CorsConfiguration"]);
    }

    [Fact]
    public void AuditBucket_MovesOldRecords() => stack.Has("AWS::S3::Bucket", """
        {
          "BucketName": { "Fn::Join": ["", ["dev-analytics-audit-", { "Ref": "AWS::AccountId" }, "-backend"]] },
          "LifecycleConfiguration": { "Rules": [{ "Id": "audit-lifecycle", "Status": "Enabled", "Transitions": [
            { "StorageClass": "STANDARD_IA", "TransitionInDays": 30 }, { "StorageClass": "GLACIER", "TransitionInDays": 90 }
          ] }] }
        }
        """);

    [Theory]
    [InlineData("dev-analytics-ingestion-errors-backend", "Errors", 10, 2)]
    [InlineData("dev-analytics-ingestion-latency-backend", "Duration", 5000, 3)]
    [InlineData("dev-analytics-pipeline-failures-backend", "ExecutionsFailed", 0, 1)]
    public void Alarm_NotifiesTheTeam(string name, string metric, int threshold, int periods) => stack.Has("AWS::CloudWatch::Alarm", $$"""
        {
          "AlarmName": "{{name}}", "MetricName": "{{metric}}", "Period": 300, "Threshold": {{threshold}}, "EvaluationPeriods": {{periods}},
          "TreatMissingData": "notBreaching", "AlarmActions": [{{stack.Ref("AWS::SNS::Topic", "TopicName", "dev-analytics-alerts-backend")}}]
        }
        """);

    [Fact]
    public void Stage_IsThrottledAndLogged()
    {
        stack.Has("AWS::ApiGatewayV2::Stage", """{ "StageName": "$default", "AutoDeploy": true, "DefaultRouteSettings": { "ThrottlingRateLimit": 10000, "ThrottlingBurstLimit": 5000 } }""");
        stack.Has("AWS::ApiGatewayV2::Stage", $$"""
            { "AccessLogSettings": { "DestinationArn": {{stack.Arn("AWS::Logs::LogGroup", "LogGroupName", "/aws/apigateway/dev-analytics-api-backend")}} } }
            """);
    }

    [Fact]
    public void Dashboard_ShowsFunctionsTableAndPipeline()
    {
        var dashboard = Assert.Single(stack.OfType("AWS::CloudWatch::Dashboard")).Value!["Properties"]!;

        Assert.Equal("dev-analytics-dashboard-backend", dashboard["DashboardName"]!.ToString());
        Assert.All(
            ["Invocations", "Duration", "Errors", "Throttles", "ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits", "ExecutionsStarted", "ExecutionsFailed"],
            metric => Assert.Contains(metric, dashboard["DashboardBody"]!.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Outputs_AreThoseDescribed() =>
        stack.HasOutputs("HttpApiUrl", "EventsTableName", "EventBusName", "AlertsTopicArn", "AuditBucketName", "StateMachineArn");

    // References stand between the parts of the text: any name will do for reading it.
    private JsonNode Definition()
    {
        var parts = Assert.Single(stack.OfType("AWS::StepFunctions::StateMachine")).Value!["Properties"]!["DefinitionString"]!["Fn::Join"]![1]!.AsArray();
        return JsonNode.Parse(string.Concat(parts.Select(static p => p is JsonValue ? p.ToString() : "reference")))!;
    }
}

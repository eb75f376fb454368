using Amazon.CDK;
using IacGuard.Samples.Tests.Kit;
using ReferencePipelines.Shared;
using ReferencePipelines.Transactions;

namespace IacGuard.Samples.Tests.Systems;

[Collection(ReferenceAppTests.Name)]
public sealed class TransactionsTests(ReferenceApp app)
{
    private readonly Synthesized stack = app["Transactions"];

    private string KeyArn => $$"""{ "Fn::GetAtt": ["{{DataKeyId}}", "Arn"] }""";

    private string DataKeyId => stack.Id("AWS::KMS::Key", "Description", "Encrypts all data of transactions");

    [Fact]
    public void Network_HasThreePrivateSubnetsAndNoWayOut()
    {
        stack.Has("AWS::EC2::VPC", """{ "CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true, "EnableDnsSupport": true }""");
        stack.Count("AWS::EC2::Subnet", 3);
        for (var zone = 0; zone < 3; zone++)
        {
            stack.Has("AWS::EC2::Subnet", $$"""{ "CidrBlock": "10.0.{{zone}}.0/24", "MapPublicIpOnLaunch": false, "AvailabilityZone": { "Fn::Select": [{{zone}}, { "Fn::GetAZs": "" }] } }""");
        }

        stack.Count("AWS::EC2::InternetGateway", 0);
        stack.Count("AWS::EC2::NatGateway", 0);
        stack.Count("AWS::EC2::FlowLog", 1);
    }

    [Fact]
    public void Endpoints_AreFour_EachWithAPolicyForOneRole()
    {
        stack.Count("AWS::EC2::VPCEndpoint", 4);
        var role = stack.Arn("AWS::IAM::Role", "RoleName", "dev-transaction-processor-role-backend");

        foreach (var endpoint in stack.OfType("AWS::EC2::VPCEndpoint"))
        {
            var statement = Assert.Single(endpoint.Value!["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray())!;
            Assert.Equal(System.Text.Json.Nodes.JsonNode.Parse(role)!.ToJsonString(), statement["Condition"]!["ArnEquals"]!["aws:PrincipalArn"]!.ToJsonString());
            Assert.NotEqual("*", statement["Resource"]!.ToString());
            Assert.DoesNotContain("*", statement["Action"]!.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("kinesis-streams")]
    [InlineData("kms")]
    [InlineData("logs")]
    public void InterfaceEndpoint_AnswersInThePrivateSubnets(string service) => stack.Has("AWS::EC2::VPCEndpoint", $$"""
        { "ServiceName": "com.amazonaws.us-east-1.{{service}}", "VpcEndpointType": "Interface", "PrivateDnsEnabled": true }
        """);

    [Fact]
    public void FunctionGroup_ReachesEndpointsAndDynamoDbOnly()
    {
        var group = stack.Id("AWS::EC2::SecurityGroup", "GroupName", "dev-transactions-function-sg-backend");
        var endpoints = stack.Id("AWS::EC2::SecurityGroup", "GroupName", "dev-transactions-endpoint-sg-backend");
        stack.Count("AWS::EC2::SecurityGroupEgress", 2);
        stack.Has("AWS::EC2::SecurityGroupEgress", $$"""
            { "GroupId": { "Fn::GetAtt": ["{{group}}", "GroupId"] }, "DestinationPrefixListId": "pl-02cd2c6b", "FromPort": 443, "ToPort": 443 }
            """);
        stack.Has("AWS::EC2::SecurityGroupEgress", $$"""
            { "GroupId": { "Fn::GetAtt": ["{{group}}", "GroupId"] }, "DestinationSecurityGroupId": { "Fn::GetAtt": ["{{endpoints}}", "GroupId"] }, "FromPort": 443, "ToPort": 443 }
            """);
        stack.Has("AWS::EC2::SecurityGroupIngress", $$"""
            { "GroupId": { "Fn::GetAtt": ["{{endpoints}}", "GroupId"] }, "SourceSecurityGroupId": { "Fn::GetAtt": ["{{group}}", "GroupId"] }, "FromPort": 443, "ToPort": 443 }
            """);
    }

    [Fact]
    public void AnotherRegion_AsksForItsPrefixList()
    {
        using var folder = new TemporaryFolder();
        var context = CdkJson.Context();
        context["region"] = "eu-west-1";
        var other = new App(new AppProps { Context = context, Outdir = folder.Path, AnalyticsReporting = false });

        var error = Assert.Throws<InvalidOperationException>(() => new TransactionsStack(other, Deployment.FromContext(other.Node)));

        Assert.Contains("'dynamodbPrefixList:eu-west-1'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_Rotates() => stack.Has("AWS::KMS::Key", """{ "Description": "Encrypts all data of transactions", "EnableKeyRotation": true }""");

    [Fact]
    public void AllData_IsEncryptedWithTheKey()
    {
        stack.Has("AWS::DynamoDB::Table", $$"""
            {
              "TableName": "dev-transactions-table-backend",
              "SSESpecification": { "SSEEnabled": true, "SSEType": "KMS", "KMSMasterKeyId": {{KeyArn}} },
              "KeySchema": [{ "AttributeName": "transactionId", "KeyType": "HASH" }, { "AttributeName": "timestamp", "KeyType": "RANGE" }],
              "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true }
            }
            """);
        stack.Has("AWS::Kinesis::Stream", $$"""
            { "Name": "dev-transactions-stream-backend", "ShardCount": 1, "RetentionPeriodHours": 24, "StreamEncryption": { "EncryptionType": "KMS", "KeyId": {{KeyArn}} } }
            """);
        stack.Has("AWS::Logs::LogGroup", $$"""{ "LogGroupName": "/aws/lambda/dev-transaction-processor-backend", "RetentionInDays": 90, "KmsKeyId": {{KeyArn}} }""");
        stack.Has("AWS::SQS::Queue", $$"""{ "QueueName": "dev-transaction-failures-backend", "KmsMasterKeyId": {{KeyArn}} }""");
        stack.Has("AWS::S3::Bucket", $$"""
            { "BucketEncryption": { "ServerSideEncryptionConfiguration": [{ "BucketKeyEnabled": true, "ServerSideEncryptionByDefault": { "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": {{KeyArn}} } }] } }
            """);
    }

    [Fact]
    public void Processor_RunsInTheNetwork()
    {
        stack.Has("AWS::Lambda::Function", $$"""
            { "FunctionName": "dev-transaction-processor-backend", "Runtime": "python3.13", "MemorySize": 1024, "Timeout": 60, "KmsKeyArn": {{KeyArn}} }
            """);
        var function = Assert.Single(stack.OfType("AWS::Lambda::Function")).Value!["Properties"]!["VpcConfig"]!;
        Assert.Equal(3, function["SubnetIds"]!.AsArray().Count);
    }

    [Fact]
    public void ProcessorRole_MayDoNothingElse() => Assert.Equal(
        [
            "dynamodb:PutItem",
            "ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:UnassignPrivateIpAddresses",
            "kinesis:PutRecord", "kms:Decrypt", "kms:GenerateDataKey", "logs:CreateLogStream", "logs:PutLogEvents", "sqs:SendMessage",
            "xray:PutTelemetryRecords", "xray:PutTraceSegments",
        ],
        stack.ActionsOf("dev-transaction-processor-role-backend"));

    [Fact]
    public void Config_RecordsAndDelivers()
    {
        stack.Has("AWS::Config::ConfigurationRecorder", $$"""
            {
              "Name": "dev-config-recorder-backend",
              "RoleARN": {{stack.Arn("AWS::IAM::Role", "RoleName", "dev-config-recorder-role-backend")}},
              "RecordingGroup": { "AllSupported": true, "IncludeGlobalResourceTypes": true }
            }
            """);
        stack.Has("AWS::Config::DeliveryChannel", """{ "Name": "dev-config-delivery-backend" }""");
    }

    [Theory]
    [InlineData("dev-encrypted-volumes-backend", "ENCRYPTED_VOLUMES")]
    [InlineData("dev-encrypted-tables-backend", "DYNAMODB_TABLE_ENCRYPTED_KMS")]
    [InlineData("dev-encrypted-logs-backend", "CLOUDWATCH_LOG_GROUP_ENCRYPTED")]
    public void ConfigRule_WatchesEncryption_OnceThereIsARecorder(string name, string identifier)
    {
        stack.Has("AWS::Config::ConfigRule", $$"""{ "ConfigRuleName": "{{name}}", "Source": { "Owner": "AWS", "SourceIdentifier": "{{identifier}}" } }""");
        var rule = Assert.Single(stack.OfType("AWS::Config::ConfigRule"), r => r.Value!["Properties"]!["ConfigRuleName"]!.ToString() == name);
        Assert.Contains(Assert.Single(stack.OfType("AWS::Config::ConfigurationRecorder")).Key, rule.Value!["DependsOn"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_AreThoseDescribed() => stack.HasOutputs(
        "VpcId", "PrivateSubnetIds", "KmsKeyId", "KmsKeyArn", "TableName", "TableArn", "StreamName", "StreamArn", "FunctionName", "FunctionArn", "LogGroupName",
        "ConfigBucketName", "FunctionSecurityGroupId");
}

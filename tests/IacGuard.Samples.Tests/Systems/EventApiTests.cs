using Amazon.CDK;
using Amazon.CDK.Assertions;
using IacGuard.Samples.Tests.Kit;
using ReferencePipelines.EventProcessing;
using ReferencePipelines.Shared;

namespace IacGuard.Samples.Tests.Systems;

[Collection(ReferenceAppTests.Name)]
public sealed class EventApiTests(ReferenceApp app)
{
    private readonly Synthesized stack = app["EventProcessing"];

    private string Api => stack.Ref("AWS::ApiGateway::RestApi", "Name", "dev-event-api-backend");

    [Fact]
    public void Api_IsRegional() => stack.Has("AWS::ApiGateway::RestApi", """{ "Name": "dev-event-api-backend", "EndpointConfiguration": { "Types": ["REGIONAL"] } }""");

    [Fact]
    public void Stage_IsTracedLoggedAndThrottled_WithoutPayloads() => stack.Has("AWS::ApiGateway::Stage", """
        {
          "StageName": "dev",
          "TracingEnabled": true,
          "MethodSettings": [{
            "HttpMethod": "*", "ResourcePath": "/*", "MetricsEnabled": true, "LoggingLevel": "INFO", "DataTraceEnabled": false,
            "ThrottlingRateLimit": 10000, "ThrottlingBurstLimit": 5000
          }]
        }
        """);

    [Fact]
    public void Authorizer_ChecksTokens() => stack.Has("AWS::ApiGateway::Authorizer", $$"""
        {
          "Type": "TOKEN",
          "RestApiId": {{Api}},
          "AuthorizerResultTtlInSeconds": 300,
          "AuthorizerCredentials": {{stack.Arn("AWS::IAM::Role", "RoleName", "dev-event-authorizer-call-role-backend")}}
        }
        """);

    [Fact]
    public void AuthorizerRole_MayCallTheAuthorizerOnly() =>
        Assert.Equal(["lambda:InvokeFunction"], stack.ActionsOf("dev-event-authorizer-call-role-backend"));

    [Fact]
    public void Model_DescribesAnEvent() => stack.Has("AWS::ApiGateway::Model", """
        {
          "Name": "EventModel",
          "ContentType": "application/json",
          "Schema": {
            "type": "object",
            "required": ["eventType", "payload", "timestamp"],
            "properties": {
              "eventType": { "type": "string", "enum": ["transaction", "payment", "transfer"] },
              "payload": { "type": "object" },
              "timestamp": { "type": "string" }
            }
          }
        }
        """);

    [Fact]
    public void Validator_ChecksBodyAndParameters() =>
        stack.Has("AWS::ApiGateway::RequestValidator", """{ "ValidateRequestBody": true, "ValidateRequestParameters": true }""");

    [Fact]
    public void Method_CallsWithoutWaiting_AndAnswers202() => stack.Has("AWS::ApiGateway::Method", """
        {
          "HttpMethod": "POST",
          "AuthorizationType": "CUSTOM",
          "RequestParameters": { "method.request.header.X-Trace-Id": false },
          "Integration": {
            "Type": "AWS",
            "IntegrationHttpMethod": "POST",
            "PassthroughBehavior": "NEVER",
            "RequestParameters": { "integration.request.header.X-Amz-Invocation-Type": "'Event'" },
            "IntegrationResponses": [{
              "StatusCode": "202",
              "ResponseParameters": { "method.response.header.X-Request-Id": "context.requestId" },
              "ResponseTemplates": { "application/json": "{ \"status\": \"accepted\", \"requestId\": \"$context.requestId\" }" }
            }]
          },
          "MethodResponses": [{ "StatusCode": "202", "ResponseParameters": { "method.response.header.X-Request-Id": true } }]
        }
        """);

    [Fact]
    public void Firewall_StandsBeforeTheStage()
    {
        stack.Has("AWS::WAFv2::WebACLAssociation", $$"""{ "WebACLArn": {{stack.Arn("AWS::WAFv2::WebACL", "Name", "dev-event-api-acl-backend")}} }""");
        stack.Has("AWS::WAFv2::LoggingConfiguration", """{ "RedactedFields": [{ "SingleHeader": { "Name": "authorization" } }] }""");
    }

    [Fact]
    public void Token_IsGeneratedAndRotates()
    {
        stack.Has("AWS::SecretsManager::Secret", """{ "Name": "dev/event-processing/api-token/backend", "GenerateSecretString": { "PasswordLength": 64 } }""");
        stack.Has("AWS::SecretsManager::RotationSchedule", $$"""
            { "RotationLambdaARN": {{stack.Arn("AWS::Lambda::Function", "FunctionName", "dev-event-token-rotation-backend")}}, "RotationRules": { "AutomaticallyAfterDays": 30 } }
            """);
    }

    [Fact]
    public void Domain_IsLeftOutByDefault()
    {
        stack.Count("AWS::ApiGateway::DomainName", 0);
        stack.Count("AWS::Route53::RecordSet", 0);
    }

    [Fact]
    public void Domain_ComesWithCertificateMappingAndRecord()
    {
        using var folder = new TemporaryFolder();
        var context = CdkJson.Context();
        context["apiDomainName"] = "events.example.com";
        context["hostedZoneId"] = "Z123";
        context["hostedZoneName"] = "example.com";
        var withDomain = new App(new AppProps { Context = context, Outdir = folder.Path, AnalyticsReporting = false });
        var template = Template.FromStack(new EventProcessingStack(withDomain, Deployment.FromContext(withDomain.Node)));

        template.HasResourceProperties("AWS::ApiGateway::DomainName", new Dictionary<string, object> { ["DomainName"] = "events.example.com", ["SecurityPolicy"] = "TLS_1_2" });
        template.HasResourceProperties("AWS::CertificateManager::Certificate", new Dictionary<string, object> { ["DomainName"] = "events.example.com", ["ValidationMethod"] = "DNS" });
        template.HasResourceProperties("AWS::Route53::RecordSet", new Dictionary<string, object> { ["Name"] = "events.example.com.", ["Type"] = "A", ["HostedZoneId"] = "Z123" });
        template.ResourceCountIs("AWS::ApiGateway::BasePathMapping", 1);
        var (_, scan, _) = Tool.Run(Tool.PipelinesFolder, "scan", folder.Path, "--format", "json", "--as-of", "2026-11-25");
        Assert.Contains("\"findings\": []", scan, StringComparison.Ordinal);
    }
}

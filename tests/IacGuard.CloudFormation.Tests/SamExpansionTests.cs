using IacGuard.CloudFormation.Sam;
using IacGuard.Model;
using static IacGuard.CloudFormation.Tests.Templates;

namespace IacGuard.CloudFormation.Tests;

public class SamExpansionTests
{
    private const string Transform = "Transform: AWS::Serverless-2016-10-31\n";

    [Fact]
    public void PolicyTemplate_BecomesItsStatements_AtItsName()
    {
        var stack = Stack(Transform + "Resources: {Q: {Type: AWS::SQS::Queue}, F: {Type: AWS::Serverless::Function, Properties: {Policies: [SQSSendMessagePolicy: {QueueName: !GetAtt Q.QueueName}]}}}");

        var policy = Assert.IsType<MapValue>(((ListValue)Resource(stack, "F")["Policies"]).Items[0]);
        var statement = Assert.IsType<MapValue>(Assert.Single(((ListValue)policy["Statement"]).Items));
        Assert.Equal("[sqs:SendMessage*]", statement["Action"].ToString());
        var arn = Assert.IsType<TextValue>(((ListValue)statement["Resource"]).Items[0]);
        Assert.Contains(arn.Parts, static p => p.Hole is ReferenceValue { LogicalId: "Q", Attribute: "QueueName" });
        Assert.Equal("SQSSendMessagePolicy", Text(statement.Span));
    }

    [Fact]
    public void PolicyTemplateUnderACondition_IsExpandedInItsCase()
    {
        var stack = Stack(Transform + "Conditions: {C: !Equals [!Ref AWS::Region, x]}\nResources: {F: {Type: AWS::Serverless::Function, Properties: {Policies: [!If [C, {VPCAccessPolicy: {}}, !Ref AWS::NoValue]]}}}");

        var choice = Assert.IsType<ChoiceValue>(((ListValue)Resource(stack, "F")["Policies"]).Items[0]);
        Assert.False(((MapValue)choice.WhenTrue)["Statement"].IsAbsent);
    }

    [Fact]
    public void UnknownPolicyTemplate_MayPermitAnything()
    {
        var stack = Stack(Transform + "Resources: {F: {Type: AWS::Serverless::Function, Properties: {Policies: [NewestPolicy: {A: b}]}}}");
        Assert.IsType<UnknownValue>(((MapValue)((ListValue)Resource(stack, "F")["Policies"]).Items[0])["Statement"]);
    }

    [Fact]
    public void WrittenStatement_StaysAsItIs()
    {
        var stack = Stack(Transform + "Resources: {F: {Type: AWS::Serverless::Function, Properties: {Policies: [{Statement: [{Effect: Allow, Action: a:B, Resource: r}]}]}}}");
        Assert.Equal("[{Statement: [{Effect: Allow, Action: a:B, Resource: r}]}]", Resource(stack, "F")["Policies"].ToString());
    }

    [Fact]
    public void EachPolicyTemplate_HasActionsOfOneServiceAndResources()
    {
        Assert.True(SamPolicyTemplate.Names.Count >= 81);
        foreach (var statement in SamPolicyTemplate.Names.SelectMany(static n => SamPolicyTemplate.Find(n)!))
        {
            Assert.All(statement.Actions, static a => Assert.Matches("^[a-z0-9-]+:[A-Za-z*]+$", a));
            Assert.All(statement.Resources, static r => Assert.Matches(@"^(\*|arn:.+|\$\{[A-Za-z]+\})$", r));
        }
    }

    [Theory]
    [InlineData("Api", "ServerlessRestApi", "AWS::ApiGateway::Stage", "Prod")]
    [InlineData("HttpApi", "ServerlessHttpApi", "AWS::ApiGatewayV2::Stage", "$default")]
    public void EventWithoutApi_MakesOne_WithTheGlobals(string type, string id, string becomes, string stage)
    {
        var stack = Stack(Transform + $$"""
            Globals: { {{type}}: { AccessLogSetting: { DestinationArn: logs } } }
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  Events:
                    Get: { Type: {{type}}, Properties: { Path: /a, Method: get } }
                    Put: { Type: {{type}}, Properties: { Path: /a, Method: put } }
            Outputs: { Url: { Value: !Ref {{id}} } }
            """);

        var api = Assert.Single(stack.OfType(becomes));
        Assert.Equal((id, ResourceProvenance.Authored, "Get"), (api.LogicalId, api.Provenance, Text(api.IdSpan)));
        Assert.Equal(stage, api["StageName"].ToString());
        Assert.Equal("{DestinationArn: logs}", api["AccessLogSetting"].ToString());
        Assert.Equal(id, Assert.IsType<ReferenceValue>(stack.Outputs[0].Value).LogicalId);
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("DefaultAuthorizer: AWS_IAM", "", "AWS_IAM")]
    [InlineData("DefaultAuthorizer: Users, Authorizers: {Users: {UserPoolArn: p}}", "", "COGNITO_USER_POOLS")]
    [InlineData("DefaultAuthorizer: Users, Authorizers: {Users: {FunctionArn: f}}", "", "CUSTOM")]
    [InlineData("DefaultAuthorizer: AWS_IAM", "Auth: {Authorizer: NONE}", "NONE")]
    public void ApiEvent_BecomesAMethodWithItsAuthorizer(string auth, string own, string? expected)
    {
        var stack = Stack(Transform + $$"""
            Resources:
              A: { Type: AWS::Serverless::Api, Properties: { StageName: v1, Auth: { {{auth}} } } }
              F: { Type: AWS::Serverless::Function, Properties: { Events: { Get: { Type: Api, Properties: { RestApiId: !Ref A, Path: /a, Method: get, {{own}} } } } } }
            """);

        var method = Assert.Single(stack.OfType("AWS::ApiGateway::Method"));
        Assert.Equal(("FGetMethod", "GET", "Get"), (method.LogicalId, method["HttpMethod"].ToString(), Text(method.IdSpan)));
        Assert.Equal(expected, method["AuthorizationType"].IsAbsent ? null : method["AuthorizationType"].ToString());
    }

    [Theory]
    [InlineData("DefinitionBody: {}")]
    [InlineData("EndpointConfiguration: PRIVATE")]
    [InlineData("Auth: {ResourcePolicy: {IpRangeWhitelist: [10.0.0.0/8]}}")]
    public void ApiThatLimitsCallersByOtherMeans_LeavesTheMethodUndecided(string property)
    {
        var stack = Stack(Transform + $$"""
            Resources:
              A: { Type: AWS::Serverless::Api, Properties: { StageName: v1, {{property}} } }
              F: { Type: AWS::Serverless::Function, Properties: { Events: { Get: { Type: Api, Properties: { RestApiId: !Ref A, Path: /a, Method: get } } } } }
            """);
        Assert.IsType<UnknownValue>(Assert.Single(stack.OfType("AWS::ApiGateway::Method"))["AuthorizationType"]);
    }

    [Fact]
    public void HttpApiEvent_BecomesARoute()
    {
        var stack = Stack(Transform + """
            Resources:
              A: { Type: AWS::Serverless::HttpApi, Properties: { Auth: { DefaultAuthorizer: Users, Authorizers: { Users: { JwtConfiguration: { issuer: i } } } } } }
              F: { Type: AWS::Serverless::Function, Properties: { Events: { Get: { Type: HttpApi, Properties: { ApiId: !Ref A, Path: /a, Method: get } }, All: { Type: HttpApi, Properties: { ApiId: !ImportValue Other } } } } }
            """);

        var routes = stack.OfType("AWS::ApiGatewayV2::Route").ToList();
        Assert.Equal(("GET /a", "JWT"), (routes[0]["RouteKey"].ToString(), routes[0]["AuthorizationType"].ToString()));
        Assert.Equal("$default", routes[1]["RouteKey"].ToString());
        Assert.IsType<UnknownValue>(routes[1]["AuthorizationType"]);
        Assert.DoesNotContain(stack.Resources, static r => r.LogicalId == "ServerlessHttpApi");
    }

    [Theory]
    [InlineData("", "ALL")]
    [InlineData("Logging: {FieldLogLevel: NONE}", "NONE")]
    public void GraphQLApi_LogsUnlessItSaysOtherwise(string logging, string level)
    {
        var api = Assert.Single(Stack(Transform + $"Resources: {{A: {{Type: AWS::Serverless::GraphQLApi, Properties: {{Auth: {{Type: AWS_IAM}}, {logging}}}}}}}").OfType("AWS::AppSync::GraphQLApi"));
        Assert.Equal(("AWS_IAM", level), (api["AuthenticationType"].ToString(), ((MapValue)api["LogConfig"])["FieldLogLevel"].ToString()));
    }

    [Fact]
    public void Application_IsANestedStack() =>
        Assert.Equal("./shop.yaml", Assert.Single(Stack(Transform + "Resources: {A: {Type: AWS::Serverless::Application, Properties: {Location: ./shop.yaml}}}").OfType("AWS::CloudFormation::Stack"))["TemplateURL"].ToString());

    [Theory]
    [InlineData("!Ref F.Alias", "FAliaslive", "AWS::Lambda::Alias")]
    [InlineData("!Ref FAliaslive", "FAliaslive", "AWS::Lambda::Alias")]
    [InlineData("!Ref F.Version", "F.Version", "AWS::Lambda::Version")]
    [InlineData("!GetAtt F.Alias", "FAliaslive", "AWS::Lambda::Alias")]
    [InlineData("!Ref A.Stage", "A", "AWS::Serverless::Api")]
    public void NameOfWhatSamMakes_RefersToIt(string reference, string id, string type)
    {
        var stack = Stack(Transform + $$"""
            Resources:
              A: { Type: AWS::Serverless::Api, Properties: { StageName: v1 } }
              F: { Type: AWS::Serverless::Function, Properties: { AutoPublishAlias: live } }
            Outputs: { Name: { Value: {{reference}} } }
            """);

        var found = Assert.IsType<ReferenceValue>(stack.Outputs[0].Value);
        Assert.Equal((id, type), (found.LogicalId, stack.Resolve(found)?.Type));
    }

    [Fact]
    public void PublishedAlias_NamesItsFunction_AlsoFromGlobals()
    {
        var stack = Stack(Transform + "Globals: {Function: {AutoPublishAlias: live}}\nResources: {F: {Type: AWS::Serverless::Function}}\nOutputs: {Name: {Value: !Ref F.Alias}}");

        var alias = stack.Resolve((ReferenceValue)stack.Outputs[0].Value)!;
        Assert.Equal(("live", "F", ResourceProvenance.GeneratedByTransform), (alias["Name"].ToString(), ((ReferenceValue)alias["FunctionName"]).LogicalId, alias.Provenance));
    }

    [Fact]
    public void FunctionWithoutAutoPublishAlias_HasNoAlias() =>
        Assert.Empty(Stack(Transform + "Resources: {F: {Type: AWS::Serverless::Function}}").OfType("AWS::Lambda::Alias"));

    [Fact]
    public void ResourcePolicyOfAnApi_BecomesItsPolicy_AtItsPlace()
    {
        var stack = Stack(Transform + "Resources: {A: {Type: AWS::Serverless::Api, Properties: {StageName: v1, Auth: {ResourcePolicy: {CustomStatements: [{Effect: Allow}]}}}}}");

        var policy = Assert.IsType<MapValue>(Resource(stack, "A")["Policy"]);
        Assert.Equal(("2012-10-17", "[{Effect: Allow}]"), (policy["Version"].ToString(), policy["Statement"].ToString()));
        Assert.Equal("[{Effect: Allow}]", Text(policy["Statement"].Span));
    }

    private static Resource Resource(Stack stack, string id) => stack.Resources.Single(r => r.LogicalId == id);
}

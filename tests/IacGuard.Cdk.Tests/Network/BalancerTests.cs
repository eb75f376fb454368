using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Network;

/// <summary>What calls add to load balancers and REST APIs, as the CDK synthesizes it.</summary>
public sealed class BalancerTests
{
    private const string Balancer =
        """
        var vpc = new Vpc(this, "Vpc");
        var balancer = new ApplicationLoadBalancer(this, "Alb", new ApplicationLoadBalancerProps { Vpc = vpc });
        """;

    [Fact]
    public async Task Listener_IsAResourceThatEverybodyCanReach()
    {
        var stack = await ReadAsync(Balancer + """balancer.AddListener("Http", new BaseApplicationListenerProps { Port = 8080, DefaultAction = ListenerAction.FixedResponse(404) });""");

        Assert.Equal("8080", stack.Text("AlbHttp", "Port"));
        Assert.Equal("HTTP", stack.Text("AlbHttp", "Protocol"));
        Assert.Equal("fixed-response", stack.Text("AlbHttp", "DefaultActions[0].Type"));
        Assert.True(stack.At("AlbHttp", "Certificates").IsAbsent);
        Assert.Equal("[{CidrIp: 0.0.0.0/0, Description: Allow from anyone on port 8080, IpProtocol: tcp, FromPort: 8080, ToPort: 8080}]", stack.Text("AlbSecurityGroup", "SecurityGroupIngress"));
    }

    [Theory]
    [InlineData("Open = false", "absent")]
    [InlineData("Open = id.Length > 3", "unknown")]
    public async Task ListenerThatIsNotOpen_AddsNoRule(string open, string expected)
    {
        var stack = await ReadAsync(Balancer + $$"""balancer.AddListener("Http", new BaseApplicationListenerProps { Protocol = ApplicationProtocol.HTTP, {{open}} });""");

        var ingress = stack.At("AlbSecurityGroup", "SecurityGroupIngress");
        Assert.Equal(expected, ingress is UnknownValue ? "unknown" : ingress.IsAbsent ? "absent" : ingress.ToString());
        Assert.Equal("80", stack.Text("AlbHttp", "Port"));
    }

    [Fact]
    public async Task ActionOfAListener_IsItsDefaultUnlessItHasConditions()
    {
        var stack = await ReadAsync(Balancer +
            """
            var listener = balancer.AddListener("Http", new BaseApplicationListenerProps { Port = 80 });
            listener.AddAction("Move", new AddApplicationActionProps { Action = ListenerAction.Redirect(new RedirectOptions { Protocol = "HTTPS" }) });
            listener.AddAction("Old", new AddApplicationActionProps { Priority = 1, Conditions = new[] { ListenerCondition.PathPatterns(new[] { "/old" }) }, Action = ListenerAction.FixedResponse(410) });
            """);

        Assert.Equal("redirect", stack.Text("AlbHttp", "DefaultActions[0].Type"));
        Assert.Equal("HTTPS", stack.Text("AlbHttp", "DefaultActions[0].RedirectConfig.Protocol"));
        Assert.Equal("fixed-response", stack.Text("AlbHttpOldRule", "Actions[0].Type"));
    }

    [Fact]
    public async Task TargetsOfAListener_AreAGroup()
    {
        var stack = await ReadAsync(Balancer +
            """
            var listener = balancer.AddListener("Http", new BaseApplicationListenerProps { Port = 80 });
            listener.AddTargets("Web", new AddApplicationTargetsProps { Port = 80 });
            """);

        Assert.Equal("Alb/Http/WebGroup/Resource", Assert.Single(stack.OfType("AWS::ElasticLoadBalancingV2::TargetGroup")).ConstructPath);
        Assert.Equal("HTTP", stack.Text("AlbHttpWebGroup", "Protocol"));
        Assert.Equal("forward", stack.Text("AlbHttp", "DefaultActions[0].Type"));
    }

    [Theory]
    [InlineData("listener.AddCertificates(\"C\", new[] { ListenerCertificate.FromArn(\"arn:aws:acm:eu-west-1:111122223333:certificate/1\") });")]
    [InlineData("System.GC.KeepAlive(listener);")]
    public async Task ListenerThatOthersGet_MayHaveCertificates(string use)
    {
        var stack = await ReadAsync(Balancer + """var listener = balancer.AddListener("Http", new BaseApplicationListenerProps { Port = 80 });""" + use);

        Assert.False(stack.At("AlbHttp", "Certificates").IsAbsent);
    }

    [Fact]
    public async Task MethodOfAPath_IsAResource()
    {
        var stack = await ReadAsync(
            """
            var api = new RestApi(this, "Api");
            var orders = api.Root.AddResource("orders");
            orders.AddMethod("GET", new MockIntegration(), new MethodOptions { AuthorizationType = AuthorizationType.IAM });
            orders.AddResource("{id}").AddMethod("DELETE");
            """);

        Assert.Equal(["Api/Default/orders/{id}/DELETE/Resource", "Api/Default/orders/GET/Resource"], stack.OfType("AWS::ApiGateway::Method").Select(static m => m.ConstructPath!).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("AWS_IAM", stack.Text("ApiordersGET", "AuthorizationType"));
        Assert.Equal("NONE", stack.Text("ApiordersidDELETE", "AuthorizationType"));
    }

    [Fact]
    public async Task MethodOfAnApiWithDefaults_HasThemWhereItSaysNothing()
    {
        var stack = await ReadAsync(
            """
            var api = new RestApi(this, "Api", new RestApiProps { DefaultMethodOptions = new MethodOptions { AuthorizationType = AuthorizationType.IAM, ApiKeyRequired = true } });
            api.Root.AddMethod("GET");
            api.Root.AddMethod("PUT", null, new MethodOptions { AuthorizationType = AuthorizationType.NONE });
            """);

        var methods = stack.OfType("AWS::ApiGateway::Method").ToDictionary(static m => m.Properties["HttpMethod"].ToString()!, static m => m.Properties);
        Assert.Equal(("AWS_IAM", "true"), (methods["GET"]["AuthorizationType"].ToString(), methods["GET"]["ApiKeyRequired"].ToString()));
        Assert.Equal(("NONE", "true"), (methods["PUT"]["AuthorizationType"].ToString(), methods["PUT"]["ApiKeyRequired"].ToString()));
    }

    [Fact]
    public async Task MethodOfAnApiWithDefaultsThatAreNotSeen_IsNotTold()
    {
        var stack = await ReadAsync(
            """
            var api = new RestApi(this, "Api", new RestApiProps { DefaultMethodOptions = System.Text.Json.JsonSerializer.Deserialize<MethodOptions>("{}") });
            api.Root.AddMethod("GET");
            """);

        Assert.Empty(stack.OfType("AWS::ApiGateway::Method"));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("Authorizer = new Amazon.CDK.AwsApigatewayv2Authorizers.HttpIamAuthorizer(),", 0)]
    public async Task RoutesOfAnHttpApi_AreResourcesOfTheirOwn(string authorizer, int openToAll)
    {
        var stack = await ReadAsync(
            $$"""
            var api = new Amazon.CDK.AWS.Apigatewayv2.HttpApi(this, "Api");
            api.AddRoutes(new Amazon.CDK.AWS.Apigatewayv2.AddRoutesOptions
            {
                Path = "/orders", {{authorizer}}
                Methods = new[] { Amazon.CDK.AWS.Apigatewayv2.HttpMethod.GET, Amazon.CDK.AWS.Apigatewayv2.HttpMethod.POST },
                Integration = new Amazon.CDK.AwsApigatewayv2Integrations.HttpUrlIntegration("Url", "https://example.com"),
            });
            """);

        var routes = stack.OfType("AWS::ApiGatewayV2::Route").ToList();
        Assert.Equal(["Api/GET--orders/Resource", "Api/POST--orders/Resource"], routes.Select(static r => r.ConstructPath!));
        Assert.Equal(openToAll, routes.Count(static r => r["AuthorizationType"] is ScalarValue { Text: "NONE" }));
        Assert.False(stack.IsOpen);
        Assert.Equal("HTTP_PROXY", stack.OfType("AWS::ApiGatewayV2::Integration").Single()["IntegrationType"].ToString());
    }

    [Fact]
    public async Task ListenerOfANetworkBalancer_HasTheProtocolOfItsCertificates()
    {
        var stack = await ReadAsync(
            """
            var vpc = new Vpc(this, "Vpc");
            var balancer = new NetworkLoadBalancer(this, "Nlb", new NetworkLoadBalancerProps { Vpc = vpc });
            balancer.AddListener("Tls", new BaseNetworkListenerProps { Port = 443, Certificates = new[] { ListenerCertificate.FromArn("arn:c") }, SslPolicy = SslPolicy.TLS12 });
            balancer.AddListener("Plain", new BaseNetworkListenerProps { Port = 80 }).AddTargets("Web", new AddNetworkTargetsProps { Port = 8080 });
            """);

        Assert.Equal(("TLS", "ELBSecurityPolicy-TLS-1-2-2017-01"), (stack.Text("NlbTls", "Protocol"), stack.Text("NlbTls", "SslPolicy")));
        Assert.Equal(("TCP", "forward"), (stack.Text("NlbPlain", "Protocol"), stack.Text("NlbPlain", "DefaultActions[0].Type")));
        Assert.Equal(("TCP", "8080"), (stack.Text("NlbPlainWebGroup", "Protocol"), stack.Text("NlbPlainWebGroup", "Port")));
    }

    [Fact]
    public async Task TargetsOfOneOfTwoListeners_AreThereWithTheirListener()
    {
        var stack = await ReadAsync(Balancer +
            """
            ApplicationListener listener;
            if (id.Length > 3)
            {
                listener = balancer.AddListener("Https", new BaseApplicationListenerProps { Port = 443, Certificates = new[] { ListenerCertificate.FromArn("arn:c") } });
            }
            else
            {
                listener = balancer.AddListener("Http", new BaseApplicationListenerProps { Port = 80 });
            }

            listener.AddTargets("Web", new AddApplicationTargetsProps { Port = 8080 });
            """);

        Assert.True(stack.TryFind("AlbHttpsWebGroup", out var secure));
        Assert.True(stack.TryFind("AlbHttpWebGroup", out var plain));
        Assert.NotNull(secure.Condition);
        Assert.NotNull(plain.Condition);
        Assert.NotEqual(secure.Condition, plain.Condition);
    }

    private static Task<Stack> ReadAsync(string statements) => Code.ReadTypeAsync(
        $$"""
        using Amazon.CDK.AWS.APIGateway;
        using Amazon.CDK.AWS.EC2;
        using Amazon.CDK.AWS.ElasticLoadBalancingV2;
        public class S : Amazon.CDK.Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
        }
        """);
}

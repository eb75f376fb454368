using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Paths of REST APIs: proxies, defaults that paths give to those below them, preflight requests, stages whose name is an input.</summary>
public sealed class RestPaths : Stack
{
    public RestPaths(Construct scope, string id) : base(scope, id)
    {
        var function = new Function(this, "Work", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass") });
        var stage = (string)Node.TryGetContext("stage") ?? "test";
        var site = new RestApi(this, "Site", new RestApiProps
        {
            DefaultIntegration = new LambdaIntegration(function),
            DefaultCorsPreflightOptions = new CorsOptions { AllowOrigins = Cors.ALL_ORIGINS },
            DeployOptions = new StageOptions { StageName = stage, TracingEnabled = true },
        });
        var rest = site.Root.AddProxy(new ProxyResourceOptions { AnyMethod = false });
        rest.AddMethod("GET");
        rest.AddMethod("POST", new LambdaIntegration(function), new MethodOptions { AuthorizationType = AuthorizationType.IAM });

        var any = new RestApi(this, "Any");
        any.Root.AddProxy(new ProxyResourceOptions { DefaultIntegration = new LambdaIntegration(function, new LambdaIntegrationOptions { AllowTestInvoke = false }) });

        var own = new RestApi(this, "Own").Root.AddResource("{proxy+}");
        own.AddMethod("GET", new LambdaIntegration(function));
        own.AddMethod("OPTIONS", new LambdaIntegration(function));

        var orders = new LambdaRestApi(this, "Orders", new LambdaRestApiProps { Handler = function, Proxy = false, DeployOptions = new StageOptions { StageName = $"v-{stage}" } });
        orders.Root.AddMethod("GET");
        var admin = orders.Root.AddResource("admin", new ResourceOptions
        {
            DefaultMethodOptions = new MethodOptions { ApiKeyRequired = true },
            DefaultCorsPreflightOptions = new CorsOptions { AllowOrigins = new[] { "https://www.example.com" } },
        });
        admin.AddMethod("DELETE");
        var user = admin.AddResource("users").AddResource("{id}");
        user.AddMethod("GET");
        user.AddMethod("PUT", null, new MethodOptions { ApiKeyRequired = false });
        orders.Root.ResourceForPath("reports/monthly").AddMethod("GET");
        orders.Root.AddResource("health").AddCorsPreflight(new CorsOptions { AllowOrigins = new[] { "*" }, AllowMethods = new[] { "GET" } });
        foreach (var part in new List<string> { "one", "two" })
        {
            orders.Root.AddResource(part).AddMethod("GET", new MockIntegration());
        }
    }
}

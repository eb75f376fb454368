using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.Destinations;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Who may call a function, and what a function's role gets for where its results go.</summary>
public sealed class InvokeGrants : Stack
{
    public InvokeGrants(Construct scope, string id) : base(scope, id)
    {
        var one = Make("One");
        var two = Make("Two");
        var role = new Role(this, "Caller", new RoleProps { AssumedBy = new ServicePrincipal("scheduler.amazonaws.com") });
        one.GrantInvoke(role);
        two.GrantInvoke(role);
        two.GrantInvoke(one);
        two.GrantInvokeLatestVersion(role);
        one.CurrentVersion.GrantInvoke(role);
        one.GrantInvoke(new ServicePrincipal("events.amazonaws.com"));
        two.GrantInvoke(new AccountPrincipal("111122223333"));
        two.AddFunctionUrl().GrantInvokeUrl(role);

        var dead = new Queue(this, "Dead");
        one.ConfigureAsyncInvoke(new EventInvokeConfigOptions { OnFailure = new SqsDestination(dead), MaxEventAge = Duration.Hours(1) });
        var told = Make("Told");
        told.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sqs:*" }, Resources = new[] { "*" } }));
        told.ConfigureAsyncInvoke(new EventInvokeConfigOptions { OnFailure = new EventBridgeDestination(new EventBus(this, "Failures")) });
        var given = Make("Given", role);
        given.ConfigureAsyncInvoke(new EventInvokeConfigOptions { OnFailure = new SqsDestination(dead), RetryAttempts = 1 });
    }

    private Function Make(string id, IRole role = null) =>
        new(this, id, new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass"), Role = role });
}

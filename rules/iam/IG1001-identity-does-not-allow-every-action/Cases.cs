using Amazon.CDK.AWS.IAM;

public class EveryActionIsAllowed : Stack
{
    public EveryActionIsAllowed(Construct scope) : base(scope, "Stack")
    {
        var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { {|IG1001:"*"|} }, Resources = new[] { "*" } }));
    }
}

public class OneActionIsAllowed : Stack
{
    public OneActionIsAllowed(Construct scope) : base(scope, "Stack")
    {
        var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sqs:SendMessage" }, Resources = new[] { "*" } }));
    }
}

public class EveryActionIsDenied : Stack
{
    public EveryActionIsDenied(Construct scope) : base(scope, "Stack")
    {
        var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Effect = Effect.DENY, Actions = new[] { "*" }, Resources = new[] { "*" } }));
    }
}

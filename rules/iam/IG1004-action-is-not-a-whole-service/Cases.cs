using Amazon.CDK.AWS.IAM;

public class EveryActionOfAServiceIsAllowed : Stack
{
    public EveryActionOfAServiceIsAllowed(Construct scope) : base(scope, "Stack")
    {
        var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sqs:SendMessage", {|IG1004:"s3:*"|} }, Resources = new[] { "arn:aws:s3:::orders/*" } }));
    }
}

public class ActionsAreListed : Stack
{
    public ActionsAreListed(Construct scope) : base(scope, "Stack")
    {
        var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:GetObject" }, Resources = new[] { "arn:aws:s3:::orders/*" } }));
    }
}

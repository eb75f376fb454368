using Amazon.CDK.AWS.IAM;

public class ActionsAreMatchedByAPrefix : Stack
{
    public ActionsAreMatchedByAPrefix(Construct scope) : base(scope, "Stack")
    {
        var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { {|IG1005:"dynamodb:Delete*"|} }, Resources = new[] { "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" } }));
    }
}

public class ActionsAreListed : Stack
{
    public ActionsAreListed(Construct scope) : base(scope, "Stack")
    {
        var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "dynamodb:DeleteItem" }, Resources = new[] { "arn:aws:dynamodb:eu-west-1:111122223333:table/orders" } }));
    }
}

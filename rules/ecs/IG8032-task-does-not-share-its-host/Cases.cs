using Amazon.CDK.AWS.ECS;

public class TheNetwork : Stack
{
    public TheNetwork(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            NetworkMode = {|IG8032:"host"|},
        });
    }
}

public class ANetworkOfItsOwn : Stack
{
    public ANetworkOfItsOwn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            NetworkMode = "awsvpc",
        });
    }
}

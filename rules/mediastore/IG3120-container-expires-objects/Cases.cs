using Amazon.CDK.AWS.MediaStore;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3120:CfnContainer|}(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnContainer(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
            LifecyclePolicy = "{\"rules\":[]}",
        });
    }
}

using Amazon.CDK.AWS.MediaStore;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6094:CfnContainer|}(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
        });
    }
}

public class ItIsOn : Stack
{
    public ItIsOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnContainer(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
            AccessLoggingEnabled = true,
        });
    }
}

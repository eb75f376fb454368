using Amazon.CDK.AWS.MediaStore;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6095:CfnContainer|}(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
        });
    }
}

public class TheyAreOn : Stack
{
    public TheyAreOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnContainer(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
            MetricPolicy = new CfnContainer.MetricPolicyProperty
            {
                ContainerLevelMetrics = "ENABLED",
            },
        });
    }
}

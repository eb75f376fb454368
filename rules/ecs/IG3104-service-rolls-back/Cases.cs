using Amazon.CDK.AWS.ECS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3104:CfnService|}(this, "Main", new CfnServiceProps
        {
            DesiredCount = 2,
        });
    }
}

public class ItIsSet : Stack
{
    public ItIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnService(this, "Main", new CfnServiceProps
        {
            DesiredCount = 2,
            DeploymentConfiguration = new CfnService.DeploymentConfigurationProperty
            {
                DeploymentCircuitBreaker = new CfnService.DeploymentCircuitBreakerProperty
                {
                    Enable = true,
                },
            },
        });
    }
}

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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, ICluster cluster, FargateTaskDefinition task) : base(scope, "Stack")
    {
        _ = new {|IG3104:FargateService|}(this, "Main", new FargateServiceProps { Cluster = cluster, TaskDefinition = task });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, ICluster cluster, FargateTaskDefinition task) : base(scope, "Stack")
    {
        _ = new FargateService(this, "Main", new FargateServiceProps { Cluster = cluster, TaskDefinition = task, CircuitBreaker = new DeploymentCircuitBreaker { Rollback = true } });
    }
}

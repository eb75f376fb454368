using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.Logs;

public class RetentionIsNotStated : Stack
{
    public RetentionIsNotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6001:CfnLogGroup|}(this, "Log");
    }
}

public class LogsAreKeptForAWeek : Stack
{
    public LogsAreKeptForAWeek(Construct scope) : base(scope, "Stack")
    {
        _ = new LogGroup(this, "Log", new LogGroupProps { Retention = RetentionDays.ONE_WEEK });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6001:LogGroup|}(this, "Main", new LogGroupProps { Retention = RetentionDays.INFINITE });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new LogGroup(this, "Main", new LogGroupProps { Retention = RetentionDays.ONE_YEAR });
    }
}

public class LogOfAContainer : Stack
{
    public LogOfAContainer(Construct scope) : base(scope, "Stack")
    {
        var task = new FargateTaskDefinition(this, "Web");
        task.{|IG6001:AddContainer|}("App", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox"),
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "app" }),
        });
    }
}

public class LogOfAContainer_Fixed : Stack
{
    public LogOfAContainer_Fixed(Construct scope) : base(scope, "Stack")
    {
        var task = new FargateTaskDefinition(this, "Web");
        task.AddContainer("App", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox"),
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "app", LogRetention = RetentionDays.ONE_YEAR }),
        });
    }
}

public class LogOfAPattern : Stack
{
    public LogOfAPattern(Construct scope) : base(scope, "Stack")
    {
        var image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox");
        _ = new {|IG6001:ApplicationLoadBalancedFargateService|}(this, "Web", new ApplicationLoadBalancedFargateServiceProps
        {
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = image },
        });
        _ = new {|IG6001:QueueProcessingFargateService|}(this, "Worker", new QueueProcessingFargateServiceProps { Image = image });
    }
}

public class LogOfAPattern_Fixed : Stack
{
    public LogOfAPattern_Fixed(Construct scope) : base(scope, "Stack")
    {
        var image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox");
        _ = new ApplicationLoadBalancedFargateService(this, "Web", new ApplicationLoadBalancedFargateServiceProps
        {
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = image, LogDriver = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "Web", LogRetention = RetentionDays.ONE_YEAR }) },
        });
        _ = new QueueProcessingFargateService(this, "Worker", new QueueProcessingFargateServiceProps { Image = image, LogDriver = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "Worker", LogRetention = RetentionDays.ONE_YEAR }) });
    }
}

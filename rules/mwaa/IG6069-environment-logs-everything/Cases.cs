using Amazon.CDK.AWS.MWAA;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6069:CfnEnvironment|}(this, "Main", new CfnEnvironmentProps
        {
            Name = "jobs",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEnvironment(this, "Main", new CfnEnvironmentProps
        {
            LoggingConfiguration = new CfnEnvironment.LoggingConfigurationProperty
            {
                DagProcessingLogs = new CfnEnvironment.ModuleLoggingConfigurationProperty
                {
                    Enabled = true,
                    LogLevel = "INFO",
                },
                SchedulerLogs = new CfnEnvironment.ModuleLoggingConfigurationProperty
                {
                    Enabled = true,
                    LogLevel = "INFO",
                },
                TaskLogs = new CfnEnvironment.ModuleLoggingConfigurationProperty
                {
                    Enabled = true,
                    LogLevel = "INFO",
                },
                WebserverLogs = new CfnEnvironment.ModuleLoggingConfigurationProperty
                {
                    Enabled = true,
                    LogLevel = "INFO",
                },
                WorkerLogs = new CfnEnvironment.ModuleLoggingConfigurationProperty
                {
                    Enabled = true,
                    LogLevel = "INFO",
                },
            },
        });
    }
}

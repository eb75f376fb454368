using Amazon.CDK.AWS.KinesisAnalyticsV2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3096:CfnApplication|}(this, "Count", new CfnApplicationProps
        {
            RuntimeEnvironment = "FLINK-1_20",
        });
    }
}

public class TheDefaultAndInSoManyWords : Stack
{
    public TheDefaultAndInSoManyWords(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnApplication(this, "Count", new CfnApplicationProps
        {
            RuntimeEnvironment = "FLINK-1_20",
            ApplicationConfiguration = new CfnApplication.ApplicationConfigurationProperty
            {
                FlinkApplicationConfiguration = new CfnApplication.FlinkApplicationConfigurationProperty
                {
                    CheckpointConfiguration = new CfnApplication.CheckpointConfigurationProperty
                    {
                        ConfigurationType = "DEFAULT",
                    },
                },
            },
        });
        _ = new CfnApplication(this, "Other", new CfnApplicationProps
        {
            RuntimeEnvironment = "FLINK-1_20",
            ApplicationConfiguration = new CfnApplication.ApplicationConfigurationProperty
            {
                FlinkApplicationConfiguration = new CfnApplication.FlinkApplicationConfigurationProperty
                {
                    CheckpointConfiguration = new CfnApplication.CheckpointConfigurationProperty
                    {
                        ConfigurationType = "CUSTOM",
                        CheckpointingEnabled = true,
                    },
                },
            },
        });
    }
}

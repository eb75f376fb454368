using Amazon.CDK.AWS.ElasticBeanstalk;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG8040:CfnEnvironment|}(this, "Main", new CfnEnvironmentProps
        {
            ApplicationName = "shop",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEnvironment(this, "Main", new CfnEnvironmentProps
        {
            OptionSettings = new object[] { new CfnEnvironment.OptionSettingProperty
            {
                Namespace = "aws:elasticbeanstalk:healthreporting:system",
                OptionName = "SystemType",
                Value = "enhanced",
            } },
        });
    }
}

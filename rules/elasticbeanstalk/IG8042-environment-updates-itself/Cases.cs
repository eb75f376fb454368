using Amazon.CDK.AWS.ElasticBeanstalk;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG8042:CfnEnvironment|}(this, "Main", new CfnEnvironmentProps
        {
            ApplicationName = "shop",
        });
    }
}

public class AllIsStated : Stack
{
    public AllIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEnvironment(this, "Main", new CfnEnvironmentProps
        {
            OptionSettings = new object[] { new CfnEnvironment.OptionSettingProperty
            {
                Namespace = "aws:elasticbeanstalk:managedactions",
                OptionName = "ManagedActionsEnabled",
                Value = "true",
            }, new CfnEnvironment.OptionSettingProperty
            {
                Namespace = "aws:elasticbeanstalk:managedactions",
                OptionName = "PreferredStartTime",
                Value = "Tue:09:00",
            }, new CfnEnvironment.OptionSettingProperty
            {
                Namespace = "aws:elasticbeanstalk:managedactions:platformupdate",
                OptionName = "UpdateLevel",
                Value = "minor",
            } },
        });
    }
}

using Amazon.CDK.AWS.Athena;

public class EnforceWorkGroupConfigurationIsFalse : Stack
{
    public EnforceWorkGroupConfigurationIsFalse(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnWorkGroup(this, "Analysts", new CfnWorkGroupProps
        {
            Name = "analysts",
            WorkGroupConfiguration = new CfnWorkGroup.WorkGroupConfigurationProperty
            {
                EnforceWorkGroupConfiguration = {|IG2164:false|},
            },
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnWorkGroup(this, "Analysts", new CfnWorkGroupProps
        {
            Name = "analysts",
        });
    }
}

using Amazon.CDK.AWS.Config;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6084:CfnConfigurationAggregator|}(this, "Main", new CfnConfigurationAggregatorProps
        {
            ConfigurationAggregatorName = "all",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnConfigurationAggregator(this, "Main", new CfnConfigurationAggregatorProps
        {
            OrganizationAggregationSource = new CfnConfigurationAggregator.OrganizationAggregationSourceProperty
            {
                RoleArn = "abc",
                AllAwsRegions = true,
            },
        });
    }
}

using Amazon.CDK.AWS.Redshift;

public class NotMentioned : Stack
{
    public NotMentioned(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnClusterParameterGroup(this, "Settings", new CfnClusterParameterGroupProps
        {
            ParameterGroupFamily = "redshift-1.0",
            {|IG2103:Parameters|} = new object[] { new CfnClusterParameterGroup.ParameterProperty
            {
                ParameterName = "enable_user_activity_logging",
                ParameterValue = "true",
            } },
        });
    }
}

public class Required : Stack
{
    public Required(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnClusterParameterGroup(this, "Settings", new CfnClusterParameterGroupProps
        {
            ParameterGroupFamily = "redshift-1.0",
            Parameters = new object[] { new CfnClusterParameterGroup.ParameterProperty
            {
                ParameterName = "require_ssl",
                ParameterValue = "true",
            } },
        });
    }
}

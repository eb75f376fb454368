using Amazon.CDK.AWS.IAM;

public class PasswordsOfAnyCluster : Stack
{
    public PasswordsOfAnyCluster(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "*",
                    ["Action"] = {|IG1080:"redshift:GetClusterCredentials"|},
                } },
            },
        });
    }
}

public class OfOneClusterSUserAndATokenThatKnowsNoResources : Stack
{
    public OfOneClusterSUserAndATokenThatKnowsNoResources(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "redshift:GetClusterCredentials",
                    ["Resource"] = "arn:aws:redshift:eu-west-1:111122223333:dbuser:sales/report",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "ecr:GetAuthorizationToken",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

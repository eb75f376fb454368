using Amazon.CDK.AWS.IAM;

public class TheObjectsOfABucket : Stack
{
    public TheObjectsOfABucket(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = {|IG1026:"arn:aws:s3:::uploads/*"|},
                } },
            },
        });
    }
}

public class OneObjectAndABareStarThatAnotherRuleReports : Stack
{
    public OneObjectAndABareStarThatAnotherRuleReports(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "arn:aws:s3:::uploads/list.csv",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:ListQueues",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

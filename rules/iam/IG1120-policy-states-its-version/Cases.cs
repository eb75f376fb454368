using Amazon.CDK.AWS.IAM;

public class TheOldVersion : Stack
{
    public TheOldVersion(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = {|IG1120:"2008-10-17"|},
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:ListQueues",
                    ["Resource"] = "*",
                },
            },
        });
    }
}

public class TheVersionOf2012AlsoAsADate : Stack
{
    public TheVersionOf2012AlsoAsADate(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:ListQueues",
                    ["Resource"] = "*",
                },
            },
        });
    }
}

using Amazon.CDK.AWS.IAM;

public class AStarAsResource : Stack
{
    public AStarAsResource(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "lambda.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "work",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new object[] { new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "sqs:SendMessage",
                        ["Resource"] = {|IG1171:"*"|},
                    } },
                },
            } },
        });
    }
}

public class AQueueByName : Stack
{
    public AQueueByName(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "lambda.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "work",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new object[] { new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "sqs:SendMessage",
                        ["Resource"] = "arn:aws:sqs:eu-west-1:111122223333:orders",
                    } },
                },
            } },
        });
    }
}

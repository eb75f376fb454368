using Amazon.CDK.AWS.IAM;

public class TheSameSidTwice : Stack
{
    public TheSameSidTwice(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Sid"] = "Send",
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "arn:aws:sqs:eu-west-1:111122223333:orders",
                }, new Dictionary<string, object>
                {
                    ["Sid"] = {|IG1122:"Send"|},
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "arn:aws:sqs:eu-west-1:111122223333:returns",
                } },
            },
        });
    }
}

public class DifferentSidsAndNone : Stack
{
    public DifferentSidsAndNone(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Sid"] = "Send",
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "arn:aws:sqs:eu-west-1:111122223333:orders",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:ListQueues",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "xray:PutTraceSegments",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

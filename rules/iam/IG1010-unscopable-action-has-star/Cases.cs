using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SQS;

public class ListingQueuesOnOneQueue : Stack
{
    public ListingQueuesOnOneQueue(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders");
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = orders.AttrArn,
                    ["Action"] = new[] { "sqs:SendMessage", {|IG1010:"sqs:ListQueues"|} },
                } },
            },
        });
    }
}

public class OnAStar : Stack
{
    public OnAStar(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
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

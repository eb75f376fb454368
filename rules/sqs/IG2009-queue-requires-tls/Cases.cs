using Amazon.CDK.AWS.SQS;

public class NoPolicyAtAll : Stack
{
    public NoPolicyAtAll(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2009:CfnQueue|}(this, "Orders");
    }
}

public class ADenyWithoutTLS : Stack
{
    public ADenyWithoutTLS(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnQueue(this, "Orders");
        _ = new CfnQueuePolicy(this, "OrdersAccess", new CfnQueuePolicyProps
        {
            Queues = new[] { orders.Ref },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "*",
                    },
                    ["Action"] = "sqs:*",
                    ["Resource"] = orders.AttrArn,
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["Bool"] = new Dictionary<string, object>
                        {
                            ["aws:SecureTransport"] = "false",
                        },
                    },
                } },
            },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2009:Queue|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Main", new QueueProps { EnforceSSL = true });
    }
}

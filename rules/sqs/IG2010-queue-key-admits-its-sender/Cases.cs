using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class OnlyTheAccountMayUseTheKey : Stack
{
    public OnlyTheAccountMayUseTheKey(Construct scope) : base(scope, "Stack")
    {
        var ordersKey = new CfnKey(this, "OrdersKey", new CfnKeyProps
        {
            KeyPolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = $"arn:aws:iam::{Aws.ACCOUNT_ID}:root",
                    },
                    ["Action"] = "kms:*",
                    ["Resource"] = "*",
                } },
            },
        });
        var orders = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = ordersKey.Ref,
        });
        _ = new CfnSubscription(this, "Deliver", new CfnSubscriptionProps
        {
            Protocol = "sqs",
            TopicArn = "arn:aws:sns:eu-west-1:111122223333:announcements",
            Endpoint = {|IG2010:orders.AttrArn|},
        });
    }
}

public class TheServiceIsAdmitted : Stack
{
    public TheServiceIsAdmitted(Construct scope) : base(scope, "Stack")
    {
        var ordersKey = new CfnKey(this, "OrdersKey", new CfnKeyProps
        {
            KeyPolicy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = $"arn:aws:iam::{Aws.ACCOUNT_ID}:root",
                    },
                    ["Action"] = "kms:*",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = new[] { "s3.amazonaws.com", "sns.amazonaws.com" },
                    },
                    ["Action"] = new[] { "kms:GenerateDataKey*", "kms:Decrypt" },
                    ["Resource"] = "*",
                } },
            },
        });
        var orders = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = ordersKey.AttrArn,
        });
        _ = new CfnSubscription(this, "Deliver", new CfnSubscriptionProps
        {
            Protocol = "sqs",
            TopicArn = "arn:aws:sns:eu-west-1:111122223333:announcements",
            Endpoint = orders.AttrArn,
        });
    }
}

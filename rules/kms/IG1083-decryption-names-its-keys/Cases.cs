using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;

public class EveryKey : Stack
{
    public EveryKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "*",
                    ["Action"] = new[] { "kms:Encrypt", {|IG1083:"kms:Decrypt"|} },
                } },
            },
        });
    }
}

public class OneKeyAndAnyKeyThroughOneService : Stack
{
    public OneKeyAndAnyKeyThroughOneService(Construct scope) : base(scope, "Stack")
    {
        var key = new CfnKey(this, "Key");
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "kms:Decrypt",
                    ["Resource"] = key.AttrArn,
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "kms:Decrypt",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["kms:ViaService"] = "s3.eu-west-1.amazonaws.com",
                        },
                    },
                } },
            },
        });
    }
}

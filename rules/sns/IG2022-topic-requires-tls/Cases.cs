using Amazon.CDK.AWS.SNS;

public class NoPolicy : Stack
{
    public NoPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2022:CfnTopic|}(this, "Announcements");
    }
}

public class ADenyWithoutTLS : Stack
{
    public ADenyWithoutTLS(Construct scope) : base(scope, "Stack")
    {
        var announcements = new CfnTopic(this, "Announcements");
        _ = new CfnTopicPolicy(this, "Access", new CfnTopicPolicyProps
        {
            Topics = new[] { announcements.Ref },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["Action"] = "sns:Publish",
                    ["Resource"] = "*",
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

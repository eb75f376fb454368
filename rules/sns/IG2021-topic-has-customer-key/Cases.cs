using Amazon.CDK.AWS.SNS;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2021:CfnTopic|}(this, "Announcements");
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopic(this, "Announcements", new CfnTopicProps
        {
            KmsMasterKeyId = "alias/announcements",
        });
    }
}

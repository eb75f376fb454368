using Amazon.CDK.AWS.SNS;

public class NoKeyIsNamed : Stack
{
    public NoKeyIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2020:CfnTopic|}(this, "Orders");
    }
}

public class NoKeyIsNamed_Fixed : Stack
{
    public NoKeyIsNamed_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopic(this, "Orders", new CfnTopicProps { KmsMasterKeyId = "alias/aws/sns" });
    }
}

public class KeyIsNamed : Stack
{
    public KeyIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTopic(this, "Orders", new CfnTopicProps { KmsMasterKeyId = "alias/aws/sns" });
    }
}

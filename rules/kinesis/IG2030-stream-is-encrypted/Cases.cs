using Amazon.CDK.AWS.Kinesis;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2030:CfnStream|}(this, "Clicks");
    }
}

public class TheKeyThatAWSManages : Stack
{
    public TheKeyThatAWSManages(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStream(this, "Clicks", new CfnStreamProps
        {
            StreamEncryption = new CfnStream.StreamEncryptionProperty
            {
                EncryptionType = "KMS",
                KeyId = "alias/aws/kinesis",
            },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2030:Stream|}(this, "Main", new StreamProps { Encryption = StreamEncryption.UNENCRYPTED });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Stream(this, "Main", new StreamProps { Encryption = StreamEncryption.MANAGED });
    }
}

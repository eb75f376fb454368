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

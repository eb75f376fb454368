using Amazon.CDK.AWS.Kinesis;

public class TheKeyThatAWSManages : Stack
{
    public TheKeyThatAWSManages(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStream(this, "Clicks", new CfnStreamProps
        {
            StreamEncryption = new CfnStream.StreamEncryptionProperty
            {
                EncryptionType = "KMS",
                KeyId = {|IG2031:"alias/aws/kinesis"|},
            },
        });
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStream(this, "Clicks", new CfnStreamProps
        {
            StreamEncryption = new CfnStream.StreamEncryptionProperty
            {
                EncryptionType = "KMS",
                KeyId = "alias/clicks",
            },
        });
    }
}

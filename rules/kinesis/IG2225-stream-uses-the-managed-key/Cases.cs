using Amazon.CDK.AWS.Kinesis;

public class TheKeyIsAnotherOne : Stack
{
    public TheKeyIsAnotherOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStream(this, "Main", new CfnStreamProps
        {
            StreamEncryption = new CfnStream.StreamEncryptionProperty
            {
                EncryptionType = "KMS",
                KeyId = {|IG2225:"arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"|},
            },
        });
    }
}

public class TheKeyIsThatOfTheService : Stack
{
    public TheKeyIsThatOfTheService(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStream(this, "Main", new CfnStreamProps
        {
            StreamEncryption = new CfnStream.StreamEncryptionProperty
            {
                EncryptionType = "KMS",
                KeyId = "alias/aws/kinesis",
            },
        });
    }
}

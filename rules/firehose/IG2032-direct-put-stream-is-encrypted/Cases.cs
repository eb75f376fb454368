using Amazon.CDK.AWS.KinesisFirehose;

public class ProducersWriteDirectly : Stack
{
    public ProducersWriteDirectly(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2032:CfnDeliveryStream|}(this, "Archive", new CfnDeliveryStreamProps
        {
            DeliveryStreamType = "DirectPut",
        });
    }
}

public class TheKeyThatAWSOwns : Stack
{
    public TheKeyThatAWSOwns(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDeliveryStream(this, "Archive", new CfnDeliveryStreamProps
        {
            DeliveryStreamType = "DirectPut",
            DeliveryStreamEncryptionConfigurationInput = new CfnDeliveryStream.DeliveryStreamEncryptionConfigurationInputProperty
            {
                KeyType = "AWS_OWNED_CMK",
            },
        });
    }
}

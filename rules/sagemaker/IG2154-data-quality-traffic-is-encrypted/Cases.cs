using Amazon.CDK.AWS.Sagemaker;

public class EnableInterContainerTrafficEncryptionIsFalse : Stack
{
    public EnableInterContainerTrafficEncryptionIsFalse(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataQualityJobDefinition(this, "Quality", new CfnDataQualityJobDefinitionProps
        {
            NetworkConfig = new CfnDataQualityJobDefinition.NetworkConfigProperty
            {
                EnableInterContainerTrafficEncryption = {|IG2154:false|},
            },
        });
    }
}

public class EnableInterContainerTrafficEncryptionIsTrue : Stack
{
    public EnableInterContainerTrafficEncryptionIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataQualityJobDefinition(this, "Quality", new CfnDataQualityJobDefinitionProps
        {
            NetworkConfig = new CfnDataQualityJobDefinition.NetworkConfigProperty
            {
                EnableInterContainerTrafficEncryption = true,
            },
        });
    }
}

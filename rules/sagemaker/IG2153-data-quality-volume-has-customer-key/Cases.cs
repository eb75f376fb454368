using Amazon.CDK.AWS.Sagemaker;

public class TheKeyThatAWSManages : Stack
{
    public TheKeyThatAWSManages(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataQualityJobDefinition(this, "Quality", new CfnDataQualityJobDefinitionProps
        {
            JobResources = new CfnDataQualityJobDefinition.MonitoringResourcesProperty
            {
                ClusterConfig = new CfnDataQualityJobDefinition.ClusterConfigProperty
                {
                    VolumeKmsKeyId = {|IG2153:"alias/aws/sagemaker"|},
                },
            },
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataQualityJobDefinition(this, "Quality", new CfnDataQualityJobDefinitionProps
        {
            JobResources = new CfnDataQualityJobDefinition.MonitoringResourcesProperty
            {
                ClusterConfig = new CfnDataQualityJobDefinition.ClusterConfigProperty
                {
                    VolumeKmsKeyId = "alias/quality",
                },
            },
        });
    }
}

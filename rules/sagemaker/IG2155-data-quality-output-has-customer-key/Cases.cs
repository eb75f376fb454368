using Amazon.CDK.AWS.Sagemaker;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2155:CfnDataQualityJobDefinition|}(this, "Quality", new CfnDataQualityJobDefinitionProps
        {
            JobDefinitionName = "quality",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataQualityJobDefinition(this, "Quality", new CfnDataQualityJobDefinitionProps
        {
            DataQualityJobOutputConfig = new CfnDataQualityJobDefinition.MonitoringOutputConfigProperty
            {
                KmsKeyId = "alias/quality",
            },
        });
    }
}

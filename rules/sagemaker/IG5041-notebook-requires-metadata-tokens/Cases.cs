using Amazon.CDK.AWS.Sagemaker;

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5041:CfnNotebookInstance|}(this, "Lab", new CfnNotebookInstanceProps
        {
            InstanceType = "ml.t3.medium",
        });
    }
}

public class VersionTwo : Stack
{
    public VersionTwo(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNotebookInstance(this, "Lab", new CfnNotebookInstanceProps
        {
            InstanceMetadataServiceConfiguration = new CfnNotebookInstance.InstanceMetadataServiceConfigurationProperty
            {
                MinimumInstanceMetadataServiceVersion = "2",
            },
        });
    }
}

using Amazon.CDK.AWS.Sagemaker;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2150:CfnNotebookInstance|}(this, "Notebook", new CfnNotebookInstanceProps
        {
            InstanceType = "ml.t3.medium",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNotebookInstance(this, "Notebook", new CfnNotebookInstanceProps
        {
            InstanceType = "ml.t3.medium",
            KmsKeyId = "alias/notebook",
        });
    }
}

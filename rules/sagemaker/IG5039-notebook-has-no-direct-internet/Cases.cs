using Amazon.CDK.AWS.Sagemaker;

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5039:CfnNotebookInstance|}(this, "Lab", new CfnNotebookInstanceProps
        {
            InstanceType = "ml.t3.medium",
        });
    }
}

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNotebookInstance(this, "Lab", new CfnNotebookInstanceProps
        {
            InstanceType = "ml.t3.medium",
            SubnetId = "subnet-1",
            DirectInternetAccess = "Disabled",
        });
    }
}

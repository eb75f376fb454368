using Amazon.CDK.AWS.Sagemaker;

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5042:CfnModel|}(this, "Ranker", new CfnModelProps
        {
            ExecutionRoleArn = "arn:aws:iam::111122223333:role/ranker",
        });
    }
}

public class Isolated : Stack
{
    public Isolated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnModel(this, "Ranker", new CfnModelProps
        {
            EnableNetworkIsolation = true,
        });
    }
}

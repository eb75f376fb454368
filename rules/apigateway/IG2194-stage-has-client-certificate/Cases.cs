using Amazon.CDK.AWS.APIGateway;

public class None : Stack
{
    public None(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2194:CfnStage|}(this, "Prod", new CfnStageProps
        {
            StageName = "prod",
        });
    }
}

public class One : Stack
{
    public One(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStage(this, "Prod", new CfnStageProps
        {
            StageName = "prod",
            ClientCertificateId = "a1b2c3",
        });
    }
}

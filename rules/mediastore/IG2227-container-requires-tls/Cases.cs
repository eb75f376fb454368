using Amazon.CDK.AWS.MediaStore;

public class ThereIsNoPolicy : Stack
{
    public ThereIsNoPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2227:CfnContainer|}(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
        });
    }
}

public class PlainRequestsAreRefused : Stack
{
    public PlainRequestsAreRefused(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnContainer(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
            Policy = "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"mediastore:*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
        });
    }
}

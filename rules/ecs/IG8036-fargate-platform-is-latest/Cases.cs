using Amazon.CDK.AWS.ECS;

public class Pinned : Stack
{
    public Pinned(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnService(this, "Web", new CfnServiceProps
        {
            PlatformVersion = {|IG8036:"1.3.0"|},
        });
    }
}

public class Latest : Stack
{
    public Latest(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnService(this, "Web", new CfnServiceProps
        {
            PlatformVersion = "LATEST",
        });
    }
}

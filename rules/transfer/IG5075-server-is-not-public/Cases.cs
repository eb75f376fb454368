using Amazon.CDK.AWS.Transfer;

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5075:CfnServer|}(this, "Drop", new CfnServerProps
        {
            Protocols = new[] { "SFTP" },
        });
    }
}

public class InAVPC : Stack
{
    public InAVPC(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnServer(this, "Drop", new CfnServerProps
        {
            EndpointType = "VPC",
        });
    }
}

using Amazon.CDK.AWS.IAM;

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG7031:CfnAccessKey|}(this, "Main", new CfnAccessKeyProps
        {
            UserName = "app",
        });
    }
}

public class AKeyThatIsSwitchedOff : Stack
{
    public AKeyThatIsSwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAccessKey(this, "Main", new CfnAccessKeyProps
        {
            UserName = "app",
            Status = "Inactive",
        });
    }
}

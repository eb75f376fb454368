using Amazon.CDK.AWS.IAM;

public class AKeyForAUser : Stack
{
    public AKeyForAUser(Construct scope) : base(scope, "Stack")
    {
        var alice = new CfnUser(this, "Alice");
        _ = new CfnAccessKey(this, "Key", new CfnAccessKeyProps
        {
            UserName = {|IG1138:alice.Ref|},
        });
    }
}

public class AKeyThatIsSwitchedOff : Stack
{
    public AKeyThatIsSwitchedOff(Construct scope) : base(scope, "Stack")
    {
        var alice = new CfnUser(this, "Alice");
        _ = new CfnAccessKey(this, "Key", new CfnAccessKeyProps
        {
            UserName = alice.Ref,
            Status = "Inactive",
        });
    }
}

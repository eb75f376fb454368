using Amazon.CDK.AWS.IAM;

public class NoGroup : Stack
{
    public NoGroup(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1136:CfnUser|}(this, "Alice");
    }
}

public class AGroupAndOneThatIsAddedElsewhere : Stack
{
    public AGroupAndOneThatIsAddedElsewhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Alice", new CfnUserProps
        {
            Groups = new[] { "operators" },
        });
        var bob = new CfnUser(this, "Bob");
        _ = new CfnUserToGroupAddition(this, "Members", new CfnUserToGroupAdditionProps
        {
            GroupName = "operators",
            Users = new[] { bob.Ref },
        });
    }
}

using Amazon.CDK.AWS.IAM;

public class Nobody : Stack
{
    public Nobody(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1137:CfnGroup|}(this, "Operators");
    }
}

public class AUserNamesIt : Stack
{
    public AUserNamesIt(Construct scope) : base(scope, "Stack")
    {
        var operators = new CfnGroup(this, "Operators");
        _ = new CfnUser(this, "Alice", new CfnUserProps
        {
            Groups = new[] { operators.Ref },
        });
    }
}

using Amazon.CDK.AWS.IAM;

public class AGroupWithFullAccess : Stack
{
    public AGroupWithFullAccess(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGroup(this, "Operators", new CfnGroupProps
        {
            ManagedPolicyArns = new[] { {|IG1205:"arn:aws:iam::aws:policy/AWSCloudShellFullAccess"|} },
        });
    }
}

public class AnotherPolicy : Stack
{
    public AnotherPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGroup(this, "Operators", new CfnGroupProps
        {
            ManagedPolicyArns = new[] { "arn:aws:iam::aws:policy/ReadOnlyAccess" },
        });
    }
}

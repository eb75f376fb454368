using Amazon.CDK.AWS.EC2;

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5099:Vpc|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Vpc(this, "Main", new VpcProps { RestrictDefaultSecurityGroup = true });
    }
}

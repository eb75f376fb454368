using Amazon.CDK.AWS.Cloud9;

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5078:CfnEnvironmentEC2|}(this, "Desk", new CfnEnvironmentEC2Props
        {
            InstanceType = "t3.small",
        });
    }
}

public class SystemsManager : Stack
{
    public SystemsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEnvironmentEC2(this, "Desk", new CfnEnvironmentEC2Props
        {
            ConnectionType = "CONNECT_SSM",
        });
    }
}

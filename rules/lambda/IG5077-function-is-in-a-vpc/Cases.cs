using Amazon.CDK.AWS.Lambda;

public class NoVPC : Stack
{
    public NoVPC(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5077:CfnFunction|}(this, "Work", new CfnFunctionProps
        {
            Handler = "index.handler",
        });
    }
}

public class Subnets : Stack
{
    public Subnets(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Work", new CfnFunctionProps
        {
            VpcConfig = new CfnFunction.VpcConfigProperty
            {
                SubnetIds = new[] { "subnet-1" },
                SecurityGroupIds = new[] { "sg-1" },
            },
        });
    }
}

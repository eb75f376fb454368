using Amazon.CDK.AWS.IAM;

public class AStar : Stack
{
    public AStar(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "ec2.amazonaws.com",
                    },
                    ["Action"] = {|IG1003:"*"|},
                } },
            },
        });
    }
}

public class TheActionByName : Stack
{
    public TheActionByName(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "ec2.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
        });
    }
}

using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;

public class NothingOfTheKindIsAllowed : Stack
{
    public NothingOfTheKindIsAllowed(Construct scope) : base(scope, "Stack")
    {
        var runner = new CfnRole(this, "Runner", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "lambda.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "items",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "dynamodb:GetItem",
                        ["Resource"] = "arn:aws:dynamodb:eu-west-1:111122223333:table/items",
                    },
                },
            } },
        });
        _ = new CfnFunction(this, "Main", new CfnFunctionProps
        {
            Role = {|IG6093:runner.AttrArn|},
        });
    }
}

public class TheManagedPolicyAllowsIt : Stack
{
    public TheManagedPolicyAllowsIt(Construct scope) : base(scope, "Stack")
    {
        var runner = new CfnRole(this, "Runner", new CfnRoleProps
        {
            ManagedPolicyArns = new[] { "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" },
        });
        _ = new CfnFunction(this, "Main", new CfnFunctionProps
        {
            Role = runner.AttrArn,
        });
    }
}

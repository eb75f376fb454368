using Amazon.CDK.AWS.IAM;

public class APolicyOfAWS : Stack
{
    public APolicyOfAWS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
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
            ManagedPolicyArns = new[] { {|IG1093:$"arn:{Aws.PARTITION}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"|} },
        });
    }
}

public class APolicyOfOneSOwn : Stack
{
    public APolicyOfOneSOwn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
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
            ManagedPolicyArns = new[] { "arn:aws:iam::111122223333:policy/logs" },
        });
    }
}

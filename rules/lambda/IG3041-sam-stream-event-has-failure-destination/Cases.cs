using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SAM;

public class AStreamWithout : Stack
{
    public AStreamWithout(Construct scope) : base(scope, "Stack")
    {
        var workerRole = new CfnRole(this, "WorkerRole", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sts:AssumeRole",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "lambda.amazonaws.com",
                    },
                } },
            },
            ManagedPolicyArns = new[] { "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" },
        });
        _ = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            Events = new Dictionary<string, object>
            {
                ["Orders"] = new Dictionary<string, object>
                {
                    ["Type"] = "Kinesis",
                    [{|IG3041:"Properties"|}] = new Dictionary<string, object>
                    {
                        ["Stream"] = Fn.ImportValue("stream"),
                        ["StartingPosition"] = "LATEST",
                    },
                },
            },
            Role = workerRole.AttrArn,
        });
    }
}

public class AStreamWithWhereSAMMakesTheQueue : Stack
{
    public AStreamWithWhereSAMMakesTheQueue(Construct scope) : base(scope, "Stack")
    {
        var workerRole = new CfnRole(this, "WorkerRole", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sts:AssumeRole",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "lambda.amazonaws.com",
                    },
                } },
            },
            ManagedPolicyArns = new[] { "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" },
        });
        _ = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            Events = new Dictionary<string, object>
            {
                ["Orders"] = new Dictionary<string, object>
                {
                    ["Type"] = "Kinesis",
                    ["Properties"] = new Dictionary<string, object>
                    {
                        ["Stream"] = Fn.ImportValue("stream"),
                        ["StartingPosition"] = "LATEST",
                        ["DestinationConfig"] = new Dictionary<string, object>
                        {
                            ["OnFailure"] = new Dictionary<string, object>
                            {
                                ["Type"] = "SQS",
                            },
                        },
                    },
                },
            },
            Role = workerRole.AttrArn,
        });
    }
}

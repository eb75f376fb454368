using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SAM;

public class AScheduleWithout : Stack
{
    public AScheduleWithout(Construct scope) : base(scope, "Stack")
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
                ["Nightly"] = new Dictionary<string, object>
                {
                    ["Type"] = "Schedule",
                    [{|IG3042:"Properties"|}] = new Dictionary<string, object>
                    {
                        ["Schedule"] = "rate(1 day)",
                    },
                },
            },
            Role = workerRole.AttrArn,
        });
    }
}

public class AScheduleWithAQueueThatSAMMakesAndATopic : Stack
{
    public AScheduleWithAQueueThatSAMMakesAndATopic(Construct scope) : base(scope, "Stack")
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
                ["Nightly"] = new Dictionary<string, object>
                {
                    ["Type"] = "Schedule",
                    ["Properties"] = new Dictionary<string, object>
                    {
                        ["Schedule"] = "rate(1 day)",
                        ["DeadLetterConfig"] = new Dictionary<string, object>
                        {
                            ["Type"] = "SQS",
                        },
                    },
                },
                ["Feed"] = new Dictionary<string, object>
                {
                    ["Type"] = "SNS",
                    ["Properties"] = new Dictionary<string, object>
                    {
                        ["Topic"] = Fn.ImportValue("topic"),
                        ["RedrivePolicy"] = new Dictionary<string, object>
                        {
                            ["deadLetterTargetArn"] = Fn.ImportValue("failed"),
                        },
                    },
                },
            },
            Role = workerRole.AttrArn,
        });
    }
}

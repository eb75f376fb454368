using Amazon.CDK.AWS.IAM;

public class ASchedule : Stack
{
    public ASchedule(Construct scope) : base(scope, "Stack")
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
                        ["Service"] = {|IG1103:"scheduler.amazonaws.com"|},
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
        });
    }
}

public class TheAccountIsCheckedAndAServiceThatSetsNoKeys : Stack
{
    public TheAccountIsCheckedAndAServiceThatSetsNoKeys(Construct scope) : base(scope, "Stack")
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
                        ["Service"] = "scheduler.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:SourceAccount"] = "111122223333",
                        },
                    },
                }, new Dictionary<string, object>
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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal({|IG1103:"scheduler.amazonaws.com"|}) });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("scheduler.amazonaws.com").WithConditions(new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Aws.ACCOUNT_ID } }) });
    }
}

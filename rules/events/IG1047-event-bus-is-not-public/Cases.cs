using Amazon.CDK.AWS.Events;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEventBus(this, "Access", new CfnEventBusProps
        {
            Name = "orders",
            Policy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1047:"*"|},
                    ["Action"] = "events:PutEvents",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class EverybodyOfOneOrganizationOneAccountAndADeny : Stack
{
    public EverybodyOfOneOrganizationOneAccountAndADeny(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEventBus(this, "Access", new CfnEventBusProps
        {
            Name = "orders",
            Policy = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = "*",
                    ["Action"] = "events:PutEvents",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5",
                        },
                    },
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "111122223333",
                    },
                    ["Action"] = "events:PutEvents",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["Action"] = "events:PutEvents",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

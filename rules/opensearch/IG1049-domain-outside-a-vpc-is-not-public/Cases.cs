using Amazon.CDK.AWS.OpenSearchService;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1049:CfnDomain|}(this, "Search", new CfnDomainProps
        {
            AccessPolicies = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "*",
                    },
                    ["Action"] = "es:*",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class OneRoleAndOneNetwork : Stack
{
    public OneRoleAndOneNetwork(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Search", new CfnDomainProps
        {
            AccessPolicies = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "arn:aws:iam::111122223333:role/app",
                    },
                    ["Action"] = "es:ESHttp*",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "*",
                    },
                    ["Action"] = "es:ESHttp*",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["IpAddress"] = new Dictionary<string, object>
                        {
                            ["aws:SourceIp"] = "198.51.100.0/24",
                        },
                    },
                } },
            },
        });
    }
}

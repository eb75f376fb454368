using Amazon.CDK.AWS.OpenSearchService;

public class ThereIsNoPolicy : Stack
{
    public ThereIsNoPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1193:CfnDomain|}(this, "Main", new CfnDomainProps
        {
            EngineVersion = "OpenSearch_2.11",
        });
    }
}

public class ARoleIsNamed : Stack
{
    public ARoleIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Main", new CfnDomainProps
        {
            AccessPolicies = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["AWS"] = "arn:aws:iam::111122223333:role/app",
                    },
                    ["Action"] = "es:ESHttp*",
                    ["Resource"] = "*",
                },
            },
        });
    }
}

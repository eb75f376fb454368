using Amazon.CDK.AWS.IAM;

public class TheOldPolicyForEMR : Stack
{
    public TheOldPolicyForEMR(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Cluster", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "elasticmapreduce.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
            ManagedPolicyArns = new[] { {|IG1091:"arn:aws:iam::aws:policy/service-role/AmazonElasticMapReduceRole"|} },
        });
    }
}

public class ItsSuccessor : Stack
{
    public ItsSuccessor(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Cluster", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "elasticmapreduce.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
            ManagedPolicyArns = new[] { "arn:aws:iam::aws:policy/service-role/AmazonEMRServicePolicy_v2" },
        });
    }
}

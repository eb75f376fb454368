using Amazon.CDK.AWS.IAM;

public class AnAdministratorWhateverThePartition : Stack
{
    public AnAdministratorWhateverThePartition(Construct scope) : base(scope, "Stack")
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
                        ["Service"] = "ec2.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
            ManagedPolicyArns = new[] { $"arn:{Aws.PARTITION}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", {|IG1090:$"arn:{Aws.PARTITION}:iam::aws:policy/AdministratorAccess"|} },
        });
    }
}

public class NamesThatOnlyLookAlike : Stack
{
    public NamesThatOnlyLookAlike(Construct scope) : base(scope, "Stack")
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
                        ["Service"] = "ec2.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
            ManagedPolicyArns = new[] { "arn:aws:iam::aws:policy/AdministratorAccess-AWSElasticBeanstalk", "arn:aws:iam::aws:policy/AmazonSQSFullAccess" },
        });
    }
}

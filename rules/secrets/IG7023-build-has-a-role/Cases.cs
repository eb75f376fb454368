using Amazon.CDK.AWS.CodeBuild;

public class Plain : Stack
{
    public Plain(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Main", new CfnProjectProps
        {
            Environment = new CfnProject.EnvironmentProperty
            {
                EnvironmentVariables = new object[] { new CfnProject.EnvironmentVariableProperty
                {
                    Name = {|IG7023:"AWS_ACCESS_KEY_ID"|},
                    Value = "abc",
                } },
            },
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Main", new CfnProjectProps
        {
            Environment = new CfnProject.EnvironmentProperty
            {
                EnvironmentVariables = new object[] { new CfnProject.EnvironmentVariableProperty
                {
                    Name = "AWS_ACCESS_KEY_ID",
                    Type = "SECRETS_MANAGER",
                    Value = "main",
                } },
            },
        });
    }
}

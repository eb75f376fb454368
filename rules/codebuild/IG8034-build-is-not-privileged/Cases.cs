using Amazon.CDK.AWS.CodeBuild;

public class Privileged : Stack
{
    public Privileged(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Build", new CfnProjectProps
        {
            Environment = new CfnProject.EnvironmentProperty
            {
                PrivilegedMode = {|IG8034:true|},
            },
        });
    }
}

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Build", new CfnProjectProps
        {
            Environment = new CfnProject.EnvironmentProperty
            {
                Image = "aws/codebuild/standard:7.0",
            },
        });
    }
}

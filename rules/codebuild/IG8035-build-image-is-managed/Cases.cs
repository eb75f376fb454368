using Amazon.CDK.AWS.CodeBuild;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Main", new CfnProjectProps
        {
            Environment = new CfnProject.EnvironmentProperty
            {
                Image = {|IG8035:"foo/bar"|},
            },
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Main", new CfnProjectProps
        {
            Environment = new CfnProject.EnvironmentProperty
            {
                Image = "aws/codebuild/standard:7.0",
            },
        });
    }
}

using Amazon.CDK.AWS.CodeBuild;

public class AToken : Stack
{
    public AToken(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Main", new CfnProjectProps
        {
            Source = new CfnProject.SourceProperty
            {
                Type = "GITHUB",
                Location = {|IG7025:"https://me:token@github.com/org/repo.git"|},
            },
        });
    }
}

public class APlainAddress : Stack
{
    public APlainAddress(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Main", new CfnProjectProps
        {
            Source = new CfnProject.SourceProperty
            {
                Type = "GITHUB",
                Location = "https://github.com/org/repo.git",
            },
        });
    }
}

using Amazon.CDK.AWS.CodeBuild;

public class ItIsAToken : Stack
{
    public ItIsAToken(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Main", new CfnProjectProps
        {
            Source = new CfnProject.SourceProperty
            {
                Type = "GITHUB",
                {|IG1197:Auth|} = new CfnProject.SourceAuthProperty
                {
                    Type = "PERSONAL_ACCESS_TOKEN",
                },
            },
        });
    }
}

public class ItIsAnApp : Stack
{
    public ItIsAnApp(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Main", new CfnProjectProps
        {
            Source = new CfnProject.SourceProperty
            {
                Type = "GITHUB",
                Auth = new CfnProject.SourceAuthProperty
                {
                    Type = "OAUTH",
                },
            },
        });
    }
}

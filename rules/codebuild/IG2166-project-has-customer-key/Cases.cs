using Amazon.CDK.AWS.CodeBuild;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2166:CfnProject|}(this, "Build", new CfnProjectProps
        {
            Name = "build",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Build", new CfnProjectProps
        {
            Name = "build",
            EncryptionKey = "alias/build",
        });
    }
}

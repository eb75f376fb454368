using Amazon.CDK.AWS.CodeBuild;

public class Artifacts : Stack
{
    public Artifacts(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Build", new CfnProjectProps
        {
            Artifacts = new CfnProject.ArtifactsProperty
            {
                Type = "S3",
                Location = "builds",
                EncryptionDisabled = {|IG2168:true|},
            },
        });
    }
}

public class EncryptedByDefault : Stack
{
    public EncryptedByDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnProject(this, "Build", new CfnProjectProps
        {
            Artifacts = new CfnProject.ArtifactsProperty
            {
                Type = "S3",
                Location = "builds",
            },
        });
    }
}

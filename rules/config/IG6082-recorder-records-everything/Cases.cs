using Amazon.CDK.AWS.Config;

public class AListOfTypes : Stack
{
    public AListOfTypes(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnConfigurationRecorder(this, "Recorder", new CfnConfigurationRecorderProps
        {
            RoleArn = "abc",
            {|IG6082:RecordingGroup|} = new CfnConfigurationRecorder.RecordingGroupProperty
            {
                AllSupported = false,
                ResourceTypes = new[] { "AWS::S3::Bucket" },
            },
        });
    }
}

public class TheDefaultIsAll : Stack
{
    public TheDefaultIsAll(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnConfigurationRecorder(this, "Recorder", new CfnConfigurationRecorderProps
        {
            RoleArn = "abc",
        });
    }
}

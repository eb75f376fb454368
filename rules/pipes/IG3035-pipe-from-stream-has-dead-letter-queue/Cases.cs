using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.Pipes;

public class AStreamAndNoTarget : Stack
{
    public AStreamAndNoTarget(Construct scope) : base(scope, "Stack")
    {
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new CfnPipe(this, "Pipe", new CfnPipeProps
        {
            Source = stream.AttrArn,
            SourceParameters = new CfnPipe.PipeSourceParametersProperty
            {
                {|IG3035:KinesisStreamParameters|} = new CfnPipe.PipeSourceKinesisStreamParametersProperty
                {
                    StartingPosition = "LATEST",
                },
            },
            Target = Fn.ImportValue("worker"),
            RoleArn = Fn.ImportValue("role"),
        });
    }
}

public class AStreamAndATopic : Stack
{
    public AStreamAndATopic(Construct scope) : base(scope, "Stack")
    {
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new CfnPipe(this, "Pipe", new CfnPipeProps
        {
            Source = stream.AttrArn,
            SourceParameters = new CfnPipe.PipeSourceParametersProperty
            {
                KinesisStreamParameters = new CfnPipe.PipeSourceKinesisStreamParametersProperty
                {
                    StartingPosition = "LATEST",
                    DeadLetterConfig = new CfnPipe.DeadLetterConfigProperty
                    {
                        Arn = Fn.ImportValue("failed"),
                    },
                },
            },
            Target = Fn.ImportValue("worker"),
            RoleArn = Fn.ImportValue("role"),
        });
    }
}

using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.Lambda;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new {|IG3028:CfnEventSourceMapping|}(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
        });
    }
}

public class BoundedByNumberOrByAge : Stack
{
    public BoundedByNumberOrByAge(Construct scope) : base(scope, "Stack")
    {
        var stream = new CfnStream(this, "Stream", new CfnStreamProps
        {
            ShardCount = 1,
        });
        _ = new CfnEventSourceMapping(this, "Poll", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
            MaximumRetryAttempts = 3,
        });
        _ = new CfnEventSourceMapping(this, "Other", new CfnEventSourceMappingProps
        {
            EventSourceArn = stream.AttrArn,
            FunctionName = "worker",
            MaximumRecordAgeInSeconds = 3600,
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        var table = new Table(this, "Table", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING }, Stream = StreamViewType.NEW_IMAGE });
        var work = new Function(this, "Work", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass") });
        work.{|IG3028:AddEventSource|}(new DynamoEventSource(table, new DynamoEventSourceProps { StartingPosition = StartingPosition.LATEST }));
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        var table = new Table(this, "Table", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING }, Stream = StreamViewType.NEW_IMAGE });
        var work = new Function(this, "Work", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass") });
        work.AddEventSource(new DynamoEventSource(table, new DynamoEventSourceProps { StartingPosition = StartingPosition.LATEST, RetryAttempts = 5 }));
    }
}

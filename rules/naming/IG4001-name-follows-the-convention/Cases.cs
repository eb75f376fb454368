// parameters: { pattern: ["{env:dev|test|prod}-{service}"] }
using Amazon.CDK.AWS.SQS;

public class NameLacksTheStage : Stack
{
    public NameLacksTheStage(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders", new QueueProps { QueueName = {|IG4001:"orders"|} });
    }
}

public class NameFollowsTheConvention : Stack
{
    public NameFollowsTheConvention(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders", new QueueProps { QueueName = "dev-orders" });
    }
}

public class NameHasAHole : Stack
{
    public NameHasAHole(Construct scope) : base(scope, "Stack")
    {
        var stage = new CfnParameter(this, "Stage").ValueAsString;
        _ = new Queue(this, "Orders", new QueueProps { QueueName = $"{stage}-orders" });
    }
}

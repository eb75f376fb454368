using Amazon.CDK.AWS.SQS;

public class Underscores : Stack
{
    public Underscores(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            Tags = new[] { new CfnTag
            {
                Key = {|IG4024:"cost_center"|},
                Value = "42",
            } },
        });
    }
}

public class OneOfTheStyles : Stack
{
    public OneOfTheStyles(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            Tags = new[] { new CfnTag
            {
                Key = "CostCenter",
                Value = "42",
            }, new CfnTag
            {
                Key = "team",
                Value = "x",
            }, new CfnTag
            {
                Key = "kubernetes.io/role/elb",
                Value = "1",
            } },
        });
    }
}

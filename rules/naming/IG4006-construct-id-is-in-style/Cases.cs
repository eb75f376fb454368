using Amazon.CDK.AWS.SQS;

public class Hyphens : Stack
{
    public Hyphens(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG4006:CfnQueue|}(this, "ordersqueueF8A81AB9");
    }
}

public class OneStyle : Stack
{
    public OneStyle(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "OrdersQueueF8A81AB9");
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Tags on a stack, and on a construct.</summary>
public class TagsOfStack : Stack
{
    public TagsOfStack(Construct scope, string id) : base(scope, id)
    {
        var queue = new Queue(this, "Orders");
        _ = new Topic(this, "News");
        Amazon.CDK.Tags.Of(this).Add("Owner", "orders");
        Amazon.CDK.Tags.Of(queue).Add("cost_center", "4711");
    }
}

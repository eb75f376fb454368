using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Tags in the props of L1 constructs, and none.</summary>
public class TagsOfResources : Stack
{
    public TagsOfResources(Construct scope, string id) : base(scope, id)
    {
        _ = new CfnQueue(this, "Tagged", new CfnQueueProps { Tags = new[] { new CfnTag { Key = "Owner", Value = "orders" } } });
        _ = new CfnQueue(this, "Other", new CfnQueueProps { Tags = [new CfnTag { Key = "aws:team", Value = "orders" }] });
        _ = new CfnQueue(this, "Untagged");
        var removed = new Queue(this, "Removed");
        Amazon.CDK.Tags.Of(removed).Add("Owner", "orders");
        Amazon.CDK.Tags.Of(removed).Add("team", "orders", new TagProps { IncludeResourceTypes = ["AWS::SQS::Queue"] });
    }
}

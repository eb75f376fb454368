using Amazon.CDK;
using Amazon.CDK.AWS.SNS;
using Constructs;

namespace NonCompliant;

/// <summary>Names that break the convention, and tags that are not there.</summary>
public sealed class MisnamedStack : Stack
{
    /// <summary>Makes the stack.</summary>
    public MisnamedStack(Construct scope, string id) : base(scope, id)
    {
        var topic = new Topic(this, "Prices", new TopicProps
        {
            TopicName = "Prices", // expect: IG4001
        });
        Amazon.CDK.Tags.Of(topic).Add("Team", "backend");

        var orders = new Topic(this, "Orders", new TopicProps
        {
            TopicName = "dev-orders-search", // expect: IG4001
        });
        Amazon.CDK.Tags.Of(orders).Add("Team", "backend");

        new Topic(this, "Untagged"); // expect: IG4020
    }
}

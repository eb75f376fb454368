using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Policies of queues, topics and buckets.</summary>
public class IamResourcePolicies : Stack
{
    public IamResourcePolicies(Construct scope, string id) : base(scope, id)
    {
        var queue = new Queue(this, "Queue");
        queue.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Principals = new IPrincipal[] { new StarPrincipal() },
            Actions = new[] { "sqs:SendMessage" },
            Resources = new[] { queue.QueueArn },
        }));

        var topic = new Topic(this, "Topic");
        topic.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Principals = [new ServicePrincipal("events.amazonaws.com")],
            Actions = ["sns:Publish"],
            Resources = [topic.TopicArn],
        }));

        var bucket = new Bucket(this, "Bucket");
        bucket.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Principals = [new AnyPrincipal()],
            Actions = ["s3:GetObject"],
            Resources = [bucket.ArnForObjects("*")],
        }));
    }
}

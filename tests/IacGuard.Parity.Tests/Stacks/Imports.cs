using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>What the stack uses but does not make.</summary>
public class Imports : Stack
{
    public Imports(Construct scope, string id) : base(scope, id)
    {
        var dead = Queue.FromQueueArn(this, "Dead", "arn:aws:sqs:eu-west-1:111122223333:dead");
        _ = new Queue(this, "Orders", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = dead, MaxReceiveCount = 3 } });
        var topic = Topic.FromTopicArn(this, "News", Fn.ImportValue("news-topic"));
        var bucket = Bucket.FromBucketName(this, "Archive", "orders-archive");
        var function = new Function(this, "Worker", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromInline("exports.handler = 1") });
        topic.GrantPublish(function);
        bucket.GrantReadWrite(function);
    }
}

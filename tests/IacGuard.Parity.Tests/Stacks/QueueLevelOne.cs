using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Queues as CloudFormation has them.</summary>
public class QueueLevelOne : Stack
{
    public QueueLevelOne(Construct scope, string id) : base(scope, id)
    {
        var dead = new CfnQueue(this, "Dead", new CfnQueueProps { MessageRetentionPeriod = 1209600 });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            SqsManagedSseEnabled = false,
            RedrivePolicy = new Dictionary<string, object> { ["deadLetterTargetArn"] = dead.AttrArn, ["maxReceiveCount"] = 3 },
        });
        _ = new CfnQueue(this, "Invoices", new CfnQueueProps { KmsMasterKeyId = "alias/aws/sqs", SqsManagedSseEnabled = false });
        var later = new CfnQueue(this, "Later");
        later.SqsManagedSseEnabled = false;
        later.QueueName = "dev-orders-queue";
    }
}

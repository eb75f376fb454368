using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Queues made in loops.</summary>
public class QueueLoop : Stack
{
    public QueueLoop(Construct scope, string id) : base(scope, id)
    {
        foreach (var name in new[] { "Orders", "Invoices" })
        {
            _ = new Queue(this, name, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        }

        for (var i = 0; i < 2; i++)
        {
            _ = new Queue(this, $"Shard{i}", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        }
    }
}

#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Queues made by methods.</summary>
public class QueueHelperMethods : Stack
{
    public QueueHelperMethods(Construct scope, string id) : base(scope, id)
    {
        Orders = Make("Orders", QueueEncryption.UNENCRYPTED);
        Make("Invoices", QueueEncryption.SQS_MANAGED, Orders);
        MakeLocal("Audit");

        void MakeLocal(string name) => _ = new Queue(this, name, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
    }

    public Queue Orders { get; }

    private Queue Make(string name, QueueEncryption encryption, Queue? dead = null) => new(this, name, new QueueProps
    {
        Encryption = encryption,
        DeadLetterQueue = dead is null ? null : new DeadLetterQueue { Queue = dead, MaxReceiveCount = 5 },
    });
}

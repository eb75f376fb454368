using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A queue class of the user's own.</summary>
public class QueueSubclass : Stack
{
    public QueueSubclass(Construct scope, string id) : base(scope, id)
    {
        _ = new PlainQueue(this, "Orders");
        _ = new Queue(this, "Audit");
    }
}

/// <summary>A queue without encryption.</summary>
public class PlainQueue : Queue
{
    public PlainQueue(Construct scope, string id) : base(scope, id, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED })
    {
    }
}

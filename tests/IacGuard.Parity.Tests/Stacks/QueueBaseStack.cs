using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A stack that derives from one of the user's own.</summary>
public class QueueBaseStack : TeamStack
{
    public QueueBaseStack(Construct scope, string id) : base(scope, id, QueueEncryption.UNENCRYPTED)
    {
        _ = new Queue(this, "Orders", new QueueProps { Encryption = Encryption, DeadLetterQueue = new DeadLetterQueue { Queue = Dead, MaxReceiveCount = 4 } });
    }
}

/// <summary>What every stack of the team has.</summary>
public abstract class TeamStack : Stack
{
    protected TeamStack(Construct scope, string id, QueueEncryption encryption) : base(scope, id)
    {
        Encryption = encryption;
        Dead = new Queue(this, "Dead", new QueueProps { Encryption = encryption, RetentionPeriod = Duration.Days(14) });
    }

    protected QueueEncryption Encryption { get; }

    protected Queue Dead { get; }
}

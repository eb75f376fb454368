using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A queue without encryption, in several spellings.</summary>
public class QueueUnencrypted : Stack
{
    private readonly QueueProps shared = new() { Encryption = QueueEncryption.UNENCRYPTED };

    public QueueUnencrypted(Construct scope, string id) : base(scope, id)
    {
        new Queue(this, "InPlace", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        Queue typed = new(this, "TargetTyped", new QueueProps() { Encryption = QueueEncryption.UNENCRYPTED });
        var props = new QueueProps { RetentionPeriod = Duration.Days(4) };
        props.Encryption = QueueEncryption.UNENCRYPTED;
        _ = new Queue(this, "Local", props);
        _ = new Queue(this, "Field", shared);
        const QueueEncryption none = QueueEncryption.UNENCRYPTED;
        _ = new Queue(this, "Constant", new QueueProps { Encryption = none });
        _ = typed;
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Queues that are encrypted in each way.</summary>
public class QueueEncrypted : Stack
{
    public QueueEncrypted(Construct scope, string id) : base(scope, id)
    {
        var key = new Key(this, "Key", new KeyProps { EnableKeyRotation = true });
        _ = new Queue(this, "Default");
        _ = new Queue(this, "Managed", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED });
        _ = new Queue(this, "KmsManaged", new QueueProps { Encryption = QueueEncryption.KMS_MANAGED, DataKeyReuse = Duration.Hours(1) });
        _ = new Queue(this, "OwnKey", new QueueProps { Encryption = QueueEncryption.KMS, EncryptionMasterKey = key });
        _ = new Queue(this, "NewKey", new QueueProps { Encryption = QueueEncryption.KMS });
        _ = new Queue(this, "Tls", new QueueProps { EnforceSSL = true });
    }
}

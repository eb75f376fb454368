using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Queues and props by a flag, as statements.</summary>
public class QueueBranches : Stack
{
    public QueueBranches(Construct scope, string id, bool isProd, bool hasAudit) : base(scope, id)
    {
        var props = new QueueProps { VisibilityTimeout = Duration.Seconds(30) };
        if (!isProd)
        {
            props.Encryption = QueueEncryption.UNENCRYPTED;
        }
        else
        {
            props.Encryption = QueueEncryption.SQS_MANAGED;
        }

        _ = new Queue(this, "Orders", props);
        if (hasAudit)
        {
            _ = new Queue(this, "Audit", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        }

        QueueEncryption encryption;
        switch (isProd)
        {
            case true:
                encryption = QueueEncryption.KMS_MANAGED;
                break;
            default:
                encryption = QueueEncryption.UNENCRYPTED;
                break;
        }

        _ = new Queue(this, "Invoices", new QueueProps { Encryption = encryption });
    }
}

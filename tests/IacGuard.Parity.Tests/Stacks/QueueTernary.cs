using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Encryption by a flag, as an expression.</summary>
public class QueueTernary : Stack
{
    public QueueTernary(Construct scope, string id, bool isProd) : base(scope, id)
    {
        _ = new Queue(this, "Orders", new QueueProps
        {
            Encryption = isProd ? QueueEncryption.KMS_MANAGED : QueueEncryption.UNENCRYPTED,
            RetentionPeriod = isProd ? Duration.Days(14) : Duration.Minutes(10),
        });
        var encryption = isProd switch { true => QueueEncryption.SQS_MANAGED, false => QueueEncryption.UNENCRYPTED };
        _ = new Queue(this, "Invoices", new QueueProps { Encryption = encryption });
    }
}

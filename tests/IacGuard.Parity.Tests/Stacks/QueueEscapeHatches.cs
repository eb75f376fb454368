#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Properties set behind the construct's back.</summary>
public class QueueEscapeHatches : Stack
{
    public QueueEscapeHatches(Construct scope, string id) : base(scope, id)
    {
        var first = new Queue(this, "Override", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED });
        var cfn = (CfnQueue)first.Node.DefaultChild!;
        cfn.AddPropertyOverride("SqsManagedSseEnabled", false);

        var second = new Queue(this, "Setter");
        if (second.Node.DefaultChild is CfnQueue child)
        {
            child.SqsManagedSseEnabled = false;
        }

        var third = new Queue(this, "Deleted", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        (third.Node.DefaultChild as CfnQueue)!.AddPropertyDeletionOverride("SqsManagedSseEnabled");

        var fourth = new Queue(this, "Raw");
        ((CfnQueue)fourth.Node.DefaultChild!).AddOverride("Properties.SqsManagedSseEnabled", false);
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Kinesis;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Streams of data, encrypted or not.</summary>
public class Streams : Stack
{
    public Streams(Construct scope, string id) : base(scope, id)
    {
        _ = new Amazon.CDK.AWS.Kinesis.Stream(this, "Bare");
        _ = new Amazon.CDK.AWS.Kinesis.Stream(this, "Plain", new StreamProps { Encryption = StreamEncryption.UNENCRYPTED, RetentionPeriod = Duration.Hours(48) });
        _ = new Amazon.CDK.AWS.Kinesis.Stream(this, "OwnKey", new StreamProps { Encryption = StreamEncryption.KMS, EncryptionKey = new Key(this, "Key") });
    }
}

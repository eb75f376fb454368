using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.EFS;
using Amazon.CDK.AWS.ElastiCache;
using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.SQS;
using Constructs;
using Stream = Amazon.CDK.AWS.Kinesis.Stream;

namespace NonCompliant;

/// <summary>Data that lies or travels in the clear.</summary>
public sealed class UnencryptedStack : Stack
{
    /// <summary>Makes the stack.</summary>
    public UnencryptedStack(Construct scope, string id) : base(scope, id)
    {
        Amazon.CDK.Tags.Of(this).Add("Team", "backend");

        var failures = new Queue(this, "Failures", new QueueProps { RetentionPeriod = Duration.Days(14) });
        new Queue(this, "Orders", new QueueProps
        {
            Encryption = QueueEncryption.UNENCRYPTED, // expect: IG2001
            DeadLetterQueue = new DeadLetterQueue { Queue = failures, MaxReceiveCount = 5 },
        });
        new Stream(this, "Prices", new StreamProps // expect: IG2030
        {
            Encryption = StreamEncryption.UNENCRYPTED,
        });
        new CfnFileSystem(this, "Shared", new CfnFileSystemProps
        {
            Encrypted = false, // expect: IG2080
        });
        new CfnReplicationGroup(this, "Cache", new CfnReplicationGroupProps
        {
            ReplicationGroupDescription = "Sessions",
            AtRestEncryptionEnabled = false, // expect: IG2110
            TransitEncryptionEnabled = false, // expect: IG2111
        });
        new CfnVolume(this, "Disk", new CfnVolumeProps
        {
            AvailabilityZone = "us-east-1a",
            Size = 10,
            Encrypted = false, // expect: IG2081
        });
    }
}

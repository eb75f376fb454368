using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Permissions by the grant methods of resources.</summary>
public class IamGrants : Stack
{
    public IamGrants(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var bucket = new Bucket(this, "Bucket", new BucketProps { BlockPublicAccess = BlockPublicAccess.BLOCK_ALL });
        var queue = new Queue(this, "Queue");
        var topic = new Topic(this, "Topic");
        var table = new Table(this, "Table", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "id", Type = AttributeType.STRING } });
        var key = new Key(this, "Key", new KeyProps { EnableKeyRotation = true });

        bucket.GrantRead(role);
        bucket.GrantPut(role, "incoming/*");
        queue.GrantSendMessages(role);
        topic.GrantPublish(role);
        table.GrantReadWriteData(role);
        key.GrantEncryptDecrypt(role);
    }
}

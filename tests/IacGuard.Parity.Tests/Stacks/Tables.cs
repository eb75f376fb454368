using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.KMS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Tables, encrypted and backed up or not.</summary>
public class Tables : Stack
{
    public Tables(Construct scope, string id) : base(scope, id)
    {
        var id0 = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "id", Type = AttributeType.STRING };
        _ = new Table(this, "Bare", new TableProps { PartitionKey = id0 });
        var indexed = new Table(this, "Careful", new TableProps
        {
            PartitionKey = id0,
            SortKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "at", Type = AttributeType.NUMBER },
            BillingMode = BillingMode.PAY_PER_REQUEST,
            Encryption = TableEncryption.CUSTOMER_MANAGED,
            PointInTimeRecovery = true,
            DeletionProtection = true,
            RemovalPolicy = RemovalPolicy.RETAIN,
        });
        indexed.AddGlobalSecondaryIndex(new GlobalSecondaryIndexProps { IndexName = "by-at", PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "at", Type = AttributeType.NUMBER } });
        _ = new Table(this, "Gone", new TableProps { PartitionKey = id0, RemovalPolicy = RemovalPolicy.DESTROY, Encryption = TableEncryption.AWS_MANAGED });
    }
}

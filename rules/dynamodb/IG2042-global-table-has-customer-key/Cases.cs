using Amazon.CDK.AWS.DynamoDB;

public class OneReplicaHasNoKey : Stack
{
    public OneReplicaHasNoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGlobalTable(this, "Orders", new CfnGlobalTableProps
        {
            SseSpecification = new CfnGlobalTable.SSESpecificationProperty
            {
                SseEnabled = true,
                SseType = "KMS",
            },
            Replicas = new object[] { new CfnGlobalTable.ReplicaSpecificationProperty
            {
                Region = "eu-west-1",
                SseSpecification = new CfnGlobalTable.ReplicaSSESpecificationProperty
                {
                    KmsMasterKeyId = "alias/orders",
                },
            }, new CfnGlobalTable.{|IG2042:ReplicaSpecificationProperty|}
            {
                Region = "us-east-1",
            } },
        });
    }
}

public class EachHasOne : Stack
{
    public EachHasOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGlobalTable(this, "Orders", new CfnGlobalTableProps
        {
            SseSpecification = new CfnGlobalTable.SSESpecificationProperty
            {
                SseEnabled = true,
                SseType = "KMS",
            },
            Replicas = new object[] { new CfnGlobalTable.ReplicaSpecificationProperty
            {
                Region = "eu-west-1",
                SseSpecification = new CfnGlobalTable.ReplicaSSESpecificationProperty
                {
                    KmsMasterKeyId = "alias/orders",
                },
            }, new CfnGlobalTable.ReplicaSpecificationProperty
            {
                Region = "us-east-1",
                SseSpecification = new CfnGlobalTable.ReplicaSSESpecificationProperty
                {
                    KmsMasterKeyId = "alias/orders",
                },
            } },
        });
    }
}

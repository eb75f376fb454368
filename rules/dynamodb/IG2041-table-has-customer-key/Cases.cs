using Amazon.CDK.AWS.DynamoDB;

public class TheKeyThatAWSManages : Stack
{
    public TheKeyThatAWSManages(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTable(this, "Orders", new CfnTableProps
        {
            {|IG2041:SseSpecification|} = new CfnTable.SSESpecificationProperty
            {
                SseEnabled = true,
                SseType = "KMS",
            },
        });
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTable(this, "Orders", new CfnTableProps
        {
            SseSpecification = new CfnTable.SSESpecificationProperty
            {
                SseEnabled = true,
                SseType = "KMS",
                KmsMasterKeyId = "alias/orders",
            },
        });
    }
}

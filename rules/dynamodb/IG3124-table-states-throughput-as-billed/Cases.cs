using Amazon.CDK.AWS.DynamoDB;

public class Both : Stack
{
    public Both(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTable(this, "Orders", new CfnTableProps
        {
            KeySchema = new[] { new CfnTable.KeySchemaProperty { AttributeName = "id", KeyType = "HASH" } },
            BillingMode = {|IG3124:"PAY_PER_REQUEST"|},
            ProvisionedThroughput = new CfnTable.ProvisionedThroughputProperty { ReadCapacityUnits = 5, WriteCapacityUnits = 5 },
        });
    }
}

public class ByRequest : Stack
{
    public ByRequest(Construct scope) : base(scope, "Stack")
    {
        _ = new Table(this, "Orders", new TableProps
        {
            PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "id", Type = AttributeType.STRING },
            BillingMode = BillingMode.PAY_PER_REQUEST,
        });
    }
}

using Amazon.CDK.AWS.DynamoDB;

public class RecoveryIsNotStated : Stack
{
    public RecoveryIsNotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3050:Table|}(this, "Orders", new TableProps
        {
            PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING },
        });
    }
}

public class RecoveryIsNotStated_Fixed : Stack
{
    public RecoveryIsNotStated_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Table(this, "Orders", new TableProps
        {
            PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING },
            PointInTimeRecovery = true,
        });
    }
}

public class RecoveryOfTheResourceIsNotStated : Stack
{
    public RecoveryOfTheResourceIsNotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3050:CfnTable|}(this, "Orders", new CfnTableProps { TableName = "orders", KeySchema = new object[0] });
    }
}

public class RecoveryOfTheResourceIsNotStated_Fixed : Stack
{
    public RecoveryOfTheResourceIsNotStated_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTable(this, "Orders", new CfnTableProps { TableName = "orders", KeySchema = new object[0], PointInTimeRecoverySpecification = new CfnTable.PointInTimeRecoverySpecificationProperty { PointInTimeRecoveryEnabled = true } });
    }
}

public class RecoveryIsOn : Stack
{
    public RecoveryIsOn(Construct scope) : base(scope, "Stack")
    {
        _ = new Table(this, "Orders", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING }, PointInTimeRecovery = true });
    }
}

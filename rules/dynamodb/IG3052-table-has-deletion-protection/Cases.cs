using Amazon.CDK.AWS.DynamoDB;

public class TableCanBeDeleted : Stack
{
    public TableCanBeDeleted(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3052:Table|}(this, "Orders", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING } });
    }
}

public class TableCanBeDeleted_Fixed : Stack
{
    public TableCanBeDeleted_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Table(this, "Orders", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING }, DeletionProtection = true });
    }
}

public class TableIsProtected : Stack
{
    public TableIsProtected(Construct scope) : base(scope, "Stack")
    {
        _ = new Table(this, "Orders", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING }, DeletionProtection = true });
    }
}

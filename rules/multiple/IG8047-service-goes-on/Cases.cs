using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.SDB;

public class ADomainOfSimpleDB : Stack
{
    public ADomainOfSimpleDB(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG8047:CfnDomain|}(this, "Main", new CfnDomainProps
        {
            Description = "orders",
        });
    }
}

public class ATableOfDynamoDB : Stack
{
    public ATableOfDynamoDB(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTable(this, "Main", new CfnTableProps
        {
            TableName = "orders",
        });
    }
}

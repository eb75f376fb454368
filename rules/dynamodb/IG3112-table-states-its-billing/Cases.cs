using Amazon.CDK.AWS.DynamoDB;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3112:CfnTable|}(this, "Main", new CfnTableProps
        {
            TableName = "orders",
        });
    }
}

public class ItPaysByRequest : Stack
{
    public ItPaysByRequest(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTable(this, "Main", new CfnTableProps
        {
            BillingMode = "PAY_PER_REQUEST",
        });
    }
}

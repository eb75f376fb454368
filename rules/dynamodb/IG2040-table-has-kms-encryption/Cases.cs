using Amazon.CDK.AWS.DynamoDB;

public class TheKeyThatAWSOwnsIsAskedFor : Stack
{
    public TheKeyThatAWSOwnsIsAskedFor(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTable(this, "Orders", new CfnTableProps
        {
            SseSpecification = new CfnTable.SSESpecificationProperty
            {
                SseEnabled = {|IG2040:false|},
            },
        });
    }
}

public class AKMSKey : Stack
{
    public AKMSKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTable(this, "Orders", new CfnTableProps
        {
            SseSpecification = new CfnTable.SSESpecificationProperty
            {
                SseEnabled = true,
            },
        });
    }
}

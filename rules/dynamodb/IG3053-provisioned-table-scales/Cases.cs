using Amazon.CDK.AWS.ApplicationAutoScaling;
using Amazon.CDK.AWS.DynamoDB;

public class OnlyReadsScale : Stack
{
    public OnlyReadsScale(Construct scope) : base(scope, "Stack")
    {
        var orders = new {|IG3053:CfnTable|}(this, "Orders", new CfnTableProps
        {
            ProvisionedThroughput = new CfnTable.ProvisionedThroughputProperty
            {
                ReadCapacityUnits = 5,
                WriteCapacityUnits = 5,
            },
        });
        _ = new CfnScalableTarget(this, "Reads", new CfnScalableTargetProps
        {
            ResourceId = $"table/{orders.Ref}",
            ScalableDimension = "dynamodb:table:ReadCapacityUnits",
            ServiceNamespace = "dynamodb",
            MinCapacity = 5,
            MaxCapacity = 50,
        });
    }
}

public class BothScale : Stack
{
    public BothScale(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnTable(this, "Orders", new CfnTableProps
        {
            ProvisionedThroughput = new CfnTable.ProvisionedThroughputProperty
            {
                ReadCapacityUnits = 5,
                WriteCapacityUnits = 5,
            },
        });
        _ = new CfnScalableTarget(this, "Reads", new CfnScalableTargetProps
        {
            ResourceId = $"table/{orders.Ref}",
            ScalableDimension = "dynamodb:table:ReadCapacityUnits",
            ServiceNamespace = "dynamodb",
            MinCapacity = 5,
            MaxCapacity = 50,
        });
        _ = new CfnScalableTarget(this, "Writes", new CfnScalableTargetProps
        {
            ResourceId = $"table/{orders.Ref}",
            ScalableDimension = "dynamodb:table:WriteCapacityUnits",
            ServiceNamespace = "dynamodb",
            MinCapacity = 5,
            MaxCapacity = 50,
        });
    }
}

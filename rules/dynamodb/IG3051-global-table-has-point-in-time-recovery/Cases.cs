using Amazon.CDK.AWS.DynamoDB;

public class OneOfTwoReplicasHasNone : Stack
{
    public OneOfTwoReplicasHasNone(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGlobalTable(this, "Orders", new CfnGlobalTableProps
        {
            Replicas = new object[] { new CfnGlobalTable.ReplicaSpecificationProperty
            {
                Region = "eu-west-1",
                PointInTimeRecoverySpecification = new CfnGlobalTable.PointInTimeRecoverySpecificationProperty
                {
                    PointInTimeRecoveryEnabled = true,
                },
            }, new CfnGlobalTable.{|IG3051:ReplicaSpecificationProperty|}
            {
                Region = "eu-central-1",
            } },
        });
    }
}

public class BothHaveIt : Stack
{
    public BothHaveIt(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGlobalTable(this, "Orders", new CfnGlobalTableProps
        {
            Replicas = new object[] { new CfnGlobalTable.ReplicaSpecificationProperty
            {
                Region = "eu-west-1",
                PointInTimeRecoverySpecification = new CfnGlobalTable.PointInTimeRecoverySpecificationProperty
                {
                    PointInTimeRecoveryEnabled = true,
                },
            } },
        });
    }
}

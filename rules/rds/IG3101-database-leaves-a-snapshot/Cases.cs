using Amazon.CDK.AWS.RDS;

public class DeletedOnPurpose : Stack
{
    public DeletedOnPurpose(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "mysql",
            DbInstanceClass = "db.m5.large",
        });
        orders.CfnOptions.DeletionPolicy = {|IG3101:CfnDeletionPolicy.DELETE|};
    }
}

public class NothingIsStatedWhichMeansASnapshotAndAMemberOfACluster : Stack
{
    public NothingIsStatedWhichMeansASnapshotAndAMemberOfACluster(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "mysql",
            DbInstanceClass = "db.m5.large",
        });
        var writer = new CfnDBInstance(this, "Writer", new CfnDBInstanceProps
        {
            Engine = "aurora-mysql",
            DbInstanceClass = "db.r6g.large",
            DbClusterIdentifier = Fn.ImportValue("cluster"),
        });
        writer.CfnOptions.DeletionPolicy = CfnDeletionPolicy.DELETE;
    }
}

using Amazon.CDK.AWS.EC2;
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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new DatabaseInstance(this, "Main", new DatabaseInstanceProps { Vpc = vpc, Engine = DatabaseInstanceEngine.Postgres(new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_16 }), RemovalPolicy = {|IG3101:RemovalPolicy.DESTROY|} });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new DatabaseInstance(this, "Main", new DatabaseInstanceProps { Vpc = vpc, Engine = DatabaseInstanceEngine.Postgres(new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_16 }), RemovalPolicy = RemovalPolicy.SNAPSHOT });
    }
}

using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6051:CfnDBInstance|}(this, "Main", new CfnDBInstanceProps
        {
            Engine = "postgres",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            Engine = "postgres",
            MonitoringInterval = 60,
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new {|IG6051:DatabaseInstance|}(this, "Main", new DatabaseInstanceProps { Vpc = vpc, Engine = DatabaseInstanceEngine.MYSQL });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new DatabaseInstance(this, "Main", new DatabaseInstanceProps { Vpc = vpc, Engine = DatabaseInstanceEngine.MYSQL, MonitoringInterval = Duration.Minutes(1) });
    }
}

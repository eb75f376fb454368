using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6052:CfnDBInstance|}(this, "Main", new CfnDBInstanceProps
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
            EnablePerformanceInsights = true,
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new {|IG6052:DatabaseInstance|}(this, "Main", new DatabaseInstanceProps { Vpc = vpc, Engine = DatabaseInstanceEngine.MYSQL });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new DatabaseInstance(this, "Main", new DatabaseInstanceProps { Vpc = vpc, Engine = DatabaseInstanceEngine.MYSQL, EnablePerformanceInsights = true });
    }
}

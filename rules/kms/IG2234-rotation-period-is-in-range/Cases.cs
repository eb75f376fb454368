using Amazon.CDK.AWS.KMS;

public class AMonth : Stack
{
    public AMonth(Construct scope) : base(scope, "Stack")
    {
        _ = new Key(this, "OrdersKey", new KeyProps { EnableKeyRotation = true, RotationPeriod = {|IG2234:Duration.Days(30)|} });
    }
}

public class ThreeYearsInAnL1Key : Stack
{
    public ThreeYearsInAnL1Key(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnKey(this, "OrdersKey", new CfnKeyProps
        {
            EnableKeyRotation = true,
            RotationPeriodInDays = {|IG2234:3650|},
        });
    }
}

public class HalfAYear : Stack
{
    public HalfAYear(Construct scope) : base(scope, "Stack")
    {
        _ = new Key(this, "OrdersKey", new KeyProps { EnableKeyRotation = true, RotationPeriod = Duration.Days(180) });
    }
}

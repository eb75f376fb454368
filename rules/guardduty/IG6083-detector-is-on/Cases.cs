using Amazon.CDK.AWS.GuardDuty;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDetector(this, "Watch", new CfnDetectorProps
        {
            Enable = {|IG6083:false|},
        });
    }
}

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDetector(this, "Watch", new CfnDetectorProps
        {
            Enable = true,
        });
    }
}

using Amazon.CDK.AWS.QLDB;

public class ItIsSwitchedOff : Stack
{
    public ItIsSwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLedger(this, "Main", new CfnLedgerProps
        {
            PermissionsMode = "STANDARD",
            DeletionProtection = {|IG3108:false|},
        });
    }
}

public class ItIsOnByDefault : Stack
{
    public ItIsOnByDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLedger(this, "Main", new CfnLedgerProps
        {
            PermissionsMode = "STANDARD",
        });
    }
}

using Amazon.CDK.AWS.QLDB;

public class EverythingIsAllowed : Stack
{
    public EverythingIsAllowed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLedger(this, "Main", new CfnLedgerProps
        {
            PermissionsMode = {|IG1187:"ALLOW_ALL"|},
        });
    }
}

public class PermissionsAreChecked : Stack
{
    public PermissionsAreChecked(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLedger(this, "Main", new CfnLedgerProps
        {
            PermissionsMode = "STANDARD",
        });
    }
}

using Amazon.CDK.AWS.Backup;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.EFS;

public class NoSelection : Stack
{
    public NoSelection(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3076:CfnTable|}(this, "Orders", new CfnTableProps
        {
            BillingMode = "PAY_PER_REQUEST",
        });
    }
}

public class ASelectionThatNamesIt : Stack
{
    public ASelectionThatNamesIt(Construct scope) : base(scope, "Stack")
    {
        var orders = new CfnTable(this, "Orders", new CfnTableProps
        {
            BillingMode = "PAY_PER_REQUEST",
        });
        var files = new CfnFileSystem(this, "Files");
        _ = new CfnBackupSelection(this, "Selection", new CfnBackupSelectionProps
        {
            BackupPlanId = Fn.ImportValue("plan"),
            BackupSelection = new CfnBackupSelection.BackupSelectionResourceTypeProperty
            {
                SelectionName = "data",
                IamRoleArn = Fn.ImportValue("role"),
                Resources = new[] { orders.AttrArn, $"arn:aws:elasticfilesystem:{Aws.REGION}:{Aws.ACCOUNT_ID}:file-system/{files.Ref}" },
            },
        });
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Logs;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Log groups and how long they keep what they hold.</summary>
public class LogGroups : Stack
{
    public LogGroups(Construct scope, string id) : base(scope, id)
    {
        var key = new Key(this, "Key");
        _ = new LogGroup(this, "Default");
        _ = new LogGroup(this, "Short", new LogGroupProps { Retention = RetentionDays.ONE_DAY, RemovalPolicy = RemovalPolicy.DESTROY });
        _ = new LogGroup(this, "Forever", new LogGroupProps { Retention = RetentionDays.INFINITE });
        _ = new LogGroup(this, "Encrypted", new LogGroupProps { Retention = RetentionDays.ONE_YEAR, EncryptionKey = key });
        _ = new CfnLogGroup(this, "Raw", new CfnLogGroupProps { LogGroupName = "/orders/api" });
    }
}

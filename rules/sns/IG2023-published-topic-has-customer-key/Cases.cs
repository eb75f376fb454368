using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.SNS;

public class AnAlarm : Stack
{
    public AnAlarm(Construct scope) : base(scope, "Stack")
    {
        var announcements = new CfnTopic(this, "Announcements", new CfnTopicProps
        {
            KmsMasterKeyId = "alias/aws/sns",
        });
        _ = new CfnAlarm(this, "TooSlow", new CfnAlarmProps
        {
            ComparisonOperator = "GreaterThanThreshold",
            AlarmActions = new[] { {|IG2023:announcements.Ref|} },
        });
    }
}

public class AKeyOfTheTeam : Stack
{
    public AKeyOfTheTeam(Construct scope) : base(scope, "Stack")
    {
        var announcements = new CfnTopic(this, "Announcements", new CfnTopicProps
        {
            KmsMasterKeyId = "alias/announcements",
        });
        _ = new CfnAlarm(this, "TooSlow", new CfnAlarmProps
        {
            AlarmActions = new[] { announcements.Ref },
        });
    }
}

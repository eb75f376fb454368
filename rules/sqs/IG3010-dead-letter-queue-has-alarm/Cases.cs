using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.SQS;

public class NobodyWatches : Stack
{
    public NobodyWatches(Construct scope) : base(scope, "Stack")
    {
        var failed = new {|IG3010:CfnQueue|}(this, "Failed");
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
    }
}

public class AnAlarmAndOneWithinAMetricExpression : Stack
{
    public AnAlarmAndOneWithinAMetricExpression(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed");
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
        var failedRefunds = new CfnQueue(this, "FailedRefunds");
        _ = new CfnQueue(this, "Refunds", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failedRefunds.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
        _ = new CfnAlarm(this, "Waiting", new CfnAlarmProps
        {
            Namespace = "AWS/SQS",
            MetricName = "ApproximateNumberOfMessagesVisible",
            Dimensions = new object[] { new CfnAlarm.DimensionProperty
            {
                Name = "QueueName",
                Value = failed.AttrQueueName,
            } },
        });
        _ = new CfnAlarm(this, "WaitingRefunds", new CfnAlarmProps
        {
            Metrics = new object[] { new CfnAlarm.MetricDataQueryProperty
            {
                Id = "m1",
                MetricStat = new CfnAlarm.MetricStatProperty
                {
                    Metric = new CfnAlarm.MetricProperty
                    {
                        Namespace = "AWS/SQS",
                        MetricName = "ApproximateNumberOfMessagesVisible",
                        Dimensions = new object[] { new CfnAlarm.DimensionProperty
                        {
                            Name = "QueueName",
                            Value = failedRefunds.AttrQueueName,
                        } },
                    },
                    Period = 60,
                    Stat = "Maximum",
                },
            } },
        });
    }
}

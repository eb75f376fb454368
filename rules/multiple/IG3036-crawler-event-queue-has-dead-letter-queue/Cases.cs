using Amazon.CDK.AWS.Glue;

public class AnEventQueueAlone : Stack
{
    public AnEventQueueAlone(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCrawler(this, "Crawler", new CfnCrawlerProps
        {
            Targets = new CfnCrawler.TargetsProperty
            {
                S3Targets = new object[] { new CfnCrawler.S3TargetProperty
                {
                    EventQueueArn = {|IG3036:Fn.ImportValue("events")|},
                    Path = "s3://orders/",
                } },
            },
        });
    }
}

public class AnEventQueueWithADeadLetterQueueOrNone : Stack
{
    public AnEventQueueWithADeadLetterQueueOrNone(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCrawler(this, "Crawler", new CfnCrawlerProps
        {
            Targets = new CfnCrawler.TargetsProperty
            {
                S3Targets = new object[] { new CfnCrawler.S3TargetProperty
                {
                    Path = "s3://orders/",
                    EventQueueArn = Fn.ImportValue("events"),
                    DlqEventQueueArn = Fn.ImportValue("failed"),
                } },
            },
        });
        _ = new CfnCrawler(this, "Plain", new CfnCrawlerProps
        {
            Targets = new CfnCrawler.TargetsProperty
            {
                S3Targets = new object[] { new CfnCrawler.S3TargetProperty
                {
                    Path = "s3://orders/",
                } },
            },
        });
    }
}

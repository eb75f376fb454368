using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.CloudWatch.Actions;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>What an alert topic needs.</summary>
public sealed record AlertTopicProps
{
    /// <summary>Environment, team and the address to notify.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>The system's name.</summary>
    public required string System { get; init; }
}

/// <summary>
/// A topic that alarms report to, with a subscriber. CloudWatch may not use the AWS managed key of SNS, so the topic has a key of its own.
/// </summary>
public sealed class AlertTopic : Construct
{
    private readonly Key key;

    /// <summary>Makes the topic, its key and its subscription.</summary>
    public AlertTopic(Construct scope, string id, AlertTopicProps props) : base(scope, id)
    {
        var name = props.Deployment.Name($"{props.System}-alerts");
        key = new Key(this, "Key", new KeyProps
        {
            Alias = name,
            Description = $"Encrypts the alerts of {props.System}",
            EnableKeyRotation = true,
        });
        key.AddToResourcePolicy(AllowCloudWatch("*", "kms:Decrypt", "kms:GenerateDataKey"));

        Topic = new Topic(this, "Topic", new TopicProps { TopicName = name, MasterKey = key, EnforceSSL = true });
        Topic.AddToResourcePolicy(AllowCloudWatch(Topic.TopicArn, "sns:Publish"));
        Topic.AddSubscription(new EmailSubscription(props.Deployment.AlertEmail));
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>Lets an alarm report here.</summary>
    public void Notify(Alarm alarm) => alarm.AddAlarmAction(new SnsAction(Topic));

    /// <summary>Lets a function publish here.</summary>
    public void AllowPublish(LeastPrivilegeFunction function)
    {
        function.Allow(Topic.TopicArn, "sns:Publish");
        function.Allow(key.KeyArn, "kms:Decrypt", "kms:GenerateDataKey");
    }

    // Only for alarms of this account: the service acts for others too.
    private PolicyStatement AllowCloudWatch(string resource, params string[] actions) => new(new PolicyStatementProps
    {
        Principals = [new ServicePrincipal("cloudwatch.amazonaws.com")],
        Actions = actions,
        Resources = [resource],
        Conditions = new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Stack.Of(this).Account },
        },
    });
}

using Amazon.CDK;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.WAFv2;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.EventProcessing;

/// <summary>A web ACL before the API: AWS's common rules, its rules against known attacks, and a limit per address; what it sees is logged, without tokens.</summary>
public sealed class ApiFirewall : Construct
{
    private const int RequestsPerAddress = 10_000;

    /// <summary>Makes the ACL and puts it before a stage.</summary>
    public ApiFirewall(Construct scope, string id, Deployment deployment, Amazon.CDK.AWS.APIGateway.Stage stage) : base(scope, id)
    {
        var acl = new CfnWebACL(this, "Acl", new CfnWebACLProps
        {
            Name = deployment.Name("event-api-acl"),
            Scope = "REGIONAL",
            DefaultAction = new CfnWebACL.DefaultActionProperty { Allow = new CfnWebACL.AllowActionProperty() },
            VisibilityConfig = Visible("event-api"),
            Rules = new[] { Managed("common", 0, "AWSManagedRulesCommonRuleSet"), Managed("bad-inputs", 1, "AWSManagedRulesKnownBadInputsRuleSet"), RateLimit(priority: 2) },
        });
        new CfnWebACLAssociation(this, "Association", new CfnWebACLAssociationProps { WebAclArn = acl.AttrArn, ResourceArn = stage.StageArn });
        Log(deployment, acl);
    }

    private static CfnWebACL.RuleProperty Managed(string name, int priority, string ruleSet) => new()
    {
        Name = name,
        Priority = priority,
        OverrideAction = new CfnWebACL.OverrideActionProperty { None = new Dictionary<string, object>() },
        Statement = new CfnWebACL.StatementProperty
        {
            ManagedRuleGroupStatement = new CfnWebACL.ManagedRuleGroupStatementProperty { VendorName = "AWS", Name = ruleSet },
        },
        VisibilityConfig = Visible(name),
    };

    private static CfnWebACL.RuleProperty RateLimit(int priority) => new()
    {
        Name = "rate-limit",
        Priority = priority,
        Action = new CfnWebACL.RuleActionProperty { Block = new CfnWebACL.BlockActionProperty() },
        Statement = new CfnWebACL.StatementProperty
        {
            RateBasedStatement = new CfnWebACL.RateBasedStatementProperty { AggregateKeyType = "IP", Limit = RequestsPerAddress },
        },
        VisibilityConfig = Visible("rate-limit"),
    };

    private static CfnWebACL.VisibilityConfigProperty Visible(string metric) => new()
    {
        MetricName = metric,
        CloudWatchMetricsEnabled = true,
        SampledRequestsEnabled = true,
    };

    private void Log(Deployment deployment, CfnWebACL acl)
    {
        // WAF takes only names that begin like this.
        var log = new LogGroup(this, "Log", new LogGroupProps
        {
            LogGroupName = $"aws-waf-logs-{deployment.Name("event-api")}",
            Retention = RetentionDays.ONE_MONTH,
        });
        var stack = Stack.Of(this);
        new CfnLoggingConfiguration(this, "Logging", new CfnLoggingConfigurationProps
        {
            ResourceArn = acl.AttrArn,
            LogDestinationConfigs = [$"arn:{stack.Partition}:logs:{stack.Region}:{stack.Account}:log-group:{log.LogGroupName}"],
            RedactedFields = new[]
            {
                new CfnLoggingConfiguration.FieldToMatchProperty { SingleHeader = new Dictionary<string, string> { ["Name"] = "authorization" } },
            },
        });
    }
}

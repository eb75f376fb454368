namespace IacGuard.Rules.Iam.Data;

/// <summary>Which service principals say on whose behalf they call.</summary>
internal static class SourceAwareServices
{
    // Services whose documentation shows aws:SourceArn or aws:SourceAccount in trust policies ("cross-service confused deputy prevention").
    private static readonly HashSet<string> InTrust = new(StringComparer.OrdinalIgnoreCase)
    {
        "appsync", "backup", "batch", "bedrock", "cloudformation", "codebuild", "codepipeline", "comprehend", "config", "delivery.logs", "dms", "ecs-tasks", "firehose",
        "glue", "imagebuilder", "iot", "lex", "lexv2", "logs", "monitoring.rds", "pipes", "rekognition", "rds", "sagemaker", "scheduler", "ssm", "states", "textract",
        "transcribe", "transfer", "translate", "vpc-flow-logs",
    };

    // Services that call others' resources with both keys: docs/IAM/latest/UserGuide/confused-deputy.html and the permission pages of SQS, SNS, KMS, Lambda and S3.
    private static readonly HashSet<string> OnResources = new(StringComparer.OrdinalIgnoreCase)
    {
        "apigateway", "cloudfront", "cloudtrail", "cloudwatch", "codecommit", "codepipeline", "config", "cognito-idp", "connect", "delivery.logs", "elasticloadbalancing",
        "events", "inventory.s3", "iot", "lex", "lexv2", "lambda.alarms.cloudwatch", "lambda", "logdelivery.elb", "logging.s3", "logs", "pipes", "s3", "scheduler",
        "secretsmanager", "ses", "sns", "sqs", "vpc-flow-logs", "vpc-lattice",
    };

    /// <summary>Whether the service of a principal such as <c>logs.eu-west-1.amazonaws.com</c> sets the keys where the policy sits.</summary>
    public static bool Know(string principal, bool isTrust)
    {
        var set = isTrust ? InTrust : OnResources;
        var name = Name(principal);
        var dot = name.IndexOf('.');
        return set.Contains(name) || (dot > 0 && set.Contains(name.Substring(0, dot)));
    }

    /// <summary>The part before <c>.amazonaws.com</c>.</summary>
    public static string Name(string principal)
    {
        var end = principal.IndexOf(".amazonaws.com", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? principal : principal.Substring(0, end);
    }
}

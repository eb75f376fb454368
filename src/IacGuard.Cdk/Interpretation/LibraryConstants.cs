using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Static members of the CDK that hold texts, and what they hold. Source: aws-cdk-lib 2.160.0 and 2.276.0.</summary>
internal static class LibraryConstants
{
    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_apigateway.Cors.ALL_METHODS"] = ["OPTIONS", "GET", "PUT", "POST", "DELETE", "PATCH", "HEAD"],
        ["aws-cdk-lib.aws_apigateway.Cors.ALL_ORIGINS"] = ["*"],
        ["aws-cdk-lib.custom_resources.AwsCustomResourcePolicy.ANY_RESOURCE"] = ["*"],
    };

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_cloudwatch.Stats.AVERAGE"] = "Average",
        ["aws-cdk-lib.aws_cloudwatch.Stats.MAXIMUM"] = "Maximum",
        ["aws-cdk-lib.aws_cloudwatch.Stats.MINIMUM"] = "Minimum",
        ["aws-cdk-lib.aws_cloudwatch.Stats.SAMPLE_COUNT"] = "SampleCount",
        ["aws-cdk-lib.aws_cloudwatch.Stats.SUM"] = "Sum",
    };

    /// <summary>What a member holds; null for members that are not listed.</summary>
    public static CdkValue? Find(string owner, string member, SourceSpan span) =>
        Lists.TryGetValue(owner + "." + member, out var items) ? new ListOf([.. items.Select(item => Known(item, span))], span)
        : Texts.TryGetValue(owner + "." + member, out var text) ? Known(text, span) : null;

    private static PlainValue Known(string text, SourceSpan span) => new(new ScalarValue(text, ScalarKind.String, span));
}

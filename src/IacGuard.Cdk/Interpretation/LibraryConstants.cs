using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Static members of the CDK that hold lists of texts, and what they hold. Source: aws-cdk-lib 2.160.0 and 2.276.0.</summary>
internal static class LibraryConstants
{
    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_apigateway.Cors.ALL_METHODS"] = ["OPTIONS", "GET", "PUT", "POST", "DELETE", "PATCH", "HEAD"],
        ["aws-cdk-lib.aws_apigateway.Cors.ALL_ORIGINS"] = ["*"],
        ["aws-cdk-lib.custom_resources.AwsCustomResourcePolicy.ANY_RESOURCE"] = ["*"],
    };

    /// <summary>What a member holds; null for members that are not listed.</summary>
    public static CdkValue? Find(string owner, string member, SourceSpan span) =>
        Lists.TryGetValue(owner + "." + member, out var items) ? new ListOf([.. items.Select(item => new PlainValue(new ScalarValue(item, ScalarKind.String, span)))], span) : null;
}

using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Static members of the CDK that hold lists, and what they hold. Source: aws-cdk-lib 2.160.0 and 2.276.0.</summary>
internal static class LibraryConstants
{
    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_apigateway.Cors.ALL_METHODS"] = ["OPTIONS", "GET", "PUT", "POST", "DELETE", "PATCH", "HEAD"],
        ["aws-cdk-lib.aws_apigateway.Cors.ALL_ORIGINS"] = ["*"],
        ["aws-cdk-lib.custom_resources.AwsCustomResourcePolicy.ANY_RESOURCE"] = ["*"],
    };

    private static readonly Dictionary<string, (string Name, string Type)[]> Subnets = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_ec2.Vpc.DEFAULT_SUBNETS"] = [("Public", "PUBLIC"), ("Private", "PRIVATE_WITH_EGRESS")],
        ["aws-cdk-lib.aws_ec2.Vpc.DEFAULT_SUBNETS_NO_NAT"] = [("Public", "PUBLIC"), ("Isolated", "PRIVATE_ISOLATED")],
    };

    /// <summary>What a member holds; null for members that are not listed.</summary>
    public static CdkValue? Find(string owner, string member, SourceSpan span) =>
        Lists.TryGetValue(owner + "." + member, out var items) ? new ListOf([.. items.Select(item => Text(item, span))], span)
        : Subnets.TryGetValue(owner + "." + member, out var groups) ? new ListOf([.. groups.Select(group => Subnet(group.Name, group.Type, span))], span)
        : null;

    private static StructValue Subnet(string name, string type, SourceSpan span) => new(
        "aws-cdk-lib.aws_ec2.SubnetConfiguration",
        [new NamedValue("name", span, Text(name, span)), new NamedValue("subnetType", span, new EnumMember("aws-cdk-lib.aws_ec2.SubnetType", type, span))],
        span);

    private static PlainValue Text(string text, SourceSpan span) => new(new ScalarValue(text, ScalarKind.String, span));
}

using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering;

/// <summary>Calls that ask a construct something and change nothing, whatever they give back. Source: aws-cdk-lib 2.160.0.</summary>
internal static class Queries
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "baseUrl", "secretValueFromJson", "selectSubnets", "signInUrl" };

    private static readonly HashSet<string> Classes = new(StringComparer.Ordinal) { "aws-cdk-lib.aws_cloudwatch.Dashboard", "aws-cdk-lib.aws_cloudwatch.Metric", "constructs.Node" };

    /// <summary>Whether a call that nothing else knows is such.</summary>
    public static bool Has(CdkCall call) =>
        Methods.Contains(call.Method) || call.Method.StartsWith("metric", StringComparison.Ordinal) || call.DeclaringFqn is { } type && (Classes.Contains(type) || type.EndsWith("Metrics", StringComparison.Ordinal));
}

using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// What is said of a target group after it is made, which changes nothing else and is left open: <c>service.TargetGroup.ConfigureHealthCheck(...)</c>, <c>SetAttribute</c>. Source:
/// <c>TargetGroupBase</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="knowledge">The models.</param>
internal sealed class TargetGroupCalls(CdkKnowledge knowledge) : IConstructLowering
{
    private static readonly string[] HealthCheck =
    [
        "HealthCheckEnabled", "HealthCheckIntervalSeconds", "HealthCheckPath", "HealthCheckPort", "HealthCheckProtocol", "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "Matcher",
        "UnhealthyThresholdCount",
    ];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method is not ("configureHealthCheck" or "setAttribute" or "enableCookieStickiness") || Locator.Find(receiver, knowledge) is not { } group
            || context.Draft.Find(group.Identity.LogicalId("Resource")) is not { Type: "AWS::ElasticLoadBalancingV2::TargetGroup" } resource)
        {
            return false;
        }

        string[] told = call.Method == "configureHealthCheck" ? HealthCheck : ["TargetGroupAttributes"];
        resource.Properties = told.Aggregate(resource.Properties, (all, name) => all.With(name, Texts.Unknown("is said later", call.NameSpan)));
        return true;
    }
}

using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// What is said of a target group after it is made, which changes nothing else: <c>service.TargetGroup.ConfigureHealthCheck(...)</c>, <c>SetAttribute</c>. Source:
/// <c>TargetGroupBase</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="knowledge">The models.</param>
internal sealed class TargetGroupCalls(CdkKnowledge knowledge) : IConstructLowering
{
    private static readonly (string Member, string Property)[] SameValue =
    [
        ("path", "HealthCheckPath"), ("port", "HealthCheckPort"), ("healthyThresholdCount", "HealthyThresholdCount"), ("unhealthyThresholdCount", "UnhealthyThresholdCount"), ("enabled", "HealthCheckEnabled"),
    ];

    private static readonly string[] OtherForm = ["HealthCheckIntervalSeconds", "HealthCheckProtocol", "HealthCheckTimeoutSeconds", "Matcher"];

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

        resource.Properties = call.Method switch
        {
            "configureHealthCheck" when call is { Guard: null, IsRepeated: false } && call["healthCheck"] is StructValue { IsOpen: false } check => WithCheck(resource.Properties, check, context),
            "configureHealthCheck" => SaidLater(resource.Properties, SameValue.Select(static s => s.Property).Concat(OtherForm), call.NameSpan),
            _ => SaidLater(resource.Properties, ["TargetGroupAttributes"], call.NameSpan),
        };
        return true;
    }

    // A health check takes the place of the whole one before it.
    private static MapValue WithCheck(MapValue properties, StructValue check, LoweringContext context)
    {
        foreach (var (member, property) in SameValue)
        {
            properties = check.Member(member) is { } given ? properties.With(property, context.Lower(given)) : properties.Without(property);
        }

        return SaidLater(properties, OtherForm, check.Span);
    }

    private static MapValue SaidLater(MapValue properties, IEnumerable<string> names, SourceSpan span) =>
        names.Aggregate(properties, (all, name) => all.With(name, Texts.Unknown("is said later", span)));
}

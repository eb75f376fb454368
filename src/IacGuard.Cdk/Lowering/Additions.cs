using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>
/// What others can add to a resource whose construct they get, in the resource's own properties: by the methods of the construct classes of
/// aws-cdk-lib (<c>AddAlarmAction</c>, <c>AddTarget</c>, <c>AddIngressRule</c>, <c>AddManagedPolicy</c>, <c>AddEnvironment</c>, ...).
/// </summary>
internal static class Additions
{
    private const string Logins = "EnableIAMDatabaseAuthentication";

    private static readonly Dictionary<string, string[]> ByType = new(StringComparer.Ordinal)
    {
        ["AWS::ApiGatewayV2::Stage"] = ["DefaultRouteSettings", "RouteSettings", "AccessLogSettings"],
        ["AWS::CloudWatch::Alarm"] = ["AlarmActions", "OKActions", "InsufficientDataActions"],
        ["AWS::CloudWatch::CompositeAlarm"] = ["AlarmActions", "OKActions", "InsufficientDataActions"],
        ["AWS::DynamoDB::Table"] = ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"],
        ["AWS::EC2::SecurityGroup"] = ["SecurityGroupIngress", "SecurityGroupEgress"],
        ["AWS::ElasticLoadBalancingV2::Listener"] = ["Certificates", "DefaultActions"],
        ["AWS::Events::Rule"] = ["Targets"],
        ["AWS::IAM::Group"] = ["ManagedPolicyArns"],
        ["AWS::IAM::Role"] = ["ManagedPolicyArns"],
        ["AWS::IAM::User"] = ["ManagedPolicyArns", "Groups"],
        ["AWS::Lambda::Function"] = ["Layers", "FileSystemConfigs"],
        ["AWS::S3::Bucket"] = ["LifecycleConfiguration", "CorsConfiguration", "InventoryConfigurations", "MetricsConfigurations", "NotificationConfiguration"],
    };

    /// <summary>Opens what others may add to: what stands there holds, more may be there.</summary>
    public static void Open(ResourceDraft resource)
    {
        foreach (var property in ByType.TryGetValue(resource.Type, out var properties) ? properties : [])
        {
            resource.Properties = resource.Properties.With(property, Opened(resource.Properties[property], resource.IdSpan));
        }
    }

    /// <summary>Opens what a method of the resource's own class, of which only the name is known, most likely adds to.</summary>
    public static void OpenTo(ResourceDraft resource, string method)
    {
        if (method == "grantConnect")
        {
            // Of databases: it switches on what it needs.
            resource.Properties = resource.Properties.With(Logins, Opened(resource.Properties[Logins], resource.IdSpan));
        }

        foreach (var entry in resource.Properties.Entries.Where(static e => e.Value is ListValue))
        {
            resource.Properties = resource.Properties.With(entry.Key, Opened(entry.Value, resource.IdSpan));
        }
    }

    private static Value Opened(Value value, SourceSpan span) => value switch
    {
        AbsentValue => new UnknownValue(UnknownSource.Argument, "code outside this type may add to it", span),
        ListValue list => new ListValue(list.Items, list.Span, isOpen: true),
        MapValue map => map.Opened(),
        ChoiceValue choice => Guards.Map(choice, one => Opened(one, span)),
        _ => value,
    };
}

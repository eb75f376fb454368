using System.Collections.Frozen;
using IacGuard.Model;

namespace IacGuard.Cli.Graphs;

/// <summary>Resources that connect others: left out of a picture, or drawn as the arrow that they stand for.</summary>
internal static class Plumbing
{
    /// <summary>The role that functions and others act with.</summary>
    public const string Role = "AWS::IAM::Role";

    private static readonly FrozenSet<string> Hidden = FrozenSet.Create(
        StringComparer.Ordinal,
        "AWS::ApiGateway::Account",
        "AWS::ApiGateway::Deployment",
        "AWS::CDK::Metadata",
        "AWS::CloudFormation::CustomResource",
        "AWS::EC2::Route",
        "AWS::EC2::SubnetRouteTableAssociation",
        "AWS::EC2::VPCGatewayAttachment",
        "AWS::Events::EventBusPolicy",
        "AWS::IAM::ManagedPolicy",
        "AWS::IAM::Policy",
        "AWS::IAM::RolePolicy",
        Role,
        "AWS::KMS::Alias",
        "AWS::Lambda::EventInvokeConfig",
        "AWS::Lambda::EventSourceMapping",
        "AWS::Lambda::LayerVersionPermission",
        "AWS::Lambda::Permission",
        "AWS::Logs::LogGroup",
        "AWS::Logs::ResourcePolicy",
        "AWS::S3::BucketPolicy",
        "AWS::SNS::Subscription",
        "AWS::SNS::TopicPolicy",
        "AWS::SecretsManager::ResourcePolicy",
        "AWS::SQS::QueuePolicy",
        "AWS::WAFv2::WebACLAssociation");

    private static readonly FrozenDictionary<string, Connector> Connectors = new Dictionary<string, Connector>(StringComparer.Ordinal)
    {
        ["AWS::Lambda::EventInvokeConfig"] = new("FunctionName", "DestinationConfig", "destination"),
        ["AWS::Lambda::EventSourceMapping"] = new("EventSourceArn", "FunctionName", "events"),
        ["AWS::SNS::Subscription"] = new("TopicArn", "Endpoint", "subscription"),
        ["AWS::WAFv2::WebACLAssociation"] = new("WebACLArn", "ResourceArn", "protects"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a property names where its resource gets its events from: the arrow comes from there.</summary>
    public static bool IsSource(string type, string property) => (type, property) is ("AWS::Events::Rule", "EventBusName") or ("AWS::Events::Archive", "SourceArn");

    /// <summary>Whether a resource is left out.</summary>
    public static bool IsHidden(Resource resource) =>
        Hidden.Contains(resource.Type) || resource.Type.StartsWith("Custom::", StringComparison.Ordinal) || resource.Provenance == ResourceProvenance.GeneratedByCdk;

    /// <summary>The arrow that a hidden resource stands for; null when it stands for none.</summary>
    public static Connector? ConnectorOf(Resource resource) => Connectors.GetValueOrDefault(resource.Type);
}

/// <summary>A type that connects two others: an arrow from what <paramref name="From"/> refers to, to what <paramref name="To"/> refers to.</summary>
internal sealed record Connector(string From, string To, string Label);

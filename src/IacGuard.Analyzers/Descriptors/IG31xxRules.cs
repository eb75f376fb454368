// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG31xxRules
{
    public static readonly DiagnosticDescriptor IG3100 = new(
        "IG3100", "Data is deleted together with its stack", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "CloudFormation deletes what a template no longer names, and everything when the stack goes. A DeletionPolicy of Retain, or Snapshot where the type knows it, keeps the data; without one the policy is Delete.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html");

    public static readonly DiagnosticDescriptor IG3101 = new(
        "IG3101", "RDS database is deleted without a snapshot", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "CloudFormation takes a last snapshot of an RDS instance or cluster before it deletes it, unless the template says Delete. Members of a cluster hold no data of their own.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html");

    public static readonly DiagnosticDescriptor IG3102 = new(
        "IG3102", "Data is kept when deleted but not when replaced", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "DeletionPolicy speaks of deletions only. When a property changes that needs a new resource, CloudFormation makes the new one, and UpdateReplacePolicy says what becomes of the old one: it is deleted unless the template says otherwise.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html");

    public static readonly DiagnosticDescriptor IG3103 = new(
        "IG3103", "User pool has no deletion protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With a user pool go all its users and their passwords, and nothing brings them back. Deletion protection refuses to delete the pool until someone switches it off on purpose.", "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html");

    public static readonly DiagnosticDescriptor IG3104 = new(
        "IG3104", "ECS service does not roll a failed deployment back", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without the circuit breaker a deployment whose tasks never become healthy goes on for hours. With it ECS stops the deployment, and with Rollback it goes back to the last one that worked.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html");

    public static readonly DiagnosticDescriptor IG3105 = new(
        "IG3105", "Event bus has no archive", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An archive keeps the events of a bus for as long as it is told, and can send them again after a consumer was mended.", "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html");

    public static readonly DiagnosticDescriptor IG3106 = new(
        "IG3106", "CloudFront distribution has no origin failover", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An origin group names a second origin that CloudFront asks when the first one fails or does not answer.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG3100, IG3101, IG3102, IG3103, IG3104, IG3105, IG3106,
    ];
}

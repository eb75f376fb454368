// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG61xxRules
{
    public static readonly DiagnosticDescriptor IG6100 = new(
        "IG6100", "Log group has a retention that does not exist", "{0}", "IacGuard.Observability", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "CloudWatch Logs keeps events for one of a list of periods and rejects any other number, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG6100,
    ];
}

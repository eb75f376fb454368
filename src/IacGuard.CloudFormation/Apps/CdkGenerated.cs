namespace IacGuard.CloudFormation.Apps;

/// <summary>Recognises resources that the CDK makes for its own machinery.</summary>
internal static class CdkGenerated
{
    internal static bool IsGenerated(string logicalId, string type, string? constructPath) => type is "AWS::CDK::Metadata";
}

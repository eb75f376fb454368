namespace IacGuard.CloudFormation.Apps;

/// <summary>
/// Recognises resources that the CDK makes for its own machinery, with their roles, policies and log groups: by a segment of the
/// construct path, else by the logical id (which holds the same segments without punctuation), else by type. The names were read off
/// aws-cdk-lib 2.276.0 (ids given to singleton functions, custom resource providers and the provider framework).
/// </summary>
internal static class CdkGenerated
{
    private static readonly string[] SegmentPrefixes =
    [
        "@aws-cdk--",
        "AWS679f53fac002430cb0da5b7982bd2287",
        "AWSb4cf1abd4e4f4bc699441af7ccd9ec37",
        "AWSCDK.TriggerCustomResourceProvider",
        "AWSCDKCfnUtilsProviderCustomResourceProvider",
        "BucketNotificationsHandler050a0587b7544547bf325f094a3db834",
        "CDKMetadata",
        "CertificateRequestorFunction",
        "CrossRegionAwsSdk8a0c93f3dbef4b71ac137aaf2048ce7e",
        "Custom::AWSCDKOpenIdConnectProviderCustomResourceProvider",
        "Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C",
        "Custom::CrossAccountZoneDelegationCustomResourceProvider",
        "Custom::CrossRegionExportReaderCustomResourceProvider",
        "Custom::CrossRegionExportWriterCustomResourceProvider",
        "Custom::CrossRegionStringParameterReaderCustomResourceProvider",
        "Custom::DeleteExistingRecordSetCustomResourceProvider",
        "Custom::ECRAutoDeleteImagesCustomResourceProvider",
        "Custom::S3AutoDeleteObjectsCustomResourceProvider",
        "Custom::SyntheticsAutoDeleteUnderlyingResourcesCustomResourceProvider",
        "Custom::VpcRestrictDefaultSGCustomResourceProvider",
        "DrainECSHook",
        "EvalServiceRolef4f556a4ef7a49cd8036c5b0567376fd",
        "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a",
        "SingletonLambda224e77f9a32e4b4dac32983477abba16",
        "framework-isComplete",
        "framework-onEvent",
        "framework-onTimeout",
        "waiter-state-machine",
    ];

    // As they appear in logical ids.
    private static readonly string[] IdPrefixes =
        Array.ConvertAll(
            Array.FindAll(SegmentPrefixes, static s => s is not ("CDKMetadata" or "CertificateRequestorFunction" or "DrainECSHook") && char.IsUpper(s[0])),
            static s => s.Replace(":", "").Replace(".", ""));

    private static readonly string[] IdParts =
        ["CertificateRequestorFunction", "DrainECSHookFunction", "frameworkisComplete", "frameworkonEvent", "frameworkonTimeout", "waiterstatemachine", "awscdkawsdynamodbReplicaProvider", "awscdkawseksClusterResourceProvider", "awscdkawseksKubectlProvider"];

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "AWS::CDK::Metadata",
        "Custom::AWSCDKCfnJson",
        "Custom::AWSCDKCfnJsonStringify",
        "Custom::CDKBucketDeployment",
        "Custom::CrossRegionExportReader",
        "Custom::CrossRegionExportWriter",
        "Custom::CrossRegionStringParameterReader",
        "Custom::DynamoDBReplica",
        "Custom::ECRAutoDeleteImages",
        "Custom::LogRetention",
        "Custom::S3AutoDeleteObjects",
        "Custom::S3BucketNotifications",
        "Custom::SyntheticsAutoDeleteUnderlyingResources",
        "Custom::Trigger",
        "Custom::VpcRestrictDefaultSG",
    };

    internal static bool IsGenerated(string logicalId, string type, string? constructPath) =>
        (type.StartsWith("Custom::", StringComparison.Ordinal) || type is "AWS::CDK::Metadata") && Types.Contains(type)
        || (constructPath is null ? IsGeneratedId(logicalId) : IsGeneratedPath(constructPath));

    private static bool IsGeneratedPath(string path)
    {
        // The first segment is the stack's own name.
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            foreach (var prefix in SegmentPrefixes)
            {
                if (string.CompareOrdinal(path, slash + 1, prefix, 0, prefix.Length) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsGeneratedId(string id)
    {
        foreach (var prefix in IdPrefixes)
        {
            if (id.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var part in IdParts)
        {
            if (id.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

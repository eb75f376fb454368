namespace IacGuard.CodeFixes;

/// <summary>
/// Properties that fixes set and that CloudFormation can only change by making the resource anew ("Update requires: Replacement" in the
/// CloudFormation template reference): its data is lost unless it is moved.
/// </summary>
internal static class ReplacingProperties
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "AWS::DAX::Cluster ClusterEndpointEncryptionType",
        "AWS::DAX::Cluster SSESpecification.SSEEnabled",
        "AWS::DocDB::DBCluster StorageEncrypted",
        "AWS::EC2::Volume Encrypted",
        "AWS::EFS::FileSystem Encrypted",
        "AWS::ElastiCache::ReplicationGroup AtRestEncryptionEnabled",
        "AWS::Neptune::DBCluster StorageEncrypted",
        "AWS::RDS::DBCluster StorageEncrypted",
        "AWS::RDS::DBInstance StorageEncrypted",
        "AWS::SageMaker::Model EnableNetworkIsolation",
        "AWS::SageMaker::NotebookInstance DirectInternetAccess",
    };

    /// <summary>Whether setting a property of a live resource replaces it.</summary>
    public static bool Holds(string? type, string path) => type is not null && (type == "AWS::AutoScaling::LaunchConfiguration" || Known.Contains(type + " " + path));
}

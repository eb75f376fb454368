using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Locations;

/// <summary>
/// Where CloudFormation types keep policy documents. Source: CloudFormation resource specification, npm <c>@aws-cdk/aws-service-spec</c>
/// 0.1.216 (properties of type JSON named as policies), sorted by what a statement there does.
/// </summary>
internal static class PolicyLocations
{
    private static readonly Lazy<Dictionary<string, List<PolicyLocation>>> All = new(Build);

    /// <summary>The places in a type; none for most types.</summary>
    public static IReadOnlyList<PolicyLocation> Of(string type) => All.Value.TryGetValue(type, out var found) ? found : [];

    private static Dictionary<string, List<PolicyLocation>> Build()
    {
        var table = new Dictionary<string, List<PolicyLocation>>(StringComparer.Ordinal);
        Identities(table);
        AttachedPolicies(table);
        OwnPolicies(table);
        Others(table);
        return table;
    }

    private static void Identities(Dictionary<string, List<PolicyLocation>> table)
    {
        Add(table, "IAM::Role", "AssumeRolePolicyDocument", StatementKinds.Trust, "sts");
        Add(table, "Serverless::Function", "AssumeRolePolicyDocument", StatementKinds.Trust, "sts");
        foreach (var type in (string[])["IAM::Role", "IAM::User", "IAM::Group"])
        {
            Add(table, type, "Policies.[].PolicyDocument", StatementKinds.Identity);
        }

        foreach (var type in (string[])["IAM::Policy", "IAM::ManagedPolicy", "IAM::RolePolicy", "IAM::UserPolicy", "IAM::GroupPolicy", "IoT::Policy"])
        {
            Add(table, type, "PolicyDocument", StatementKinds.Identity);
        }

        Add(table, "SSO::PermissionSet", "InlinePolicy", StatementKinds.Identity);
        Add(table, "Serverless::Function", "Policies", StatementKinds.Identity);
        Add(table, "Serverless::Function", "Policies.[]", StatementKinds.Identity);
        Add(table, "Serverless::StateMachine", "Policies", StatementKinds.Identity);
        Add(table, "Serverless::StateMachine", "Policies.[]", StatementKinds.Identity);
    }

    // Policies that are resources of their own and name what they belong to.
    private static void AttachedPolicies(Dictionary<string, List<PolicyLocation>> table)
    {
        AddResource(table, "S3::BucketPolicy", "PolicyDocument", "s3", "Bucket");
        AddResource(table, "S3Express::BucketPolicy", "PolicyDocument", "s3express", "Bucket");
        AddResource(table, "S3Outposts::BucketPolicy", "PolicyDocument", "s3-outposts", "Bucket");
        AddResource(table, "S3::AccessPoint", "Policy", "s3", null);
        AddResource(table, "S3::MultiRegionAccessPointPolicy", "Policy", "s3", "MrapName");
        AddResource(table, "S3Tables::TableBucketPolicy", "ResourcePolicy", "s3tables", "TableBucketARN");
        AddResource(table, "S3Tables::TablePolicy", "ResourcePolicy", "s3tables", "TableARN");
        AddResource(table, "S3Vectors::VectorBucketPolicy", "Policy", "s3vectors", "VectorBucketArn");
        AddResource(table, "SQS::QueuePolicy", "PolicyDocument", "sqs", "Queues");
        AddResource(table, "SQS::QueueInlinePolicy", "PolicyDocument", "sqs", "Queue");
        AddResource(table, "SNS::TopicPolicy", "PolicyDocument", "sns", "Topics");
        AddResource(table, "SNS::TopicInlinePolicy", "PolicyDocument", "sns", "TopicArn");
        AddResource(table, "Lambda::ResourcePolicy", "PolicyDocument", "lambda", "FunctionName");
        AddResource(table, "EventsV2::ResourcePolicy", "PolicyDocument", "events", "ResourceArn");
        AddResource(table, "Bedrock::ResourcePolicy", "PolicyDocument", "bedrock", "ResourceArn");
        AddResource(table, "APS::ResourcePolicy", "PolicyDocument", "aps", "WorkspaceArn");
        AddResource(table, "SecretsManager::ResourcePolicy", "ResourcePolicy", "secretsmanager", "SecretId");
        AddResource(table, "Kinesis::ResourcePolicy", "ResourcePolicy", "kinesis", "ResourceArn");
        AddResource(table, "CloudTrail::ResourcePolicy", "ResourcePolicy", "cloudtrail", "ResourceArn");
        AddResource(table, "MSK::ClusterPolicy", "Policy", "kafka", "ClusterArn");
        AddResource(table, "VpcLattice::AuthPolicy", "Policy", "vpc-lattice-svcs", "ResourceIdentifier");
        AddResource(table, "VpcLattice::ResourcePolicy", "Policy", "vpc-lattice", "ResourceArn");
        AddResource(table, "SSM::ResourcePolicy", "Policy", "ssm", "ResourceArn");
        AddResource(table, "EventSchemas::RegistryPolicy", "Policy", "schemas", "RegistryName");
        AddResource(table, "Lex::ResourcePolicy", "Policy", "lex", "ResourceArn");
    }

    // Resources that carry their policy in a property.
    private static void OwnPolicies(Dictionary<string, List<PolicyLocation>> table)
    {
        AddResource(table, "KMS::Key", "KeyPolicy", "kms", null);
        AddResource(table, "KMS::ReplicaKey", "KeyPolicy", "kms", null);
        AddResource(table, "DynamoDB::Table", "ResourcePolicy.PolicyDocument", "dynamodb", null);
        AddResource(table, "DynamoDB::Table", "StreamSpecification.ResourcePolicy.PolicyDocument", "dynamodb", null);
        AddResource(table, "DynamoDB::GlobalTable", "Replicas.[].ResourcePolicy.PolicyDocument", "dynamodb", null);
        AddResource(table, "DynamoDB::GlobalTable", "Replicas.[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument", "dynamodb", null);
        AddResource(table, "ECR::Repository", "RepositoryPolicyText", "ecr", null);
        AddResource(table, "ECR::PublicRepository", "RepositoryPolicyText", "ecr-public", null);
        AddResource(table, "EFS::FileSystem", "FileSystemPolicy", "elasticfilesystem", null);
        AddResource(table, "Backup::BackupVault", "AccessPolicy", "backup", null);
        AddResource(table, "OpenSearchService::Domain", "AccessPolicies", "es", null);
        AddResource(table, "Elasticsearch::Domain", "AccessPolicies", "es", null);
        AddResource(table, "CodeArtifact::Domain", "PermissionsPolicyDocument", "codeartifact", null);
        AddResource(table, "CodeArtifact::Repository", "PermissionsPolicyDocument", "codeartifact", null);
        AddResource(table, "Logs::LogGroup", "ResourcePolicyDocument", "logs", null);
        AddResource(table, "Redshift::Cluster", "NamespaceResourcePolicy", "redshift", null);
        AddResource(table, "ApiGateway::RestApi", "Policy", "execute-api", null);
        AddResource(table, "Serverless::Api", "Policy", "execute-api", null);
        AddResource(table, "ApiGateway::DomainNameV2", "Policy", "execute-api", null);
        AddResource(table, "Oam::Sink", "Policy", "oam", null);
        AddResource(table, "MediaStore::Container", "Policy", "mediastore", null);
        AddResource(table, "PaymentCryptography::Key", "Policy", "payment-cryptography", null);
        AddResource(table, "Events::EventBus", "Policy", "events", null);
    }

    private static void Others(Dictionary<string, List<PolicyLocation>> table)
    {
        Add(table, "Logs::ResourcePolicy", "PolicyDocument", StatementKinds.Account, "logs");
        Add(table, "XRay::ResourcePolicy", "PolicyDocument", StatementKinds.Account, "xray");
        Add(table, "ECR::RegistryPolicy", "PolicyText", StatementKinds.Account, "ecr");
        Add(table, "Organizations::ResourcePolicy", "Content", StatementKinds.Account, "organizations");
        Add(table, "EC2::VPCEndpoint", "PolicyDocument", StatementKinds.Filter);
        Add(table, "Organizations::Policy", "Content", StatementKinds.Filter);
        Add(table, "EKS::PodIdentityAssociation", "Policy", StatementKinds.Session);
        Add(table, "Transfer::User", "Policy", StatementKinds.Session);
    }

    private static void AddResource(Dictionary<string, List<PolicyLocation>> table, string type, string path, string service, string? attachedTo) =>
        Add(table, type, path, StatementKinds.Resource, service, attachedTo);

    private static void Add(
        Dictionary<string, List<PolicyLocation>> table, string type, string path, string kind, string? service = null, string? attachedTo = null)
    {
        var name = "AWS::" + type;
        if (!table.TryGetValue(name, out var places))
        {
            table[name] = places = [];
        }

        places.Add(new PolicyLocation(path.Split('.'), kind, service, attachedTo));
    }
}

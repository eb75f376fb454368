namespace IacGuard.Rules.Iam.Statements;

/// <summary>
/// Which condition keys limit who or what. Sources: docs/AmazonS3/latest/userguide/access-control-block-public-access.html ("The meaning of public"),
/// docs/IAM/latest/UserGuide/reference_policies_condition-keys.html (sensitive keys, newer keys of the same family),
/// docs/efs/latest/ug/access-control-block-public-access.html (the two EFS keys).
/// </summary>
internal static class LimitingKeys
{
    private static readonly HashSet<string> Principal = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalOrgID", "aws:PrincipalArn", "aws:PrincipalAccount", "aws:PrincipalOrgPaths", "aws:SourceArn", "aws:SourceAccount", "aws:SourceOwner",
        "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceVpc", "aws:SourceVpce", "aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths", "aws:userid",
        "aws:SourceIp", "s3:DataAccessPointArn", "s3:DataAccessPointAccount", "kms:CallerAccount",
        "elasticfilesystem:AccessedViaMountTarget", "elasticfilesystem:AccessPointArn",
    };

    private static readonly HashSet<string> Sensitive = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:ResourceAccount", "aws:ResourceOrgID", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceVpc",
        "aws:SourceVpce", "aws:VpceAccount", "aws:VpceOrgID",
    };

    private static readonly HashSet<string> Multivalued = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:TagKeys", "aws:CalledVia", "aws:PrincipalOrgPaths", "aws:ResourceOrgPaths", "aws:SourceOrgPaths", "aws:VpceOrgPaths", "aws:PrincipalServiceNamesList",
    };

    private static readonly HashSet<string> SourceOfService = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:SourceArn", "aws:SourceAccount", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceOrgPaths",
    };

    private static readonly HashSet<string> Resource = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:ResourceAccount", "s3:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceOrgPaths", "ecs:cluster", "lambda:FunctionArn", "ec2:Vpc", "ec2:Subnet",
        "kms:ResourceAliases", "kms:RequestAlias", "kms:EncryptionContextKeys",
    };

    private static readonly HashSet<string> CallingService = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:ViaAWSService", "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast", "kms:ViaService",
    };

    /// <summary>Whether a fixed value of the key says who calls.</summary>
    public static bool LimitsPrincipal(string key) => Principal.Contains(key);

    /// <summary>Whether a fixed value of the key says which resources.</summary>
    public static bool LimitsResource(string key) =>
        Resource.Contains(key) || key.IndexOf("ResourceTag/", StringComparison.OrdinalIgnoreCase) >= 0
        || key.StartsWith("kms:EncryptionContext:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a fixed value of the key leaves the action to AWS services that act for the caller, on resources that they make or choose themselves.</summary>
    public static bool NamesCallingService(string key) => CallingService.Contains(key);

    /// <summary>Whether the key says on whose behalf an AWS service calls.</summary>
    public static bool NamesSource(string key) => SourceOfService.Contains(key);

    /// <summary>Whether AWS warns of wildcards in its values.</summary>
    public static bool IsSensitive(string key) => Sensitive.Contains(key);

    /// <summary>Whether a global key may have several values in one request.</summary>
    public static bool IsMultivaluedGlobal(string key) => Multivalued.Contains(key);

    /// <summary>Whether the key's values are ARNs.</summary>
    public static bool IsArn(string key) => key.EndsWith("Arn", StringComparison.OrdinalIgnoreCase);
}

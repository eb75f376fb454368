namespace IacGuard.Rules.Iam.Data;

/// <summary>
/// What AWS managed policies give away. Source: the documents of 1,485 AWS managed policies (newest of 2026-04-27, as carried by moto 5.2.1) and the
/// list of administrative policies at docs/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html.
/// </summary>
public static class ManagedPolicies
{
    /// <summary>The class of policies that permit everything or nearly so.</summary>
    public const string Admin = "admin";

    /// <summary>The class of policies that permit everything but identity management.</summary>
    public const string PowerUser = "powerUser";

    /// <summary>The class of policies that pass any role to any service.</summary>
    public const string PassRole = "passRole";

    private static readonly Dictionary<string, Policy> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AdministratorAccess"] = new(Admin, "permits every action on every resource"),
        ["IAMFullAccess"] = new(Admin, "permits every IAM action, so whoever has it can give themselves any permission"),
        ["AdministratorAccess-Amplify"] = new(Admin, "is administrative by AWS's own list: it manages roles and passes any role"),
        ["PowerUserAccess"] = new(PowerUser, "permits every action of every service but IAM, Organizations and Account"),
        ["AWSElasticBeanstalkService"] = new(PassRole, "passes any role to any service"),
        ["AmazonDynamoDBFullAccesswithDataPipeline"] = new(PassRole, "passes any role to any service"),
        ["AmazonElasticMapReduceFullAccess"] = new(PassRole, "passes any role to any service"),
        ["AmazonElasticMapReduceRole"] = new(PassRole, "passes any role to any service"),
    };

    /// <summary>The names of all policies that are known to be dangerous.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>The class of a policy and what it gives away; null for one that is not known to be dangerous.</summary>
    /// <param name="name">The name without path and ARN.</param>
    public static (string Class, string Why)? Find(string name) => Known.TryGetValue(name, out var found) ? (found.Class, found.Why) : null;

    private sealed record Policy(string Class, string Why);
}

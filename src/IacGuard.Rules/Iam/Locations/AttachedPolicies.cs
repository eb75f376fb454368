using IacGuard.Model;

namespace IacGuard.Rules.Iam.Locations;

/// <summary>Which policies of a stack are attached to which roles, users and groups, by reference.</summary>
internal static class AttachedPolicies
{
    /// <summary>The policies attached to an identity, with the condition under which each is.</summary>
    public static List<(Resource Policy, Condition? Guard)> To(Resource identity)
    {
        var found = new List<(Resource Policy, Condition? Guard)>();
        foreach (var reference in identity.Stack.References.To(identity))
        {
            if (IsPolicy(reference.From) && IsAttachment(reference.Path))
            {
                found.Add((reference.From, Found.And(reference.Guard, reference.From.Condition)));
            }
        }

        foreach (var reference in identity.Stack.References.From(identity))
        {
            if (identity.Stack.Resolve(reference.Value) is { } policy && Brings(identity, reference.Path, policy))
            {
                AddThrough(found, policy, Found.And(reference.Guard, policy.Condition));
            }
        }

        return found;
    }

    /// <summary>Whether an identity of its stack holds a policy.</summary>
    public static bool IsAttachedInView(Resource policy)
    {
        foreach (var reference in policy.Stack.References.From(policy))
        {
            if (IsAttachment(reference.Path) && policy.Stack.Resolve(reference.Value) is { } holder && IsIdentity(holder))
            {
                return true;
            }
        }

        foreach (var reference in policy.Stack.References.To(policy))
        {
            if (IsIdentity(reference.From) && reference.Path.StartsWith("ManagedPolicyArns", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Brings(Resource identity, string path, Resource target) =>
        (path.StartsWith("ManagedPolicyArns", StringComparison.Ordinal) && IsPolicy(target))
        || (identity.Type == "AWS::IAM::User" && target.Type == "AWS::IAM::Group" && path.StartsWith("Groups", StringComparison.Ordinal));

    // A group that a user is in brings its own policies and those attached to it.
    private static void AddThrough(List<(Resource Policy, Condition? Guard)> into, Resource holder, Condition? guard)
    {
        into.Add((holder, guard));
        if (holder.Type != "AWS::IAM::Group")
        {
            return;
        }

        foreach (var (policy, inner) in To(holder))
        {
            into.Add((policy, Found.And(guard, inner)));
        }
    }

    private static bool IsPolicy(Resource resource) => resource.Type
        is "AWS::IAM::Policy" or "AWS::IAM::ManagedPolicy" or "AWS::IAM::RolePolicy" or "AWS::IAM::UserPolicy" or "AWS::IAM::GroupPolicy";

    private static bool IsIdentity(Resource resource) => resource.Type is "AWS::IAM::Role" or "AWS::IAM::User" or "AWS::IAM::Group";

    private static bool IsAttachment(string path) =>
        path is "RoleName" or "UserName" or "GroupName"
        || path.StartsWith("Roles", StringComparison.Ordinal) || path.StartsWith("Users", StringComparison.Ordinal) || path.StartsWith("Groups", StringComparison.Ordinal);
}

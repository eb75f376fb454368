using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Locations;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Views;

/// <summary><c>iam.identity</c>.</summary>
internal sealed class IdentityView : View
{
    /// <summary>The entry that holds all statements of an identity.</summary>
    public const string Statements = "$statements";

    /// <summary>The entry that holds the ARNs or names of its managed policies.</summary>
    public const string ManagedPolicies = "$managedPolicies";

    /// <summary>The entry that says what the identity is.</summary>
    public const string IdentityType = "$identityType";

    public override string Name => "iam.identity";

    public override string Summary =>
        "Every role, user, group, permission set and SAM function or state machine with all it is permitted: inline policies, the policies of the stack that are "
        + "attached to it by reference (AWS::IAM::Policy, ManagedPolicy, RolePolicy, ...), and a user's groups. A policy that is attached to nothing in view is an "
        + "identity of its own. Fields: the resource's own properties and $identityType (role, user, group, permissionSet or policy), "
        + "$statements (the rows of iam.statement of kind identity), $managedPolicies (ManagedPolicyArns and the managed policies that SAM's Policies name).";

    public override IEnumerable<Row> Rows(Resource resource) => Find(resource, null);

    internal override IEnumerable<Row> Rows(Resource resource, RowSource source) => Find(resource, source);

    private static IEnumerable<Row> Find(Resource resource, RowSource? source)
    {
        if (TypeOf(resource) is not { } type || (type == "policy" && AttachedPolicies.IsAttachedInView(resource)))
        {
            return [];
        }

        var own = resource.Properties.Entries;
        var entries = own.WithRoom(3);
        entries[own.Count] = new MapEntry(IdentityType, SourceSpan.None, ScalarValue.Of(type));
        entries[own.Count + 1] = new MapEntry(Statements, SourceSpan.None, new ListValue(Collect(resource, source), resource.IdSpan, IsOpen(resource, type)));
        entries[own.Count + 2] = new MapEntry(ManagedPolicies, SourceSpan.None, Managed(resource));
        return [new Row(resource, new MapValue(entries, resource.IdSpan, resource.Properties.IsOpen), "", null)];
    }

    // The rows of iam.statement are these same ones, read once; only AWS's own policy templates are left out there.
    private static IEnumerable<Row> StatementsOf(Resource holder, RowSource? source) =>
        source is null || holder.Type.StartsWith("AWS::Serverless::", StringComparison.Ordinal) ? StatementRows.In(holder) : source.Rows(StatementView.ViewName, holder);

    private static string? TypeOf(Resource resource) => resource.Type switch
    {
        "AWS::IAM::Role" => "role",
        "AWS::Serverless::Function" or "AWS::Serverless::StateMachine" => NamesRole(resource) ? null : "role",
        "AWS::IAM::User" => "user",
        "AWS::IAM::Group" => "group",
        "AWS::SSO::PermissionSet" => "permissionSet",
        "AWS::IAM::ManagedPolicy" or "AWS::IAM::Policy" or "AWS::IAM::RolePolicy" or "AWS::IAM::UserPolicy" or "AWS::IAM::GroupPolicy" => "policy",
        _ => null,
    };

    // The role that SAM makes holds what the function itself states.
    private static bool NamesRole(Resource resource) =>
        resource.Properties.TryGet("Role", out var role)
        && !(role.Value is ReferenceValue reference && resource.Stack.Resolve(reference)?.Provenance == ResourceProvenance.GeneratedByTransform);

    // Others may attach a policy to a role that they see; a policy is all there is of itself.
    private static bool IsOpen(Resource resource, string type) => type != "policy" && (resource.IsShared || (resource.Stack.IsOpen && !resource.IsConfined));

    private static List<Value> Collect(Resource resource, RowSource? source)
    {
        var statements = new List<Value>();
        Add(statements, StatementsOf(resource, source), null);
        foreach (var (policy, guard) in AttachedPolicies.To(resource))
        {
            Add(statements, StatementsOf(policy, source), guard);
        }

        return statements;
    }

    private static void Add(List<Value> into, IEnumerable<Row> rows, Condition? guard)
    {
        foreach (var row in rows)
        {
            if (row.Content[StatementFields.Kind] is ScalarValue { Text: StatementKinds.Identity })
            {
                var condition = Found.And(guard, row.Guard);
                into.Add(condition is null ? row.Content : new ChoiceValue(condition, row.Content, AbsentValue.Instance, row.Content.Span));
            }
        }
    }

    private static Value Managed(Resource resource) =>
        resource.Type.StartsWith("AWS::Serverless::", StringComparison.Ordinal) ? resource.Properties["Policies"]
        : resource.Type == "AWS::SSO::PermissionSet" ? resource.Properties["ManagedPolicies"]
        : resource.Properties["ManagedPolicyArns"];
}

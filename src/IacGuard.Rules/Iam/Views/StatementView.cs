using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Iam.Views;

/// <summary><c>iam.statement</c>.</summary>
internal sealed class StatementView : View
{
    /// <summary>The view's name.</summary>
    public const string ViewName = "iam.statement";

    public override string Name => ViewName;

    public override string Summary =>
        "Every statement of every IAM policy document, wherever it sits: roles, users, groups, managed policies, trust policies, policies attached to "
        + "resources (buckets, queues, topics, keys, secrets, ...), VPC endpoints, JSON strings, and the fields of AWS::Lambda::Permission, "
        + "AWS::Lambda::LayerVersionPermission and AWS::Events::EventBusPolicy. Fields: the statement's own (Sid, Effect, Action, NotAction, Resource, "
        + "NotResource, Principal, NotPrincipal, Condition) and "
        + "$kind: identity (gives permissions to a role, user or group), trust (says who may assume a role), resource (attached to one resource, where a "
        + "star in Resource means that resource), account (attached to the whole account), filter (VPC endpoint or organization policy), session (narrows a role); "
        + "$service: the IAM prefix of the service whose resource the policy is attached to, such as sqs, s3 or kms (absent for identities); "
        + "$attachedTo: the resource or list of resources that it is attached to; $version: the document's Version; "
        + "$form: document, or fields where the statement is spelled in properties. The policy templates of SAM are left out, as AWS "
        + "wrote them. Where a policy cannot be read, one row stands in of which nothing is known.";

    // Nobody can mend the wording of a statement that AWS wrote; what it permits counts in iam.identity.
    public override IEnumerable<Row> Rows(Resource resource) => StatementRows.In(resource, withTemplates: false);
}

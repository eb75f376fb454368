using IacGuard.Model;

namespace IacGuard.CloudFormation.Sam;

/// <summary>
/// The role that SAM makes for a function or state machine that names none. Its policies are judged where they are written, at the
/// function; the role is there so that what refers to it, or asks for its managed policies, finds it.
/// </summary>
internal static class SamRole
{
    private const string Managed = "arn:aws:iam::aws:policy/service-role/";

    /// <summary>The logical id that SAM gives the role of a resource, where it makes one; null for types that have none.</summary>
    public static string? IdFor(string logicalId, string type) =>
        type is "AWS::Serverless::Function" or "AWS::Serverless::StateMachine" ? logicalId + "Role" : null;

    /// <summary>The role that a resource refers to and that nobody wrote; null when there is none.</summary>
    public static Resource? MadeFor(Resource owner) =>
        SamType.Find(owner.Type) is { } type && owner[type.Role] is ReferenceValue { Attribute: "Arn" } reference && reference.LogicalId == IdFor(owner.LogicalId, owner.Type) && IsMade(owner, reference)
            ? Make(owner, reference.LogicalId)
            : null;

    // What a user wrote stands somewhere of its own.
    private static bool IsMade(Resource owner, ReferenceValue reference) => reference.Span == owner.Properties.Span;

    private static Resource Make(Resource owner, string id)
    {
        var isFunction = owner.Type == "AWS::Serverless::Function";
        var entries = new List<MapEntry> { Entry("AssumeRolePolicyDocument", Trust(isFunction ? "lambda.amazonaws.com" : "states.amazonaws.com")) };
        var managed = ManagedPolicies(owner.Properties, isFunction);
        if (managed.Items.Count > 0 || managed.IsOpen)
        {
            entries.Add(Entry("ManagedPolicyArns", managed));
        }

        if (owner.Properties.TryGet("PermissionsBoundary", out var boundary))
        {
            entries.Add(boundary);
        }

        return new Resource(id, "AWS::IAM::Role", new MapValue(entries, owner.IdSpan), owner.IdSpan)
        {
            Condition = owner.Condition,
            Provenance = ResourceProvenance.GeneratedByTransform,
        };
    }

    // Source: AWS SAM Developer Guide, "Generated AWS CloudFormation resources", and the translator's managed policies by feature.
    private static ListValue ManagedPolicies(MapValue properties, bool isFunction)
    {
        var items = new List<Value>();
        if (isFunction)
        {
            items.Add(Text(Managed + (properties["VpcConfig"].IsAbsent ? "AWSLambdaBasicExecutionRole" : "AWSLambdaVPCAccessExecutionRole")));
        }

        var policies = properties["Policies"];
        if (policies is ListValue list)
        {
            items.AddRange(list.Items.Where(static item => item is not MapValue));
            return new ListValue(items, list.Span, list.IsOpen);
        }

        if (policies is not (MapValue or AbsentValue))
        {
            items.Add(policies);
        }

        return new ListValue(items, policies.Span);
    }

    private static MapValue Trust(string service) => Map(
        Entry("Version", Text("2012-10-17")),
        Entry("Statement", new ListValue([Map(Entry("Effect", Text("Allow")), Entry("Action", Text("sts:AssumeRole")), Entry("Principal", Map(Entry("Service", Text(service)))))], SourceSpan.None)));

    private static MapValue Map(params MapEntry[] entries) => new(entries, SourceSpan.None);

    private static MapEntry Entry(string key, Value value) => new(key, SourceSpan.None, value);

    private static ScalarValue Text(string text) => new(text, ScalarKind.String, SourceSpan.None);
}

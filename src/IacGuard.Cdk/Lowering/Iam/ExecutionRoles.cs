using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>The roles that start tasks (<c>TaskDefinition.obtainExecutionRole</c>): made when something is added to them.</summary>
internal static class ExecutionRoles
{
    private const string Prop = "executionRole";
    private const string Id = "ExecutionRole";

    /// <summary>The role for starting a task, made when it is not there; null when it is not known.</summary>
    /// <param name="task">The task definition.</param>
    /// <param name="call">What needs it.</param>
    /// <param name="context">The stack.</param>
    public static CdkValue? Ensure(CdkObject task, CdkCall call, LoweringContext context)
    {
        if (task.Prop(Prop) is { } given)
        {
            return given;
        }

        return Ensure(task, Id, call, context);
    }

    /// <summary>The role of a construct under an id, made as one for starting tasks when it is not there; null when another construct made the receiver, which may have been given a role.</summary>
    public static CdkObject? Ensure(CdkObject receiver, string id, CdkCall call, LoweringContext context)
    {
        if (receiver.Construct is not { } construct)
        {
            return null;
        }

        if (context.Draft.Find(receiver, id + "/Resource") is null)
        {
            if (receiver.Member is not null)
            {
                return null;
            }

            var path = Place.Join(construct.Path, id + "/Resource");
            var principal = PrincipalFragment.Of("Service", ScalarValue.Of("ecs-tasks.amazonaws.com"), call.NameSpan).Json;
            MapEntry[] trust = [new("Action", default, ScalarValue.Of("sts:AssumeRole")), new("Effect", default, ScalarValue.Of("Allow")), new("Principal", default, principal)];
            var document = Statements.Around(new ListValue([new MapValue(trust, call.NameSpan)], call.NameSpan), call.NameSpan);
            var role = PolicyStore.Ensure(context.Draft, "AWS::IAM::Role", path, call.Guard ?? receiver.Guard, call, [new MapEntry("AssumeRolePolicyDocument", default, document)]);
            Refer(receiver, role, call, context);
        }

        return new CdkObject(IamNames.Role, [], call.NameSpan) { Construct = new ConstructIdentity(Place.Join(construct.Path, id), call.NameSpan, construct.Ids), Guard = receiver.Guard };
    }

    private static void Refer(CdkObject receiver, ResourceDraft role, CdkCall call, LoweringContext context)
    {
        if (role.ConstructPath.EndsWith("/" + Id + "/Resource", StringComparison.Ordinal) && context.Draft.Find(receiver, "Resource") is { Type: "AWS::ECS::TaskDefinition" } task)
        {
            task.Properties = task.Properties.With(Id + "Arn", Guards.When(call.Guard, new ReferenceValue(role.LogicalId, "Arn", call.NameSpan)));
        }
    }
}

using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>Lowers what the CDK does about permissions: identities, policies, and every method that adds a statement somewhere.</summary>
internal sealed class IamLowering(
    IdentityResources resources, Identities identities, PrincipalPolicies policies, LambdaPermissions permissions, IValueLowering values) : IConstructLowering
{
    private const string LogDestination = "aws-cdk-lib.aws_logs.CrossAccountDestination";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct.Construct is null)
        {
            return construct.Receiver is null && construct.MemberOf switch
            {
                IamNames.Grant => TryGrant(construct, context),
                IamNames.Metric => GrantMetrics(construct, context),
                _ => false,
            };
        }

        if (resources.TryLower(construct, context.Draft))
        {
            return true;
        }

        AddInitialPolicy(construct, context);
        return false;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        switch (call.Method)
        {
            case "addToPrincipalPolicy" or "addToPolicy" or "addToRolePolicy":
                return AddToIdentity(receiver, call, context);
            case "addToTaskRolePolicy":
                return AddToRole(receiver, "taskRole", "TaskRole", call, context);
            case "addToExecutionRolePolicy":
                return AddToRole(receiver, "executionRole", "ExecutionRole", call, context);
            case "addToResourcePolicy":
                return ResourcePolicies.TryAdd(OwnerOf(receiver), Statement(call), call, context.Draft);
            case "addPermission":
                return permissions.TryApply(receiver, call, context);
            case "grantInvoke":
                return permissions.TryGrant(receiver, call, context);
            case "addStatements":
                return AddStatements(receiver, call, context);
            case "addManagedPolicy":
                return AddManagedPolicy(receiver, call, context);
            case "attachInlinePolicy" when call.First() is CdkObject policy:
                return Attach(policy, receiver, call, context);
            case "attachToRole" or "attachToUser" or "attachToGroup" when call.First() is { } holder:
                return AttachTo(receiver, holder, call, context);
            case "addToGroup" when call.First() is { } group:
                return AddToGroup(receiver, group, call, context);
            case "addUser" when call.First() is CdkObject user:
                return AddToGroup(user, receiver, call, context);
            case "grant" or "grantPassRole" or "grantAssumeRole" when IsRole(receiver):
                return GrantRole(receiver, call, context);
            default:
                return receiver.Fqn.StartsWith(IamNames.Module, StringComparison.Ordinal) && receiver.Construct is null && IsOwnState(receiver);
        }
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span)
    {
        if (construct.IsNew(IamNames.ManagedPolicy) && construct.Construct is { } policy)
        {
            return property == "managedPolicyArn" ? new ReferenceValue(policy.LogicalId("Resource"), null, span) : null;
        }

        if (construct.MemberOf == IamNames.ManagedPolicy && property == "managedPolicyArn")
        {
            return ManagedPolicies.Arn(construct, values);
        }

        if (property is not ("roleArn" or "roleName" or "roleId" or "userArn" or "userName" or "groupArn" or "groupName") || identities.Find(construct) is not { } identity)
        {
            return null;
        }

        return property.EndsWith("Arn", StringComparison.Ordinal) ? At(identity.Arn, span)
            : property == "roleId" ? identity.Name is ReferenceValue role ? new ReferenceValue(role.LogicalId, "RoleId", span) : null
            : At(identity.Name, span);
    }

    private static Value At(Value value, SourceSpan span) => value is ReferenceValue reference ? new ReferenceValue(reference.LogicalId, reference.Attribute, span) : value;

    // Statements, documents and principals change only themselves: what they are is read where they are used.
    private static bool IsOwnState(CdkObject receiver) =>
        receiver.Fqn is IamNames.Statement or IamNames.Document || receiver.Fqn.EndsWith("Principal", StringComparison.Ordinal) || receiver.MemberOf == IamNames.Grant;

    private static bool IsRole(CdkObject receiver) => receiver.Fqn is IamNames.Role or IamNames.LazyRole or IamNames.Module + "IRole";

    private Value Statement(CdkCall call) => call.First() is { } statement ? values.Lower(statement) : Texts.Unknown("is not known here", call.Span);

    /// <summary>The construct behind a member that gives a part of it: its document, or itself.</summary>
    private static CdkObject OwnerOf(CdkObject receiver) => receiver is { Member: "document" or "policyDocument", Receiver: { } owner } ? owner : receiver;

    private bool AddToIdentity(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        // A VPC endpoint and a log destination call their own policy the same; a log destination has a role too.
        if (identities.Find(receiver) is not null && receiver.Fqn != LogDestination)
        {
            return policies.Add(receiver, Statement(call), call, context);
        }

        return ResourcePolicies.TryAdd(receiver, Statement(call), call, context.Draft) || Principals.HasNoPolicy(receiver);
    }

    private bool AddToRole(CdkObject receiver, string prop, string id, CdkCall call, LoweringContext context)
    {
        if (receiver.Construct is null)
        {
            return false;
        }

        var role = receiver.Prop(prop) ?? ExecutionRoles.Ensure(receiver, id, call, context);
        return role is not null && policies.Add(role, Statement(call), call, context);
    }

    private bool AddStatements(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        var owner = OwnerOf(receiver);
        if (ReferenceEquals(owner, receiver) && owner.Fqn == IamNames.Document)
        {
            return receiver is { Member: "assumeRolePolicy", Receiver: { } role } ? AddTrust(role, call, context) : receiver.Member is null or "fromJson";
        }

        var isKnown = true;
        foreach (var (statement, guard) in call.First().Items())
        {
            isKnown &= ResourcePolicies.TryAdd(owner, values.Lower(statement), call with { Guard = Guards.And(call.Guard, guard) }, context.Draft);
        }

        return isKnown;
    }

    private bool AddTrust(CdkObject role, CdkCall call, LoweringContext context)
    {
        if (context.Draft.Find(role, "Resource") is { Type: "AWS::IAM::Role" } resource)
        {
            foreach (var (statement, guard) in call.First().Items())
            {
                PolicyStore.Add(resource, "AssumeRolePolicyDocument", values.Lower(statement), Guards.And(call.Guard, guard), call.IsRepeated);
            }
        }

        return true;
    }

    private bool AddManagedPolicy(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (identities.Find(receiver) is not { } identity)
        {
            return false;
        }

        if (identity.Name is ReferenceValue { LogicalId: var id } && context.Draft.Find(id) is { } resource && call.First() is { } policy)
        {
            resource.Properties = resource.Properties.Append("ManagedPolicyArns", Guards.When(call.Guard, ManagedPolicies.Arn(policy, values)), call.IsRepeated);
        }

        return true;
    }

    private bool Attach(CdkObject policy, CdkObject holder, CdkCall call, LoweringContext context)
    {
        if (identities.Find(holder) is not { } identity || context.Draft.Find(policy, "Resource") is not { } resource)
        {
            return identities.Find(holder) is not null;
        }

        resource.Properties = resource.Properties.Append(identity.ListName, Guards.When(call.Guard, identity.Name), call.IsRepeated);
        return true;
    }

    private bool AttachTo(CdkObject policy, CdkValue holder, CdkCall call, LoweringContext context)
    {
        if (policy.Fqn is not (IamNames.Policy or IamNames.ManagedPolicy))
        {
            return false;
        }

        if (context.Draft.Find(policy, "Resource") is { } resource)
        {
            resource.Properties = resource.Properties.Append(call.Method.Substring("attachTo".Length) + "s", Guards.When(call.Guard, resources.Name(holder)), call.IsRepeated);
        }

        return true;
    }

    private bool AddToGroup(CdkObject user, CdkValue group, CdkCall call, LoweringContext context)
    {
        if (identities.Find(user) is { ListName: "Users" } && context.Draft.Find(user, "Resource") is { } resource)
        {
            resource.Properties = resource.Properties.Append("Groups", Guards.When(call.Guard, resources.Name(group)), call.IsRepeated);
            return true;
        }

        return false;
    }

    private bool GrantRole(CdkObject role, CdkCall call, LoweringContext context)
    {
        if (identities.Find(role) is not { } identity)
        {
            return false;
        }

        var actions = new ItemList();
        switch (call.Method)
        {
            case "grantPassRole":
                actions.AddOne(Texts.Known("iam:PassRole", call.NameSpan), null, call.NameSpan);
                break;
            case "grantAssumeRole":
                actions.AddOne(Texts.Known("sts:AssumeRole", call.NameSpan), null, call.NameSpan);
                break;
            default:
                actions.Add(call["actions"], null, values, call.NameSpan);
                break;
        }

        var statement = Allow(actions.Build(), At(identity.Arn, call.NameSpan), AbsentValue.Instance, call.Span);
        policies.Add(call["grantee"] ?? call["identity"] ?? call.First(), statement, call, context);
        return true;
    }

    /// <summary><c>Grant.AddToPrincipal</c> and its kin, which are static.</summary>
    private bool TryGrant(CdkObject grant, LoweringContext context)
    {
        var options = grant["options"];
        if (grant.Member is not ("addToPrincipal" or "addToPrincipalOrResource" or "addToPrincipalAndResource") || options is null)
        {
            return grant.Member == "drop";
        }

        var call = new CdkCall(grant.Member, IamNames.Grant, grant.Arguments, grant.Span) { Guard = grant.Guard, IsRepeated = grant.IsRepeated };
        var conditions = new ConditionMap();
        conditions.Add(options.Member("conditions"), null, values, options.MemberSpan("conditions"));
        var statement = Allow(Items(options, "actions"), Items(options, "resourceArns"), conditions.Build(), grant.Span);
        var isTaken = policies.Add(options.Member("grantee"), statement, call, context);
        if (options.Member("resource") is CdkObject resource && (!isTaken || grant.Member == "addToPrincipalAndResource") && options.Member("grantee") is { } grantee)
        {
            var arns = options.Member("resourceSelfArns") is null ? Items(options, "resourceArns") : Items(options, "resourceSelfArns");
            var own = Allow(Items(options, "actions"), arns, conditions.Build(), grant.Span).With("Principal", policies.PrincipalOf(grantee, context), grantee.Span);
            ResourcePolicies.TryAdd(resource, own, call, context.Draft);
        }

        return true;
    }

    // Whoever may write metrics may write all: Metric.GrantPutMetricData(grantee).
    private bool GrantMetrics(CdkObject grant, LoweringContext context)
    {
        if (grant.Member != "grantPutMetricData")
        {
            return false;
        }

        var call = new CdkCall(grant.Member, IamNames.Metric, grant.Arguments, grant.Span) { Guard = grant.Guard, IsRepeated = grant.IsRepeated };
        _ = policies.Add(grant["grantee"], Allow(Texts.Known("cloudwatch:PutMetricData", grant.Span), Texts.Known("*", grant.Span), AbsentValue.Instance, grant.Span), call, context);
        return true;
    }

    private Value Items(CdkValue options, string member)
    {
        var list = new ItemList();
        list.Add(options.Member(member), null, values, options.MemberSpan(member));
        return list.Build();
    }

    private static MapValue Allow(Value actions, Value resources, Value conditions, SourceSpan span)
    {
        MapEntry[] entries =
        [
            new("Action", actions.Span, actions),
            new("Condition", conditions.Span, conditions),
            new("Effect", SourceSpan.None, ScalarValue.Of("Allow")),
            new("Resource", resources.Span, resources),
        ];
        return new MapValue([.. entries.Where(static e => !e.Value.IsAbsent)], span);
    }

    // Before the function itself is lowered, so that the role's place follows from the props alone.
    private void AddInitialPolicy(CdkObject construct, LoweringContext context)
    {
        if (!construct.Fqn.StartsWith("aws-cdk-lib.aws_lambda", StringComparison.Ordinal) || construct.Prop("initialPolicy") is not { } statements)
        {
            return;
        }

        var role = construct.Prop("role") ?? new CdkObject(IamNames.Role, [], construct.Span)
        {
            Construct = new ConstructIdentity(Place.Join(construct.Construct!.Path, "ServiceRole"), construct.Construct.IdSpan, construct.Construct.Ids),
            Guard = construct.Guard,
        };
        foreach (var (statement, guard) in statements.Items())
        {
            var call = new CdkCall("addToRolePolicy", construct.Fqn, [new CdkArgument("statement", statement)], statement.Span) { Guard = guard };
            policies.Add(role, values.Lower(statement), call, context);
        }
    }
}

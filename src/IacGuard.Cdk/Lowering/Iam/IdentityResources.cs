using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>The resources of roles, users, groups and policies, from their constructors. Source: what aws-cdk-lib synthesizes.</summary>
internal sealed class IdentityResources(Principals principals, Identities identities, IValueLowering values, Core.StackSymbols symbols)
{
    private static readonly string[] HolderProps = ["roles", "users", "groups"];

    public bool TryLower(CdkObject made, StackDraft draft)
    {
        var resource = made.Fqn switch
        {
            IamNames.Role => Draft(made, "AWS::IAM::Role", Role(made)),
            IamNames.User => Draft(made, "AWS::IAM::User", User(made)),
            IamNames.Group => Draft(made, "AWS::IAM::Group", Group(made)),
            IamNames.Policy => Draft(made, "AWS::IAM::Policy", Policy(made)),
            IamNames.ManagedPolicy => Draft(made, "AWS::IAM::ManagedPolicy", ManagedPolicy(made)),
            "aws-cdk-lib.aws_s3.BucketPolicy" => Draft(made, "AWS::S3::BucketPolicy", Attached(made, "bucket", "Bucket")),
            "aws-cdk-lib.aws_sqs.QueuePolicy" => Draft(made, "AWS::SQS::QueuePolicy", Attached(made, "queues", "Queues")),
            "aws-cdk-lib.aws_sns.TopicPolicy" => Draft(made, "AWS::SNS::TopicPolicy", Attached(made, "topics", "Topics")),
            _ => null,
        };
        if (resource is not null)
        {
            draft.Add(resource);
        }

        return resource is not null;
    }

    /// <summary>The names of the holders in a list of roles, users or groups.</summary>
    public Value Names(CdkValue? list)
    {
        var names = list.Items().Select(item => Guards.When(item.Guard, Name(item.Value))).Where(static n => !n.IsAbsent).ToList();
        return names.Count == 0 && !list.IsOpenList() ? AbsentValue.Instance : new ListValue(names, list!.Span, list.IsOpenList());
    }

    /// <summary>The name of one holder.</summary>
    public Value Name(CdkValue holder) =>
        holder is CdkObject made && identities.Find(made) is { } identity ? identity.Name
        : holder is PlainValue { Value: UnknownValue unknown } ? unknown
        : Texts.Unknown("depends on an identity that is not known here", holder.Span);

    private static ResourceDraft Draft(CdkObject made, string type, List<MapEntry> properties)
    {
        properties.RemoveAll(static p => p.Value.IsAbsent);
        return new ResourceDraft(made.Construct!.LogicalId("Resource"), type, made.Construct.IdSpan)
        {
            Span = made.Construct.Span,
            ConstructPath = Place.Join(made.Construct.Path, "Resource"),
            IsShared = made.IsShared,
            Properties = new MapValue(properties, made.Span, made["props"] is PlainValue { Value: UnknownValue } or StructValue { IsOpen: true }),
        };
    }

    private List<MapEntry> Role(CdkObject made) =>
    [
        new("AssumeRolePolicyDocument", made["props"].MemberSpan("assumedBy"), Trust(made)),
        Entry(made, "description", "Description"),
        new("ManagedPolicyArns", made["props"].MemberSpan("managedPolicies"), ManagedPolicies.Arns(made.Prop("managedPolicies"), values)),
        Entry(made, "maxSessionDuration", "MaxSessionDuration"),
        Entry(made, "path", "Path"),
        Boundary(made),
        new("Policies", made["props"].MemberSpan("inlinePolicies"), Inline(made.Prop("inlinePolicies"))),
        Entry(made, "roleName", "RoleName"),
    ];

    private List<MapEntry> User(CdkObject made) =>
    [
        new("Groups", made["props"].MemberSpan("groups"), Names(made.Prop("groups"))),
        new("LoginProfile", made["props"].MemberSpan("password"), Login(made)),
        new("ManagedPolicyArns", made["props"].MemberSpan("managedPolicies"), ManagedPolicies.Arns(made.Prop("managedPolicies"), values)),
        Entry(made, "path", "Path"),
        Boundary(made),
        Entry(made, "userName", "UserName"),
    ];

    private List<MapEntry> Group(CdkObject made) =>
    [
        Entry(made, "groupName", "GroupName"),
        new("ManagedPolicyArns", made["props"].MemberSpan("managedPolicies"), ManagedPolicies.Arns(made.Prop("managedPolicies"), values)),
        Entry(made, "path", "Path"),
    ];

    private List<MapEntry> Policy(CdkObject made) =>
    [
        Document(made),
        made.Prop("policyName") is null
            ? new MapEntry("PolicyName", SourceSpan.None, PolicyNames.Of(made.Construct!.LogicalId("Resource"), symbols, made.Construct.IdSpan))
            : Entry(made, "policyName", "PolicyName"),
        .. Holders(made),
    ];

    private List<MapEntry> ManagedPolicy(CdkObject made) =>
    [
        Document(made),
        Entry(made, "managedPolicyName", "ManagedPolicyName"),
        Entry(made, "description", "Description"),
        made.Prop("path") is null ? new MapEntry("Path", SourceSpan.None, ScalarValue.Of("/")) : Entry(made, "path", "Path"),
        .. Holders(made),
    ];

    private IEnumerable<MapEntry> Holders(CdkObject made) =>
        HolderProps.Select(name => new MapEntry(
            char.ToUpperInvariant(name[0]) + name.Substring(1), made["props"].MemberSpan(name), Names(made.Prop(name))));

    private List<MapEntry> Attached(CdkObject made, string prop, string property)
    {
        var references = made.Prop(prop).Items().Select(item => Guards.When(item.Guard, Reference(item.Value, prop))).ToList();
        Value link = prop == "bucket" && references.Count == 1 ? references[0] : new ListValue(references, made.Span, made.Prop(prop).IsOpenList());
        return [new MapEntry(property, made["props"].MemberSpan(prop), link), Document(made)];
    }

    // What imported resources are known by: a bucket's name, the URL of a queue, the ARN of a topic.
    private Value Reference(CdkValue value, string prop) => value switch
    {
        CdkObject { Construct: { } construct } => new ReferenceValue(construct.LogicalId("Resource"), null, value.Span),
        CdkObject imported when prop == "bucket" && imported["bucketName"] is { } name => values.Lower(name),
        CdkObject imported when prop == "topics" && imported["topicArn"] is { } arn => values.Lower(arn),
        _ => Texts.Unknown("depends on a resource that is not known here", value.Span),
    };

    private MapEntry Document(CdkObject made)
    {
        var document = made.Prop("document") is { } given ? values.Lower(given) : AbsentValue.Instance;
        var statements = made.Prop("statements");
        if (statements is not null)
        {
            var list = new ListValue(
                [.. statements.Items().Select(item => Guards.When(item.Guard, values.Lower(item.Value)))], statements.Span, statements.IsOpenList());
            document = document is MapValue { } known && known["Statement"] is ListValue before
                ? known.With("Statement", new ListValue([.. before.Items, .. list.Items], list.Span, before.IsOpen || list.IsOpen))
                : document.IsAbsent ? Statements.Around(list, statements.Span) : document;
        }

        return new MapEntry("PolicyDocument", made["props"].MemberSpan("statements").Or(made["props"].MemberSpan("document")), document);
    }

    private Value Trust(CdkObject made)
    {
        var props = made["props"];
        if (made.Prop("assumedBy") is not { } assumedBy)
        {
            return Texts.Unknown("depends on props that are not all known here", made.Span);
        }

        var externalIds = new ItemList();
        externalIds.Add(made.Prop("externalId"), null, values, props.MemberSpan("externalId"));
        externalIds.Add(made.Prop("externalIds"), null, values, props.MemberSpan("externalIds"));
        var ids = externalIds.Build();
        var statements = principals.Parts(assumedBy).Select(part => Guards.When(part.Guard, TrustStatement(part.Fragment, ids, externalIds.NameSpan, assumedBy.Span))).ToList();
        return Statements.Around(new ListValue(statements, assumedBy.Span), assumedBy.Span);
    }

    private static MapValue TrustStatement(PrincipalFragment trusted, Value externalIds, SourceSpan idSpan, SourceSpan span)
    {
        Value action = Texts.Known(trusted.AssumeAction, SourceSpan.None);
        if (trusted.WithTags)
        {
            action = new ListValue([action, ScalarValue.Of("sts:TagSession")], SourceSpan.None);
        }

        var conditions = new ConditionMap();
        conditions.Add(trusted.Conditions, null);
        if (!externalIds.IsAbsent)
        {
            conditions.AddOperator("StringEquals", idSpan, new MapValue([new MapEntry("sts:ExternalId", idSpan, externalIds)], idSpan), null);
        }

        MapEntry[] entries =
        [
            new("Action", SourceSpan.None, action),
            new("Condition", conditions.NameSpan, conditions.Build()),
            new("Effect", SourceSpan.None, ScalarValue.Of("Allow")),
            new("Principal", SourceSpan.None, trusted.Json),
        ];
        return new MapValue([.. entries.Where(static e => !e.Value.IsAbsent)], trusted.Json.Span.Or(span));
    }

    private MapEntry Boundary(CdkObject made) => new(
        "PermissionsBoundary",
        made["props"].MemberSpan("permissionsBoundary"),
        made.Prop("permissionsBoundary") is { } policy ? ManagedPolicies.Arn(policy, values) : AbsentValue.Instance);

    private Value Login(CdkObject made)
    {
        if (made.Prop("password") is not { } password)
        {
            return AbsentValue.Instance;
        }

        MapEntry[] entries = [new("Password", password.Span, values.Lower(password)), Entry(made, "passwordResetRequired", "PasswordResetRequired")];
        return new MapValue([.. entries.Where(static e => !e.Value.IsAbsent)], password.Span);
    }

    private Value Inline(CdkValue? policies)
    {
        switch (policies)
        {
            case null or PlainValue { Value: AbsentValue }:
                return AbsentValue.Instance;
            case ChoiceOf choice:
                return new ChoiceValue(choice.Condition, Inline(choice.WhenTrue), Inline(choice.WhenFalse), choice.Span);
            case MapOf known:
                var items = known.Entries.Select(e => (Value)new MapValue(
                    [new MapEntry("PolicyDocument", e.NameSpan, values.Lower(e.Value)), new MapEntry("PolicyName", e.NameSpan, Texts.Known(e.Name, e.NameSpan))], e.Value.Span)).ToList();
                return items.Count == 0 && !known.IsOpen ? AbsentValue.At(known.Span) : new ListValue(items, known.Span, known.IsOpen);
            default:
                return new ListValue([], policies.Span, isOpen: true);
        }
    }

    private MapEntry Entry(CdkObject made, string prop, string property) =>
        new(property, made["props"].MemberSpan(prop), made.Prop(prop) is { } value ? values.Lower(value) : AbsentValue.Instance);
}

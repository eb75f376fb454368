using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>A role, user or group that can be given policies.</summary>
/// <param name="ListName">The property of a policy that lists it: <c>Roles</c>, <c>Users</c> or <c>Groups</c>.</param>
/// <param name="Name">Its name, as such a list holds it.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="PolicyPath">The construct path of the policy that collects what it is given; null when it takes none.</param>
internal sealed record Identity(string ListName, Value Name, Value Arn, string? PolicyPath)
{
    /// <summary>Whether code that is not followed may give it more.</summary>
    public bool IsShared { get; init; }
}

/// <summary>Finds the identity behind a construct: itself, the role that it was given, or the one that it makes.</summary>
internal sealed class Identities(StackDraft draft, IValueLowering values)
{
    // The ids under which constructs make the role that they act with, most used first.
    private static readonly string[] RoleIds = ["ServiceRole", "Role", "TaskRole", "InstanceRole", "EventsRole", "ConfigurationRole"];
    private static readonly string[] RoleProps = ["role", "taskRole", "lambdaRole", "serviceRole"];

    /// <summary>The identity; null when there is none or it is not known.</summary>
    public Identity? Find(CdkObject made)
    {
        if (made.Construct is not null)
        {
            return OfConstruct(made);
        }

        if (Principals.Wrapped(made) is CdkObject inner)
        {
            return Find(inner);
        }

        return made switch
        {
            { Member: "grantPrincipal", Receiver: { } owner } => Find(owner),
            { Member: "withoutPolicyUpdates", Receiver: { } owner } => Find(owner) is { } found ? found with { PolicyPath = null } : null,
            { Member: "addServiceAccount", Receiver: { Construct: { } cluster } } when made["id"].Text() is { } id => Existing(Place.Join(cluster.Path, LogicalIds.Sanitized(id) + "/Role/Resource"), made),
            { Receiver: null, Member: { } factory } when factory.StartsWith("from", StringComparison.Ordinal) => Imported(made, factory),
            { Receiver: { Construct: not null } owner, Member: { } member } => Property(owner, member),
            _ => null,
        };
    }

    private Identity? OfConstruct(CdkObject made)
    {
        switch (made.Fqn)
        {
            case IamNames.Role or IamNames.LazyRole:
                return OfRole(Place.Join(made.Construct!.Path, "Resource"), made.Span, made.IsShared);
            case IamNames.User:
                return new Identity("Users", Reference(made, null), Reference(made, "Arn"), Policy(made)) { IsShared = made.IsShared };
            case IamNames.Group:
                return new Identity("Groups", Reference(made, null), Reference(made, "Arn"), Policy(made)) { IsShared = made.IsShared };
        }

        return Given(made) switch
        {
            null => Made(made, null),
            CdkObject role => Find(role),
            _ => null,
        };
    }

    /// <summary>The role that a construct is given to act with; null when it makes its own. Instances have that of the launch template that is given for them.</summary>
    public static CdkValue? Given(CdkObject made)
    {
        foreach (var prop in RoleProps)
        {
            if (made.Prop(prop) is { } given)
            {
                return given;
            }
        }

        return made.Fqn == "aws-cdk-lib.aws_autoscaling.AutoScalingGroup" && (made.Prop("launchTemplate") ?? made.Prop("mixedInstancesPolicy")?.Member("launchTemplate")) is { } template
            ? (template as CdkObject)?.Prop("role") ?? template
            : null;
    }

    /// <summary>A role that a property of a construct gives: as it was passed, or as the construct makes it.</summary>
    private Identity? Property(CdkObject owner, string member)
    {
        if (!member.EndsWith("ole", StringComparison.Ordinal))
        {
            return null;
        }

        return owner.Prop(member) switch
        {
            CdkObject given => Find(given),
            null => Made(owner, member == "role" ? null : char.ToUpperInvariant(member[0]) + member.Substring(1)),
            _ => null,
        };
    }

    /// <summary>The role that a construct makes.</summary>
    private Identity? Made(CdkObject owner, string? id)
    {
        var roles = draft.Resources.Where(r => r.Type == "AWS::IAM::Role" && Places.IsWithin(r.ConstructPath, owner.Construct!.Path) && owner.Construct.Path.Length > 0).ToList();
        ResourceDraft? found = null;
        foreach (var name in id is null ? RoleIds : [id])
        {
            found ??= roles.FirstOrDefault(r => r.ConstructPath == Place.Join(owner.Construct!.Path, name + "/Resource"));
        }

        found ??= id is null && roles.Count == 1 ? roles[0] : null;
        return found is null ? null : OfRole(found.ConstructPath, owner.Span, owner.IsShared);
    }

    private Identity? Existing(string resourcePath, CdkObject made) => draft.Find(draft.Ids.Of(resourcePath)) is null ? null : OfRole(resourcePath, made.Span, made.IsShared);

    private Identity OfRole(string resourcePath, SourceSpan span, bool isShared)
    {
        var id = draft.Ids.Of(resourcePath);
        var rolePath = resourcePath.EndsWith("/Resource", StringComparison.Ordinal) ? resourcePath.Substring(0, resourcePath.Length - "/Resource".Length) : resourcePath;
        return new Identity("Roles", new ReferenceValue(id, null, span), new ReferenceValue(id, "Arn", span), Place.Join(rolePath, "DefaultPolicy/Resource"))
        {
            IsShared = isShared,
        };
    }

    private Identity? Imported(CdkObject made, string factory)
    {
        var list = made.MemberOf switch { IamNames.Role => "Roles", IamNames.User => "Users", IamNames.Group => "Groups", _ => null };
        if (list is null)
        {
            return null;
        }

        var kind = list.Substring(0, list.Length - 1).ToLowerInvariant();
        var attributes = made["attrs"];
        var (arn, name) = (made[kind + "Arn"] ?? attributes.Member(kind + "Arn"), made[kind + "Name"]);
        var isMutable = made["options"].Member("mutable") is not PlainValue { Value: ScalarValue { Text: "false" } };
        var path = Place.Join(LogicalIds.Sanitized(made["id"].Text() ?? "Imported" + factory), "Policy/Resource");
        return new Identity(
            list,
            name is not null ? values.Lower(name) : NameIn(arn is null ? Texts.Unknown("is not known here", made.Span) : values.Lower(arn)),
            arn is not null ? values.Lower(arn) : ArnOf(kind, values.Lower(name!), made.Span),
            isMutable ? path : null);
    }

    private static Value ArnOf(string kind, Value name, SourceSpan span) =>
        Texts.Join(span, "arn:", Texts.Pseudo("AWS::Partition", span), ":iam::", Texts.Pseudo("AWS::AccountId", span), ":" + kind + "/", name);

    private static Value NameIn(Value arn) => Guards.Map(arn, static one =>
        one is ScalarValue known && known.Text.LastIndexOf('/') is var slash and >= 0
            ? Texts.Known(known.Text.Substring(slash + 1), known.Span)
            : Texts.Unknown("is the name in an ARN that is not known here", one.Span));

    private static ReferenceValue Reference(CdkObject made, string? attribute) => new(made.Construct!.LogicalId("Resource"), attribute, made.Span);

    private static string Policy(CdkObject made) => Place.Join(made.Construct!.Path, "DefaultPolicy/Resource");
}

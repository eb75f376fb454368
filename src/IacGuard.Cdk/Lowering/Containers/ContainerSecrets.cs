using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Containers;

/// <summary>
/// Secrets that a container gets as environment variables: the role that starts the task is there, and may read them. Source: <c>aws_ecs.Secret</c> and
/// <c>ContainerDefinition.addSecret</c> of aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
internal static class ContainerSecrets
{
    private const string Secret = "aws-cdk-lib.aws_ecs.Secret";

    /// <summary>Whether all of the secrets that are given are known by where they come from.</summary>
    public static bool IsKnown(CdkValue? secrets) => secrets is MapOf { IsOpen: false } map && map.Entries.All(static e => SourceOf(e.Value) is not null);

    /// <summary>The property of the container.</summary>
    public static ListValue Property(MapOf secrets) => new([.. secrets.Entries.Select(static e => Entry(e))], secrets.Span);

    /// <summary>Lets a role read the secrets of a container.</summary>
    /// <param name="construct">The container, or what makes it.</param>
    /// <param name="given">The secrets.</param>
    /// <param name="wiring">Calls the grants of the secrets.</param>
    /// <param name="roleFor">The role; null when it is not known.</param>
    /// <param name="context">The stack.</param>
    public static void LetRead(CdkObject construct, CdkValue? given, Wiring wiring, Func<CdkCall, CdkValue?> roleFor, LoweringContext context)
    {
        foreach (var (secrets, guard) in given.Cases(construct.Guard))
        {
            if (!IsKnown(secrets))
            {
                continue;
            }

            var call = new CdkCall("grantRead", Secret, [], construct.Construct!.Span) { NameSpan = construct.Construct.IdSpan, Guard = guard, IsRepeated = construct.IsRepeated };
            foreach (var entry in ((MapOf)secrets!).Entries)
            {
                if (roleFor(call) is { } role)
                {
                    wiring.Call(SourceOf(entry.Value), "grantRead", call, context, new CdkArgument("grantee", role));
                }
                else
                {
                    context.Draft.IsOpen = true;
                }
            }
        }
    }

    private static MapValue Entry(NamedValue entry) =>
        Texts.Map(entry.Value.Span, ("Name", Texts.Known(entry.Name, entry.NameSpan)), ("ValueFrom", Texts.Unknown("is the ARN of the secret", entry.Value.Span)));

    private static CdkValue? SourceOf(CdkValue value) => value is not CdkObject { MemberOf: Secret, Receiver: null } made ? null : made.Member switch
    {
        "fromSecretsManager" or "fromSecretsManagerVersion" => made["secret"],
        "fromSsmParameter" => made["parameter"],
        _ => null,
    };
}

using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Of which types the resources can be that a construct or call adds out of view: those that the sweep has ever seen its module make (for calls, its class).
/// </summary>
/// <param name="knowledge">The models.</param>
internal sealed class MadeTypes(CdkKnowledge knowledge)
{
    private const string Library = "aws-cdk-lib.";

    // What Connections add: rules of security groups. Source: aws_ec2.Connections of aws-cdk-lib 2.160.0.
    private static readonly HashSet<string> Rules = new(StringComparer.Ordinal) { "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress" };

    /// <summary>Whether it may make resources of a type; null for any type.</summary>
    /// <param name="about">The construct, or the receiver of the call.</param>
    /// <param name="call">The call; null for a construct.</param>
    public Func<string, bool>? Of(CdkObject about, CdkCall? call)
    {
        if (call is not null && about.Fqn == Library + "aws_ec2.Connections")
        {
            return Rules.Contains;
        }

        if (!about.Fqn.StartsWith(Library, StringComparison.Ordinal) || knowledge.TypesOf(about.Fqn, ofClass: call is not null) is not { } types
            || (call?.Arguments ?? about.Arguments).Any(a => a.Value.Reachable().OfType<CdkObject>().Any(MakesOfItsOwn)))
        {
            return null;
        }

        return type => types.Value.Contains(type);
    }

    // Targets, event sources, actions: they make resources where they are bound, and have modules without constructs.
    private bool MakesOfItsOwn(CdkObject given) => given.Construct is null && (!given.Fqn.StartsWith(Library, StringComparison.Ordinal) || !knowledge.KnowsModuleOf(given.Fqn));
}

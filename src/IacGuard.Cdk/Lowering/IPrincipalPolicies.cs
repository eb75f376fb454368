using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>Gives permissions to whom a grant is for, as <c>IGrantable.grantPrincipal.addToPrincipalPolicy</c> does.</summary>
public interface IPrincipalPolicies
{
    /// <summary>
    /// Adds a statement to the policy of a grantee: the <c>DefaultPolicy</c> of the role of a construct, of a role, user or group. The policy
    /// resource is made when it is not there yet.
    /// </summary>
    /// <param name="grantee">What was passed as <c>grantee</c>: a construct with a role, an identity, a principal, or something not known.</param>
    /// <param name="statement">The statement as CloudFormation holds it; without a <c>Principal</c>.</param>
    /// <param name="call">The call that adds it: its condition and whether it is in a loop count.</param>
    /// <param name="context">The stack.</param>
    /// <returns>
    /// Whether the grantee takes it. False for a principal without a policy of its own (a service, another account): then the
    /// resource's own policy takes it, with <see cref="PrincipalOf"/>.
    /// </returns>
    bool TryAdd(CdkValue grantee, MapValue statement, CdkCall call, LoweringContext context);

    /// <summary>The <c>Principal</c> of a statement in a resource's policy that names a grantee, such as <c>{Service: sns.amazonaws.com}</c>; unknown where it is not known.</summary>
    Value PrincipalOf(CdkValue grantee, LoweringContext context);

    /// <summary>The <c>Condition</c> that the principal brings into such a statement; absent for most.</summary>
    Value ConditionOf(CdkValue grantee, LoweringContext context);

    /// <summary>
    /// Adds a statement to the policy of a resource (bucket, queue, topic, key, ...), as its <c>addToResourcePolicy</c> does. The policy resource is made when
    /// it is not there yet.
    /// </summary>
    /// <param name="construct">The construct whose policy it is.</param>
    /// <param name="statement">The statement, with its <c>Principal</c>.</param>
    /// <param name="call">The call that adds it.</param>
    /// <param name="context">The stack.</param>
    /// <returns>False when the construct's class has no such policy that is known here.</returns>
    bool TryAddToResource(CdkObject construct, MapValue statement, CdkCall call, LoweringContext context);
}

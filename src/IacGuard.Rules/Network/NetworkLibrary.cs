using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Network;

/// <summary>What rules about networks may use.</summary>
public static class NetworkLibrary
{
    /// <summary>The views.</summary>
    public static IReadOnlyList<View> Views { get; } = [SecurityGroupView.Ingress, SecurityGroupView.Egress];

    /// <summary>The predicates.</summary>
    public static IReadOnlyList<Predicate> Predicates { get; } =
        [new PublicCidrPredicate(), new WideCidrPredicate(), new OpensPortPredicate(), new OpensAllPortsPredicate(), new OpensPortRangePredicate()];
}

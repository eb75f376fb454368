using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Arns;

/// <summary>What rules about ARNs may use.</summary>
public static class ArnLibrary
{
    /// <summary>The views.</summary>
    public static IReadOnlyList<View> Views { get; } = [];

    /// <summary>The predicates.</summary>
    public static IReadOnlyList<Predicate> Predicates { get; } = [new ArnServicePredicate()];
}

using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Lifecycle;

/// <summary>What rules about the end of things may use.</summary>
public static class LifecycleLibrary
{
    /// <summary>The views.</summary>
    public static IReadOnlyList<View> Views { get; } = [];

    /// <summary>The predicates.</summary>
    public static IReadOnlyList<Predicate> Predicates { get; } =
        [new RuntimeDeprecatedPredicate(), new RuntimeBlockedPredicate(), new RuntimeEndsWithinPredicate()];
}

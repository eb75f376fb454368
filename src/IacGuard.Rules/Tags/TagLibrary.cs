using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Tags;

/// <summary>What rules about tags may use.</summary>
public static class TagLibrary
{
    /// <summary>The views.</summary>
    public static IReadOnlyList<View> Views { get; } = [new TagView()];

    /// <summary>The predicates.</summary>
    public static IReadOnlyList<Predicate> Predicates { get; } = [new RequiredTagsPredicate()];
}

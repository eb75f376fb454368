using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary>What rules about names may use.</summary>
public static class NamingLibrary
{
    /// <summary>The views.</summary>
    public static IReadOnlyList<View> Views { get; } = [new NameView(), new IdentifierView()];

    /// <summary>The predicates.</summary>
    public static IReadOnlyList<Predicate> Predicates { get; } = [new NamePatternPredicate(), new ServiceLimitsPredicate(), new NameStylePredicate()];
}

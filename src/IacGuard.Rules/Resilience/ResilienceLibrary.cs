using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Resilience;

/// <summary>What rules about failures may use.</summary>
public static class ResilienceLibrary
{
    /// <summary>The views.</summary>
    public static IReadOnlyList<View> Views { get; } =
        [new DeadLetterUseView(), new LambdaInvocationView(), new QueueConsumerView(), new AlarmedMetricView(), new ServerlessEventView()];

    /// <summary>The predicates.</summary>
    public static IReadOnlyList<Predicate> Predicates { get; } = [new UsedElsewherePredicate()];
}

using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Secrets;

/// <summary>What rules about secrets may use.</summary>
public static class SecretLibrary
{
    /// <summary>The views.</summary>
    public static IReadOnlyList<View> Views { get; } = [];

    /// <summary>The predicates.</summary>
    public static IReadOnlyList<Predicate> Predicates { get; } = [new PlaintextSecretPredicate(), new CredentialPredicate(), new AwsKeysPredicate(), new AuthenticationPredicate()];
}

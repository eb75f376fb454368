using IacGuard.Model;

namespace IacGuard.Rules;

/// <summary>A parameter that configuration may set.</summary>
/// <param name="Name">Its name in <c>iacguard.yaml</c>.</param>
/// <param name="Description">What it means, with its unit.</param>
/// <param name="Default">What it is unless configured; absent when the rule does not apply without a value.</param>
public sealed record RuleParameter(string Name, string Description, Value Default);

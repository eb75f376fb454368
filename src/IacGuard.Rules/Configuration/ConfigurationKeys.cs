namespace IacGuard.Rules;

/// <summary>The keys of <c>iacguard.yaml</c>. Published names: they never change.</summary>
public static class ConfigurationKeys
{
    internal const string Packs = "packs";
    internal const string Rules = "rules";
    internal const string Severities = "severities";
    internal const string Parameters = "parameters";
    internal const string Exclusions = "exclusions";
    internal const string Suppressions = "suppressions";
    internal const string FailOn = "failOn";
    internal const string AsOf = "asOf";

    /// <summary>The keys at the top.</summary>
    public static IReadOnlyList<string> Top { get; } = [Packs, Rules, Severities, Parameters, Exclusions, Suppressions, FailOn, AsOf];

    /// <summary>The keys of one suppression.</summary>
    public static IReadOnlyList<string> Suppression { get; } = ["rule", "path", "resource", "property", "fingerprint", "reason", "expires"];

    /// <summary>The severities that a rule can be set to.</summary>
    public static IReadOnlyList<string> SeverityNames { get; } = ["error", "warning", "info", "off"];

    /// <summary>The values of <c>failOn</c>.</summary>
    public static IReadOnlyList<string> FailOnNames { get; } = ["error", "warning", "info", "never"];
}

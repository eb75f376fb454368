namespace IacGuard.Rules;

/// <summary>The tool's own rules, about its input rather than about infrastructure: IG91xx.</summary>
public static class ToolRules
{
    /// <summary>A rule, pack, cases or configuration file that cannot be used.</summary>
    public static Rule BadRuleFile { get; } = Make("IG9101", Severity.Error, "Rule or configuration file is not valid", "A rule that cannot be read would be skipped in silence.");

    /// <summary>A template that cannot be read.</summary>
    public static Rule UnreadableTemplate { get; } = Make("IG9102", Severity.Error, "Template cannot be read", "A template that cannot be read has not been judged.");

    /// <summary>A suppression that covers no finding.</summary>
    public static Rule UnusedSuppression { get; } = Make("IG9103", Severity.Warning, "Suppression matches no finding", "It hides nothing today and would hide the next mistake.");

    /// <summary>A suppression without a reason.</summary>
    public static Rule SuppressionWithoutReason { get; } = Make("IG9104", Severity.Warning, "Suppression gives no reason", "Nobody can tell later whether it still holds.");

    /// <summary>A suppression past its day.</summary>
    public static Rule ExpiredSuppression { get; } = Make("IG9105", Severity.Warning, "Suppression has expired", "It was accepted until a day that is past; the finding counts again.");

    /// <summary>A suppression of a rule that does not exist.</summary>
    public static Rule UnknownRuleInSuppression { get; } = Make("IG9106", Severity.Warning, "Suppression names an unknown rule", "A mistyped id hides nothing.");

    /// <summary>The analyzer failed on a type.</summary>
    public static Rule AnalyzerFailure { get; } = Make("IG9107", Severity.Warning, "IacGuard failed on this type", "Its constructs have not been judged. This is a mistake in IacGuard, not in your code.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [BadRuleFile, UnreadableTemplate, UnusedSuppression, SuppressionWithoutReason, ExpiredSuppression, UnknownRuleInSuppression, AnalyzerFailure];

    private static Rule Make(string id, Severity severity, string title, string why) => new()
    {
        Id = id,
        Title = title,
        Severity = severity,
        On = [],
        Message = title,
        Why = why,
        IsBuiltIn = true,
        Since = "0.1.0",
    };
}

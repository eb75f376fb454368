namespace IacGuard.Rules;

/// <summary>How much a finding weighs. Ordered: a later member weighs more.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Must be mended.</summary>
    Error,
}

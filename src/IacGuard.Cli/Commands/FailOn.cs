using IacGuard.Rules;

namespace IacGuard.Cli.Commands;

/// <summary>From which severity on findings make the run fail.</summary>
public static class FailOn
{
    /// <summary>The names that <c>--fail-on</c> takes.</summary>
    public static string[] Names { get; } = ["error", "warning", "info", "never"];

    /// <summary>The severity of a name; null for <c>never</c>.</summary>
    public static Severity? Parse(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };
}

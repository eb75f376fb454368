using IacGuard.Rules;

namespace IacGuard.Cli.Commands;

/// <summary>The values of <c>--fail-on</c>.</summary>
internal static class FailOn
{
    /// <summary>The names, strictest last.</summary>
    public static IReadOnlyList<string> Names => ConfigurationKeys.FailOnNames;

    /// <summary>The threshold of a name.</summary>
    public static FailThreshold Parse(string name) => name switch
    {
        "error" => FailThreshold.Error,
        "warning" => FailThreshold.Warning,
        "info" => FailThreshold.Info,
        _ => FailThreshold.Never,
    };
}

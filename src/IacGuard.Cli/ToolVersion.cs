using System.Reflection;

namespace IacGuard.Cli;

/// <summary>The version of the tool.</summary>
public static class ToolVersion
{
    /// <summary>As packed, such as <c>0.1.0</c>.</summary>
    public static string Current =>
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}

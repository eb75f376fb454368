using System.Diagnostics.CodeAnalysis;

namespace IacGuard.Reporting;

/// <summary>The formats that <c>--format</c> takes.</summary>
public static class Reporters
{
    /// <summary>All formats, the default one first.</summary>
    public static IReadOnlyList<IReporter> All { get; } =
    [
        new ConsoleReporter(),
        new JsonReporter(),
        new SarifReporter(),
        new JUnitReporter(),
        new GitHubReporter(),
        new GitLabReporter(),
        new MarkdownReporter(),
    ];

    /// <summary>Finds a format by its name, such as <c>sarif</c>.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out IReporter? reporter)
    {
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Name, name, StringComparison.Ordinal))
            {
                reporter = candidate;
                return true;
            }
        }

        reporter = null;
        return false;
    }
}

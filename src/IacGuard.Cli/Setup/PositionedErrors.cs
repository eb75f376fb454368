using IacGuard.Documents;
using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Setup;

/// <summary>Ends a run for errors in files that the user wrote for the tool.</summary>
internal static class PositionedErrors
{
    private const int MostShown = 20;

    /// <summary>Does nothing without errors.</summary>
    /// <exception cref="UsageException">One line per error, in the form that editors and CI systems recognise.</exception>
    public static void ThrowIfAny(IReadOnlyList<DocumentError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        var lines = errors.Take(MostShown).Select(static e => $"{VisibleText.Escape(e.Span.File?.Path ?? "")}:{e.Span.StartPosition}: error {ToolRules.BadRuleFile.Id}: {VisibleText.Escape(e.Message)}");
        var more = errors.Count > MostShown ? $"\n... and {errors.Count - MostShown} more" : "";
        throw new UsageException("a rule, pack or configuration file is not valid\n" + string.Join('\n', lines) + more);
    }
}

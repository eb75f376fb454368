using IacGuard.Rules;
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>Makes diagnostics of findings.</summary>
internal static class FindingDiagnostic
{
    /// <summary>The diagnostic of a finding. The creation of its construct is the additional location.</summary>
    public static Diagnostic Of(Finding finding, Location place)
    {
        var creation = SourcePlace.Creation(finding.Resource);
        return Diagnostic.Create(
            RuleDescriptors.Of(finding.Rule),
            place,
            SeverityOf(finding.Severity),
            creation is null ? [] : [creation],
            FindingProperties.Of(finding),
            TextOf(finding));
    }

    /// <summary>The severity of Roslyn that says the same.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static string TextOf(Finding finding)
    {
        var text = finding.Rule.IsBuiltIn ? finding.Message : finding.Rule.Id + ": " + finding.Message;
        return finding.Condition is { } condition ? text.TrimEnd('.') + ", " + condition + "." : text;
    }
}

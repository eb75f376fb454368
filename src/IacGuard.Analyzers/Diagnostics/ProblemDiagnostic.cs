using IacGuard.Analyzers.Descriptors;
using IacGuard.Documents;
using IacGuard.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>Makes diagnostics of what is wrong in the files of the configuration.</summary>
internal static class ProblemDiagnostic
{
    /// <summary>The diagnostic of a problem, in its file; of a property of the project, in none.</summary>
    public static Diagnostic Of(DocumentError problem) => Diagnostic.Create(IG91xxRules.IG9101, Place(problem.Span), problem.Message);

    /// <summary>The diagnostic of a finding about the configuration itself, in its file.</summary>
    public static Diagnostic Of(Finding finding) => Diagnostic.Create(
        RuleDescriptors.Of(finding.Rule), Place(finding.Span), FindingDiagnostic.SeverityOf(finding.Severity), null, null, finding.Message);

    private static Location Place(Model.SourceSpan span)
    {
        if (!span.IsKnown)
        {
            return Location.None;
        }

        var start = Position(span.StartPosition);
        var end = Position(span.EndPosition);
        return Location.Create(
            span.File!.Path,
            TextSpan.FromBounds(span.Start, Math.Max(span.Start, span.End)),
            new LinePositionSpan(start, end < start ? start : end));
    }

    private static LinePosition Position(Model.SourcePosition position) => new(position.Line - 1, position.Column - 1);
}

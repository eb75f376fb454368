using IacGuard.Analyzers.Descriptors;
using IacGuard.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>Makes diagnostics of what is wrong in the files of the configuration.</summary>
internal static class ProblemDiagnostic
{
    /// <summary>The diagnostic of a problem, in its file.</summary>
    public static Diagnostic Of(DocumentError problem)
    {
        var start = Position(problem.Span.StartPosition);
        var end = Position(problem.Span.EndPosition);
        var location = Location.Create(
            problem.Span.File!.Path,
            TextSpan.FromBounds(problem.Span.Start, Math.Max(problem.Span.Start, problem.Span.End)),
            new LinePositionSpan(start, end < start ? start : end));
        return Diagnostic.Create(IG91xxRules.IG9101, location, problem.Message);
    }

    private static LinePosition Position(Model.SourcePosition position) => new(position.Line - 1, position.Column - 1);
}

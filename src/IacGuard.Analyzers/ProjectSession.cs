using IacGuard.Analyzers.Acknowledgements;
using IacGuard.Analyzers.Configuration;
using IacGuard.Analyzers.Diagnostics;
using IacGuard.Cdk;
using IacGuard.Rules;
using IacGuard.Rules.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.Analyzers;

/// <summary>One compilation of a CDK app: what its types are judged by. Safe to use from several threads.</summary>
internal sealed class ProjectSession(CdkSymbols symbols, ProjectInputs inputs, EditorConfigSeverities severities, bool hasAcknowledgements)
{
    // More findings than anybody reads; what is left out comes up once these are mended.
    private const int MaxFindingsPerType = 1000;

    private readonly Lazy<ProjectSetup> setup = new(() => SetupCache.Get(inputs with { NamedRules = severities.Rules }));
    private readonly Lazy<TypeReader> reader = new(() => new TypeReader(symbols, CdkJson.Read(inputs.CdkJson)));
    private readonly Judgments judgments = new();
    private int failures;

    /// <summary>Makes the rules ready in the background, while the compiler binds what they will judge. What fails there fails again, and is told, on the first type.</summary>
    public void Prepare() => _ = Task.Run(() => setup.Value.Judge.Prepare());

    /// <summary>Judges what a type creates and reports what is wrong. Never throws but for cancellation.</summary>
    public void Judge(INamedTypeSymbol type, IReadOnlyList<MemberBody> bodies, Action<Diagnostic> report, CancellationToken cancellation)
    {
        try
        {
            if (judgments.Take(type, () => Evaluate(type, bodies, cancellation)) is { } judgment)
            {
                Report(type, judgment, report, cancellation);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One mistake of ours often shows on every type: the first tells enough.
            if (Interlocked.Increment(ref failures) == 1)
            {
                report(OwnFailure.Of(type, e, cancellation));
            }
        }
    }

    /// <summary>Judges statements outside of any type: the compiler starts no symbol for the type that it puts them in.</summary>
    public void JudgeTopLevel(OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is IMethodSymbol { IsImplicitlyDeclared: true, ContainingType: { IsImplicitlyDeclared: true } program })
        {
            var owner = context.OwningSymbol;
            Judge(program, [.. context.OperationBlocks.Select(b => new MemberBody(owner, b))], context.ReportDiagnostic, context.CancellationToken);
        }
    }

    /// <summary>Reports what is wrong in one of the configuration's files.</summary>
    public void ReportProblems(AdditionalFileAnalysisContext context)
    {
        if (!inputs.Holds(context.AdditionalFile.Path))
        {
            return;
        }

        try
        {
            foreach (var problem in setup.Value.Problems.Where(p => p.Span.File?.Path == context.AdditionalFile.Path))
            {
                context.ReportDiagnostic(ProblemDiagnostic.Of(problem));
            }

            foreach (var finding in setup.Value.Oddities.Where(f => f.Span.File?.Path == context.AdditionalFile.Path))
            {
                context.ReportDiagnostic(ProblemDiagnostic.Of(finding));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.ReportDiagnostic(OwnFailure.Of(context.AdditionalFile.Path, e));
        }
    }

    /// <summary>Reports what is wrong in the project's own properties, which stand in no file that the compiler knows.</summary>
    public void ReportProblemsOfProperties(CompilationAnalysisContext context)
    {
        try
        {
            foreach (var problem in setup.Value.Problems.Where(static p => !p.Span.IsKnown))
            {
                context.ReportDiagnostic(ProblemDiagnostic.Of(problem));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.ReportDiagnostic(OwnFailure.Of("", e));
        }
    }

    private Judgment? Evaluate(INamedTypeSymbol type, IReadOnlyList<MemberBody> bodies, CancellationToken cancellation)
    {
        if (reader.Value.Read(type, bodies, cancellation) is not { } model)
        {
            return null;
        }

        var rules = setup.Value;
        IReadOnlyList<SuppressionMark> marks = [.. MetadataMarks.Read(model.Stack), .. hasAcknowledgements ? CodeAcknowledgements.Read(bodies, model.Stack) : []];
        // An undecided verdict is not shown, but a mark that is about it is not an unused one.
        var findings = rules.Judge.Evaluate(model.App, withUndecided: marks.Count > 0, cancellation);
        return new Judgment(model, [.. rules.Accept(rules.Suppressor.Apply(findings, marks))]);
    }

    private void Report(INamedTypeSymbol type, Judgment judgment, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var rules = setup.Value;
        var open = judgment.Findings.Where(static f => f.Suppression is null && f.Verdict == Verdict.Violated);
        var shown = new ShownFindings();
        foreach (var finding in open.OrderByDescending(static f => f.Severity))
        {
            if (!IsToldElsewhere(finding, judgment.Model, cancellation) && SourcePlace.Of(finding, judgment.Model, type) is { } place
                && IsAskedFor(rules, finding, place) && shown.Add(finding, place) && shown.Count <= MaxFindingsPerType)
            {
                report(FindingDiagnostic.Of(finding, place));
            }
        }
    }

    /// <summary>Whether a type whose code makes the resource is told of it by its own reading.</summary>
    private bool IsToldElsewhere(Finding finding, CdkModel model, CancellationToken cancellation) =>
        finding.Resource is { } resource && model.OriginOf(resource) is { } origin
        && origin.Makers.Any(m => judgments.ToldOf(m.Type, t => EvaluateOther(t, cancellation)).Contains(new Told(finding.Rule.Id, m.Creation.IsKnown ? m.Creation : resource.Span)));

    // What fails there is told there.
    private Judgment? EvaluateOther(INamedTypeSymbol type, CancellationToken cancellation)
    {
        try
        {
            return Evaluate(type, TypeReader.BodiesOf(type), cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    // A rule that runs only because an .editorconfig names it speaks in the files that this one covers.
    private bool IsAskedFor(ProjectSetup rules, Finding finding, Location place) =>
        !rules.NamedOnly.Contains(finding.Rule.Id) || severities.IsNamedAt(finding.Rule.Id, place.SourceTree);
}

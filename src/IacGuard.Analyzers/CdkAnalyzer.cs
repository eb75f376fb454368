using System.Collections.Immutable;
using IacGuard.Analyzers.Acknowledgements;
using IacGuard.Analyzers.Configuration;
using IacGuard.Cdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.Analyzers;

/// <summary>
/// Judges what the types of a CDK app create. One analyzer for all rules: a type is read once and judged by all of them. Where the CDK is
/// not referenced, nothing is registered.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CdkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Generated code is not read; and what is found in other code need not be looked up again before it is told.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (CdkSymbols.TryFind(context.Compilation) is not { } symbols)
        {
            return;
        }

        var inputs = ProjectInputs.Of(context.Options, context.CancellationToken);
        var session = new ProjectSession(symbols, inputs, new EditorConfigSeverities(context.Compilation), CodeAcknowledgements.ArePossible(context.Compilation));
        session.Prepare();
        context.RegisterAdditionalFileAction(session.ReportProblems);
        if (inputs.HasProperties)
        {
            context.RegisterCompilationEndAction(session.ReportProblemsOfProperties);
        }

        context.RegisterSymbolStartAction(start => Follow(start, session), SymbolKind.NamedType);
        context.RegisterOperationBlockAction(session.JudgeTopLevel);
    }

    private static void Follow(SymbolStartAnalysisContext context, ProjectSession session)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct)
        {
            var judging = new TypeJudging(session, type);
            context.RegisterOperationBlockAction(judging.Collect);
            context.RegisterSymbolEndAction(judging.Finish);
        }
    }
}

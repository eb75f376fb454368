using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.Cdk.Tests.Interpretation;

/// <summary>Hands the members of each type to the front end the way the compiler does it for an analyzer, and keeps the models. Reports nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TypeCollector(CdkReadOptions options) : DiagnosticAnalyzer
{
    // The compiler does not run an analyzer that has nothing to report.
    private static readonly DiagnosticDescriptor Nothing = new("KIT0001", "Nothing", "Nothing", "Kit", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>What each type creates, by the type's full name.</summary>
    public ConcurrentDictionary<string, CdkModel> Models { get; } = new(StringComparer.Ordinal);

    /// <summary>What the front end threw: it never may.</summary>
    public ConcurrentQueue<Exception> Failures { get; } = new();

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (CdkSymbols.TryFind(context.Compilation) is { } symbols)
        {
            var reader = new TypeReader(symbols, options);
            context.RegisterSymbolStartAction(start => Follow(start, reader), SymbolKind.NamedType);
        }
    }

    private void Follow(SymbolStartAnalysisContext context, TypeReader reader)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var bodies = new ConcurrentQueue<MemberBody>();
        context.RegisterOperationBlockAction(block =>
        {
            if (SymbolEqualityComparer.Default.Equals(block.OwningSymbol.ContainingType, type))
            {
                foreach (var operation in block.OperationBlocks)
                {
                    bodies.Enqueue(new MemberBody(block.OwningSymbol, operation));
                }
            }
        });
        context.RegisterSymbolEndAction(end => Read(reader, type, bodies, end.CancellationToken));
    }

    private void Read(TypeReader reader, INamedTypeSymbol type, IEnumerable<MemberBody> bodies, CancellationToken cancellation)
    {
        try
        {
            if (reader.Read(type, [.. bodies], cancellation) is { } model)
            {
                Models[type.ToDisplayString()] = model;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failures.Enqueue(new InvalidOperationException($"reading {type.ToDisplayString()}", e));
        }
    }
}

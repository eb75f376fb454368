using System.Collections.Immutable;
using IacGuard.Analyzers.Suppressors;
using IacGuard.CdkTestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.Analyzers.Tests;

public sealed class SuppressorTests
{
    [Theory]
    [InlineData("CA1806")]
    [InlineData("IDE0058")]
    public async Task UnusedConstruct_IsNotReported(string id) => Assert.Empty(await Find(id, """new Queue(this, "Orders");"""));

    [Theory]
    [InlineData("CA1806")]
    [InlineData("IDE0058")]
    public async Task UnusedObjectOfAnotherKind_IsReported(string id) => Assert.Single(await Find(id, "new QueueProps();"));

    private static async Task<IReadOnlyList<Diagnostic>> Find(string id, string statement)
    {
        var test = new CdkProject { Sources = new Dictionary<string, string> { ["Test.cs"] = Apps.Stack(statement) } };
        return await AnalyzerRun.DiagnosticsAsync(test, await test.OpenAsync(), new UnusedObjects(id), new ConstructSuppressor());
    }

    /// <summary>Reports as the analyzers of the SDK do, which are not at hand here.</summary>
#pragma warning disable RS1001, RS1017, RS1036, RS1038, RS1041 // A stand-in in a test, not a shipped analyzer.
    private sealed class UnusedObjects(string id) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor descriptor = new(id, "Unused object", "Unused object", "Usage", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(
                c => { if (c.Node.Parent.IsKind(SyntaxKind.ExpressionStatement)) { c.ReportDiagnostic(Diagnostic.Create(descriptor, c.Node.GetLocation())); } },
                SyntaxKind.ObjectCreationExpression);
        }
    }
#pragma warning restore RS1001, RS1017, RS1036, RS1038, RS1041
}

using System.Collections.Concurrent;
using IacGuard.Cdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.Analyzers;

/// <summary>Gathers the bodies of one type's members as the compiler binds them, then judges what they create.</summary>
internal sealed class TypeJudging(ProjectSession session, INamedTypeSymbol type)
{
    private readonly ConcurrentQueue<MemberBody> bodies = new();

    /// <summary>Takes the blocks of a member; those of nested types belong to their own.</summary>
    public void Collect(OperationBlockAnalysisContext context)
    {
        if (SymbolEqualityComparer.Default.Equals(context.OwningSymbol.ContainingType, type))
        {
            foreach (var block in context.OperationBlocks)
            {
                bodies.Enqueue(new MemberBody(context.OwningSymbol, block));
            }
        }
    }

    /// <summary>Judges the type once all of its members are bound.</summary>
    public void Finish(SymbolAnalysisContext context)
    {
        if (!bodies.IsEmpty)
        {
            session.Judge(type, InSourceOrder(), context.ReportDiagnostic, context.CancellationToken);
        }
    }

    // Members are bound in parallel; the model must not depend on which came first.
    private List<MemberBody> InSourceOrder()
    {
        var ordered = new List<MemberBody>(bodies);
        ordered.Sort(static (left, right) =>
        {
            var byFile = string.CompareOrdinal(left.Operation.Syntax.SyntaxTree.FilePath, right.Operation.Syntax.SyntaxTree.FilePath);
            return byFile != 0 ? byFile : left.Operation.Syntax.SpanStart.CompareTo(right.Operation.Syntax.SpanStart);
        });
        return ordered;
    }
}

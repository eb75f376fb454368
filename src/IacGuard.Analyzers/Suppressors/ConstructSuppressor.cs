using System.Collections.Immutable;
using IacGuard.Cdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.Analyzers.Suppressors;

/// <summary>
/// Silences "the object is never used" where a construct is created: its scope keeps it, and <c>new Queue(this, "Orders")</c> as a statement
/// is how CDK apps are written.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstructSuppressor : DiagnosticSuppressor
{
    private const string Reason = "A construct belongs to its scope once it is created; nothing else has to hold it.";

    private static readonly SuppressionDescriptor UnusedObject = new("IGSP01", "CA1806", Reason);
    private static readonly SuppressionDescriptor UnusedValue = new("IGSP02", "IDE0058", Reason);

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(UnusedObject, UnusedValue);

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (CdkSymbols.TryFind(context.Compilation) is not { } symbols)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree && Created(tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan)) is { } creation
                && symbols.IsConstruct(context.GetSemanticModel(tree).GetTypeInfo(creation, context.CancellationToken).Type))
            {
                context.ReportSuppression(Suppression.Create(diagnostic.Id == UnusedObject.SuppressedDiagnosticId ? UnusedObject : UnusedValue, diagnostic));
            }
        }
    }

    // The place of the diagnostic is the expression or its whole statement.
    private static BaseObjectCreationExpressionSyntax? Created(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax creation => creation,
        ExpressionStatementSyntax { Expression: BaseObjectCreationExpressionSyntax creation } => creation,
        _ => node.FirstAncestorOrSelf<ExpressionStatementSyntax>()?.Expression as BaseObjectCreationExpressionSyntax,
    };
}

using System.Collections.Immutable;
using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes;

/// <summary>Lets a service assume a role on behalf of the role's own account only: a condition on <c>aws:SourceAccount</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TrustConditionFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IG1103");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && model is not null && PrincipalAt(root, model, diagnostic.Location, context.CancellationToken) is { } principal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Admit the service for this account only", c => ApplyAsync(context.Document, principal, c), nameof(TrustConditionFixProvider)), diagnostic);
            }
        }
    }

    // Where something else than a principal is expected, one with conditions does not fit.
    private static BaseObjectCreationExpressionSyntax? PrincipalAt(SyntaxNode root, SemanticModel model, Location place, CancellationToken cancellation) =>
        root.FindNode(place.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf().TakeWhile(static n => n is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax)
            .OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault() is { Initializer: null, ArgumentList.Arguments.Count: 1 } creation
        && model.GetTypeInfo(creation, cancellation) is { Type.Name: "ServicePrincipal", ConvertedType.Name: "IPrincipal" }
            ? creation
            : null;

    private static async Task<Document> ApplyAsync(Document document, BaseObjectCreationExpressionSyntax principal, CancellationToken cancellation)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellation))!;
        var model = (await document.GetSemanticModelAsync(cancellation))!;
        var names = new TypeNames(model, principal.SpanStart);
        var map = names.Of(model.Compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")!) + "<string, object>";
        var account = names.Of(model.Compilation.GetTypeByMetadataName("Amazon.CDK.Aws")!) + ".ACCOUNT_ID";
        var limited = SyntaxFactory.ParseExpression(
            $"{principal.WithoutTrivia()}.WithConditions(new {map} {{ [\"StringEquals\"] = new {map} {{ [\"aws:SourceAccount\"] = {account} }} }})");
        return document.WithSyntaxRoot(UsingDirectives.Add(root.ReplaceNode(principal, limited.WithTriviaFrom(principal)), names.Namespaces));
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IacGuard.CodeFixes.Editing;
using IacGuard.CodeFixes.Iam;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes;

/// <summary>
/// Splits a policy statement on <c>*</c> in two: the actions that work only on <c>*</c> keep it, the others get ARNs in which the names of the
/// resources are left to fill in.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class StatementSplitFixProvider : CodeFixProvider
{
    private static readonly Regex Placeholder = new(@"\$\{(?<name>\w+)\}", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("IG1020", "IG1022");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node && WrittenStatement.Around(node) is { } statement
                && StatementSplit.Of(statement.ActionNames, diagnostic.Id) is { } split && CanInsertBehind(statement.Creation))
            {
                var title = $"Keep * for {string.Join(", ", split.Staying)} and limit {string.Join(", ", split.Limited)} to resources that you name";
                context.RegisterCodeFix(CodeAction.Create(title, c => ApplyAsync(context.Document, statement, split, c), nameof(StatementSplit)), diagnostic);
            }
        }
    }

    private static bool CanInsertBehind(ExpressionSyntax creation) =>
        ListAround(creation) is not null || Call(creation) is not null;

    private static SyntaxNode? ListAround(ExpressionSyntax creation) =>
        creation.AncestorsAndSelf().Skip(1).Take(2).FirstOrDefault(TextList.IsList) is { } list && TextList.Items(list).Contains(creation) ? list : null;

    private static ExpressionStatementSyntax? Call(ExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } call } } } ? call : null;

    private static async Task<Document> ApplyAsync(Document document, WrittenStatement statement, StatementSplit split, CancellationToken cancellation)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellation))!;
        var model = (await document.GetSemanticModelAsync(cancellation))!;
        var names = new TypeNames(model, statement.Creation.SpanStart);
        var aws = model.Compilation.GetTypeByMetadataName("Amazon.CDK.Aws") is { } type ? names.Of(type).ToString() : "Amazon.CDK.Aws";

        var staying = With(statement, statement.Creation, split.Staying.Select(Text), null);
        var limited = WithoutSid(With(statement, statement.Creation, split.Limited.Select(Text), split.ArnForms.Select(form => Arn(form, aws))));
        SyntaxNode changed;
        if (Call(statement.Creation) is { } call)
        {
            changed = root.ReplaceNode(call, [
                call.ReplaceNode(statement.Creation, staying),
                call.ReplaceNode(statement.Creation, limited).WithLeadingTrivia(call.GetLeadingTrivia().Where(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1)),
            ]);
        }
        else
        {
            var list = ListAround(statement.Creation)!;
            changed = root.ReplaceNode(list, TextList.Replace(list, statement.Creation, [staying, limited]));
        }

        return document.WithSyntaxRoot(UsingDirectives.Add((CompilationUnitSyntax)changed, names.Namespaces));
    }

    private static BaseObjectCreationExpressionSyntax With(
        WrittenStatement statement, BaseObjectCreationExpressionSyntax creation, IEnumerable<ExpressionSyntax> actions, IEnumerable<ExpressionSyntax>? resources)
    {
        SyntaxNode[] lists = resources is null ? [statement.Actions] : [statement.Actions, statement.Resources];
        return creation.ReplaceNodes(lists, (original, current) => TextList.With(current, original == statement.Actions ? actions : resources!));
    }

    // Two statements of a policy may not have the same.
    private static BaseObjectCreationExpressionSyntax WithoutSid(BaseObjectCreationExpressionSyntax creation) =>
        creation.DescendantNodes().OfType<AssignmentExpressionSyntax>().FirstOrDefault(static a => a.Left is IdentifierNameSyntax { Identifier.ValueText: "Sid" }) is { Parent: InitializerExpressionSyntax initializer } sid
            ? creation.ReplaceNode(initializer, initializer.WithExpressions(initializer.Expressions.Remove(sid)))
            : creation;

    private static LiteralExpressionSyntax Text(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private static ExpressionSyntax Arn(string form, string aws) => SyntaxFactory.ParseExpression("$\"" + Placeholder.Replace(form, match => match.Groups["name"].Value switch
    {
        "Partition" => "{" + aws + ".PARTITION}",
        "Region" => "{" + aws + ".REGION}",
        "Account" => "{" + aws + ".ACCOUNT_ID}",
        var name => name,
    }) + "\"");
}

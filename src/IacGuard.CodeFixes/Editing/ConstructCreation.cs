using IacGuard.Cdk;
using IacGuard.CodeFixes.Props;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.CodeFixes.Editing;

/// <summary>The expression that creates a construct of the library, and its props: a constructor, or a method such as <c>task.AddContainer("App", options)</c>.</summary>
/// <param name="Node">The expression.</param>
/// <param name="Class">The construct's class.</param>
/// <param name="PropsClass">The class of its props.</param>
/// <param name="Parameter">The parameter that takes the props.</param>
/// <param name="Argument">The argument that holds them; null when there is none.</param>
/// <param name="Props">The expression that creates them, here or where a local is declared; null when there is no argument.</param>
internal sealed record ConstructCreation(
    ExpressionSyntax Node,
    INamedTypeSymbol Class,
    INamedTypeSymbol PropsClass,
    IParameterSymbol Parameter,
    ArgumentSyntax? Argument,
    BaseObjectCreationExpressionSyntax? Props)
{
    /// <summary>The arguments of the expression; null where it has none.</summary>
    public ArgumentListSyntax? ArgumentList => ListOf(Node);

    /// <summary>Finds the creation at a place: a call that is the place, or the constructor around it; null when its props cannot be edited.</summary>
    public static ConstructCreation? At(SemanticModel model, CdkSymbols symbols, SyntaxNode root, TextSpan span, CancellationToken cancellation)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        return node is InvocationExpressionSyntax call && call.Span == span ? Of(call, 0, model, symbols, cancellation)
            : node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } made ? Of(made, 2, model, symbols, cancellation)
            : null;
    }

    /// <summary>
    /// What is made of the library from props in the statement of a place, by constructors and calls: those around the place, the innermost first, then those in the
    /// arguments of the innermost that are the only one of their class.
    /// </summary>
    public static IEnumerable<ConstructCreation> About(SemanticModel model, CdkSymbols symbols, SyntaxNode root, TextSpan span, CancellationToken cancellation)
    {
        var around = root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().TakeWhile(static n => n is not StatementSyntax and not MemberDeclarationSyntax).Where(IsMaking).ToList();
        var within = (around.FirstOrDefault()?.DescendantNodes(static n => n is not AnonymousFunctionExpressionSyntax).Where(IsMaking) ?? []).Select(Read).OfType<ConstructCreation>();
        return around.Select(Read).OfType<ConstructCreation>().Concat(within.GroupBy<ConstructCreation, ISymbol>(static c => c.Class, SymbolEqualityComparer.Default).Where(static g => g.Count() == 1).Select(static g => g.First()));

        ConstructCreation? Read(SyntaxNode node) => Of((ExpressionSyntax)node, 0, model, symbols, cancellation);
    }

    private static bool IsMaking(SyntaxNode node) => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax;

    private static ConstructCreation? Of(ExpressionSyntax node, int before, SemanticModel model, CdkSymbols symbols, CancellationToken cancellation) =>
        model.GetSymbolInfo(node, cancellation).Symbol is IMethodSymbol method && (method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType as INamedTypeSymbol) is { } made
        && PropsParameter(method, before) is { } parameter
            ? Of(node, made, parameter, model, symbols, cancellation)
            : null;

    private static ConstructCreation? Of(ExpressionSyntax node, INamedTypeSymbol made, IParameterSymbol parameter, SemanticModel model, CdkSymbols symbols, CancellationToken cancellation)
    {
        if (symbols.FqnOf(made) is null || PropSymbols.StructOf(parameter.Type) is not { } props)
        {
            return null;
        }

        var argument = Find(ListOf(node), parameter);
        if (argument is null || argument.Expression is LiteralExpressionSyntax)
        {
            return new ConstructCreation(node, made, props, parameter, argument, null);
        }

        return Creation(argument.Expression, model, cancellation) is { } created && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(created, cancellation).Type, props)
            ? new ConstructCreation(node, made, props, parameter, argument, created)
            : null;
    }

    private static ArgumentListSyntax? ListOf(ExpressionSyntax node) => node is InvocationExpressionSyntax call ? call.ArgumentList : ((BaseObjectCreationExpressionSyntax)node).ArgumentList;

    private static IParameterSymbol? PropsParameter(IMethodSymbol method, int before) =>
        method.Parameters.Length > before && method.Parameters[method.Parameters.Length - 1] is { Type.TypeKind: TypeKind.Interface } last ? last : null;

    private static ArgumentSyntax? Find(ArgumentListSyntax? list, IParameterSymbol parameter)
    {
        if (list is null)
        {
            return null;
        }

        var named = list.Arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name);
        return named ?? (list.Arguments.Count > parameter.Ordinal && list.Arguments[parameter.Ordinal].NameColon is null ? list.Arguments[parameter.Ordinal] : null);
    }

    // A local that is used once holds the props of this construct alone.
    private static BaseObjectCreationExpressionSyntax? Creation(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (expression is BaseObjectCreationExpressionSyntax created)
        {
            return created;
        }

        if (expression is not IdentifierNameSyntax || model.GetSymbolInfo(expression, cancellation).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax value } declarator)
        {
            return null;
        }

        var scope = declarator.FirstAncestorOrSelf<BlockSyntax>();
        var uses = scope?.DescendantNodes().OfType<IdentifierNameSyntax>().Count(n => n.Identifier.ValueText == local.Name
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, local));
        return uses == 1 ? value : null;
    }
}

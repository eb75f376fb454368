using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>A form of an expression that is an argument, an element or an assigned value.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Template">The form: <c>{0}</c> is the expression, <c>{1}</c> its type, <c>{2}</c> a number.</param>
/// <param name="Fits">What expressions it is for; all when null.</param>
internal sealed record ExpressionForm(string Name, string Template, Func<ExpressionSyntax, ITypeSymbol, bool>? Fits = null) : Form(Name)
{
    /// <summary>Forms of any expression.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        new ExpressionForm("method", "Rewritten.Same({0})"),
        new ExpressionForm("cast", "({1})({0})"),
        new ExpressionForm("function", "((global::System.Func<{1}>)(() => {0}))()"),
        new ExpressionForm("conditional", "(1 < 2 ? {0} : throw new global::System.InvalidOperationException())"),
        new ExpressionForm("coalesce", "({0} ?? throw new global::System.InvalidOperationException())", static (e, t) => t.IsReferenceType && e is BaseObjectCreationExpressionSyntax or LiteralExpressionSyntax),
        new ExpressionForm("coalesce null", "((({1}?)null) ?? ({0}))", static (_, t) => t.IsReferenceType),
        new ExpressionForm("switch", "(0 switch {{ 0 => {0}, _ => throw new global::System.InvalidOperationException() }})"),
        new ExpressionForm("tuple", "({0}, 0).Item1"),
        new ExpressionForm("anonymous", "new {{ Value = {0} }}.Value"),
        new ExpressionForm("array", "new {1}[] {{ {0} }}[0]"),
        new ExpressionForm("list", "new global::System.Collections.Generic.List<{1}> {{ {0} }}[0]"),
        new ExpressionForm("dictionary", "new global::System.Collections.Generic.Dictionary<string, {1}> {{ [\"key\"] = {0} }}[\"key\"]"),
        new ExpressionForm("first", "global::System.Linq.Enumerable.First(new {1}[] {{ {0} }})"),
        new ExpressionForm("select", "global::System.Linq.Enumerable.Single(global::System.Linq.Enumerable.Select(new[] {{ 0 }}, _ => {0}))"),
        new ExpressionForm("record", "new Held<{1}>({0}).Value"),
        new ExpressionForm("with", "(new Held<{1}>(default!) with {{ Value = {0} }}).Value"),
        new ExpressionForm("property", "new Box<{1}> {{ Value = {0} }}.Value"),
        new ExpressionForm("lazy", "new global::System.Lazy<{1}>(() => {0}).Value"),
        new ExpressionForm("pattern", "({0} is var value{2} ? value{2} : throw new global::System.InvalidOperationException())"),
        new ExpressionForm("not null", "{0}!", static (e, _) => e.Parent is not PostfixUnaryExpressionSyntax && e is not (PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax)),
    ];

    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number)
    {
        if (site is not ExpressionSyntax expression || !IsValue(expression) || !IsInBody(expression))
        {
            return null;
        }

        var type = model.GetTypeInfo(expression).Type;
        return type is null or { IsAnonymousType: true } or IErrorTypeSymbol or { IsRefLikeType: true } or { SpecialType: SpecialType.System_Void } || Fits?.Invoke(expression, type) == false
            ? null
            : new Rewriting(string.Format(System.Globalization.CultureInfo.InvariantCulture, Template, text, NameOf(type), number));
    }

    // What has no type of its own, or declares variables, keeps its form.
    private static bool IsValue(ExpressionSyntax expression) =>
        expression is not (LambdaExpressionSyntax or ImplicitObjectCreationExpressionSyntax or CollectionExpressionSyntax or InitializerExpressionSyntax or ThrowExpressionSyntax
            or AssignmentExpressionSyntax or SwitchExpressionSyntax or DeclarationExpressionSyntax or RefExpressionSyntax)
        && !expression.IsKind(SyntaxKind.NullLiteralExpression) && !expression.IsKind(SyntaxKind.DefaultLiteralExpression)
        && !expression.DescendantNodes().Any(static n => n is VariableDesignationSyntax)
        && expression.Parent switch
        {
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None) && !IsNameOf(argument) && expression is not IdentifierNameSyntax { Identifier.Text: "_" },
            AssignmentExpressionSyntax assignment => assignment.Right == expression && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
            InitializerExpressionSyntax initializer => initializer.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression or SyntaxKind.ComplexElementInitializerExpression,
            ExpressionElementSyntax => true,
            EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax local } => !local.IsConst,
            _ => false,
        };

    private static bool IsNameOf(ArgumentSyntax argument) => argument.Parent?.Parent is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } };
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>A form of a props object with an initializer.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Template">The form: <c>{0}</c> are the assignments, <c>{1}</c> is the type, <c>{2}</c> a number.</param>
internal sealed record CreationForm(string Name, string Template) : Form(Name)
{
    /// <summary>Forms of creations.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        new CreationForm("made by action", "Rewritten.Made<{1}>(made{2} => {{ {0} }})"),
        new CreationForm("made by function", "((global::System.Func<{1}>)(() => {{ var made{2} = new {1}(); {0} return made{2}; }}))()"),
        new HoistForm("props in a local", "var made{2} = {0}; {3}", IsSet: false),
        new HoistForm("props set after", "var made{2} = new {1}(); {0} {3}", IsSet: true),
        new HoistForm("props set in parts", "var made{2} = new {1}(); if (1 < 2) {{ {0} }} {3}", IsSet: true),
        new HoistForm("props set by function", "var made{2} = new {1}(); Set{2}(made{2}); {3} void Set{2}({1} made{2}) {{ {0} }}", IsSet: true),
        new ArgumentForm("named arguments"),
    ];

    /// <inheritdoc />
    public override bool IsForOuterSites => true;

    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number) =>
        IsProps(site, model) && IsInBody(site)
            ? new Rewriting(string.Format(CultureInfo.InvariantCulture, Template, Assignments(text, number), NameOf(model.GetTypeInfo(site).Type!), number))
            : null;

    /// <summary>Whether a node is a props object whose properties are set one by one.</summary>
    internal static bool IsProps(SyntaxNode site, SemanticModel model) =>
        site is ObjectCreationExpressionSyntax { Initializer: { } initializer } creation && initializer.IsKind(SyntaxKind.ObjectInitializerExpression)
        && creation.ArgumentList is null or { Arguments.Count: 0 }
        && initializer.Expressions.All(static e => e is AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Right: not InitializerExpressionSyntax })
        && !creation.DescendantNodes().Any(static n => n is VariableDesignationSyntax)
        && model.GetTypeInfo(creation).Type is { TypeKind: TypeKind.Class } type && type.GetMembers().OfType<IPropertySymbol>().All(static p => p.SetMethod is { IsInitOnly: false });

    /// <summary>The assignments of an initializer as statements on a variable.</summary>
    internal static string Assignments(string creation, int number) =>
        string.Concat(((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression(creation)).Initializer!.Expressions.Select(e => $"made{number}.{e}; "));
}

/// <summary>A form in which the first props object of a statement is made before it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Template">The form: <c>{0}</c> is the object or its assignments, <c>{1}</c> its type, <c>{2}</c> a number, <c>{3}</c> the statement.</param>
/// <param name="IsSet">Whether it needs assignments.</param>
internal sealed record HoistForm(string Name, string Template, bool IsSet) : Form(Name)
{
    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number)
    {
        if (site is not { Parent: BlockSyntax } and not { Parent: GlobalStatementSyntax } || site is not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax) || !IsInBody(site))
        {
            return null;
        }

        var props = site.DescendantNodes(static n => n is not (LambdaExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax)).FirstOrDefault(n => CreationForm.IsProps(n, model));
        if (props is null)
        {
            return null;
        }

        var start = props.SpanStart - site.SpanStart;
        var original = site.ToString();
        var made = IsSet ? CreationForm.Assignments(props.ToString(), number) : props.ToString();
        var rest = original[..start] + "made" + number.ToString(CultureInfo.InvariantCulture) + original[(start + props.Span.Length)..];
        return new Rewriting(string.Format(CultureInfo.InvariantCulture, Template, made, NameOf(model.GetTypeInfo(props).Type!), number, rest));
    }
}

/// <summary>A creation whose arguments are named, in the opposite order.</summary>
/// <param name="Name">What it is called.</param>
internal sealed record ArgumentForm(string Name) : Form(Name)
{
    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number)
    {
        if (site is not ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } || arguments.Any(static a => a.NameColon is not null)
            || model.GetSymbolInfo(site).Symbol is not IMethodSymbol { Parameters: var parameters } || parameters.Any(static p => p.IsParams))
        {
            return null;
        }

        var creation = (ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression(text);
        var named = creation.ArgumentList!.Arguments.Select((a, i) => $"@{parameters[i].Name}: {a}").Reverse();
        return new Rewriting(creation.WithArgumentList(SyntaxFactory.ParseArgumentList($"({string.Join(", ", named)})")).ToString());
    }
}

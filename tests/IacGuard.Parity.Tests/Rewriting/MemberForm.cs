using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>A form of an expression that is moved to a member of its type.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Template">What stands for the expression: <c>{2}</c> is a number, <c>{5}</c> the arguments.</param>
/// <param name="Member">The member: <c>{0}</c> is the expression, <c>{1}</c> its type, <c>{2}</c> a number, <c>{4}</c> the parameters, <c>{6}</c> is <c>static</c> or nothing.</param>
/// <param name="Needs">What the expression may need.</param>
internal sealed record MemberForm(string Name, string Template, string Member, Needs Needs) : Form(Name)
{
    private static readonly ExpressionForm Site = new("", "{0}");

    /// <summary>Forms with members.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        new MemberForm("private method", "Make{2}({5})", "private {6}{1} Make{2}({4}) => {0};", Needs.Locals),
        new MemberForm("private method with block", "Make{2}({5})", "private {6}{1} Make{2}({4}) {{ var made = {0}; return made; }}", Needs.Locals),
        new MemberForm("private method with out", "(Make{2}(out var made{2}{5}) ? made{2} : throw new global::System.InvalidOperationException())",
            "private {6}bool Make{2}(out {1} made{4}) {{ made = {0}; return true; }}", Needs.Nothing),
        new MemberForm("generic method", "Make{2}<{1}>({5})", "private {6}TMade Make{2}<TMade>({4}) => (TMade)(object)({0});", Needs.Locals),
        new MemberForm("property", "Made{2}", "private {6}{1} Made{2} => {0};", Needs.This),
        new MemberForm("property with block", "Made{2}", "private {6}{1} Made{2} {{ get {{ var made = {0}; return made; }} }}", Needs.This),
        new MemberForm("static field", "Made{2}", "private static readonly {1} Made{2} = {0};", Needs.Nothing),
        new MemberForm("static property", "Made{2}", "private static {1} Made{2} {{ get; }} = {0};", Needs.Nothing),
        new MemberForm("class of constants", "Held{2}.Made", "private static class Held{2} {{ public static readonly {1} Made = {0}; }}", Needs.Nothing),
        new MemberForm("assigned field", "(made{2} = {0})", "private {1} made{2} = default!;", Needs.Locals),
    ];

    /// <inheritdoc />
    public override bool IsForOuterSites => true;

    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number)
    {
        if (Site.Rewrite(site, text, model, number) is null || Flow(site, model) is not { } flow)
        {
            return null;
        }

        var needs = flow.Captured.Count > 0 ? Needs.Locals : flow.Instance ? Needs.This : Needs.Nothing;
        var isStatic = model.GetEnclosingSymbol(site.SpanStart) is { IsStatic: true };
        return needs > Needs ? null : new Rewriting(Format(Template), Format(Member));

        string Format(string template) => string.Format(
            CultureInfo.InvariantCulture, template, text, NameOf(model.GetTypeInfo(site).Type!), number, "",
            string.Join(", ", flow.Captured.Select(static c => $"{NameOf(c.Type)} {c.Name}")), string.Join(", ", flow.Captured.Select(static c => c.Name)), isStatic ? "static " : "");
    }

    private static (IReadOnlyList<(string Name, ITypeSymbol Type)> Captured, bool Instance)? Flow(SyntaxNode site, SemanticModel model)
    {
        var names = site.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(n => model.GetSymbolInfo(n).Symbol).ToList();
        if (names.Any(static s => s is IMethodSymbol { MethodKind: MethodKind.LocalFunction } or ITypeParameterSymbol or null)
            || site.Ancestors().OfType<LocalFunctionStatementSyntax>().Any(static f => f.Modifiers.Any(SyntaxKind.StaticKeyword))
            || model.AnalyzeDataFlow((ExpressionSyntax)site) is not { Succeeded: true } flow || flow.WrittenInside.Any(s => !flow.VariablesDeclared.Contains(s)))
        {
            return null;
        }

        // Static fields are set in their order: one that needs another member of the type may come too early.
        var own = model.GetEnclosingSymbol(site.SpanStart)?.ContainingType;
        var captured = flow.DataFlowsIn.Where(static s => s is ILocalSymbol or IParameterSymbol { IsThis: false }).ToList();
        var instance = flow.ReadInside.Any(static s => s is IParameterSymbol { IsThis: true }) || site.DescendantNodesAndSelf().Any(static n => n is ThisExpressionSyntax)
            || names.Any(s => s is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && (!s.IsStatic || SymbolEqualityComparer.Default.Equals(s.ContainingType, own)));
        var typed = captured.ConvertAll(static s => (s.Name, Type: s is ILocalSymbol local ? local.Type : ((IParameterSymbol)s).Type));
        return typed.Exists(static t => t.Type.IsAnonymousType) || captured.Exists(static s => s is IParameterSymbol { RefKind: not RefKind.None }) ? null : (typed, instance);
    }
}

/// <summary>What an expression needs of the place where it stands, from little to much.</summary>
internal enum Needs
{
    /// <summary>Nothing: it may be static.</summary>
    Nothing,

    /// <summary>The instance.</summary>
    This,

    /// <summary>Local variables or parameters.</summary>
    Locals,
}

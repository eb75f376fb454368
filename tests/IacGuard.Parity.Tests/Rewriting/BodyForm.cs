using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>A form of the body of a constructor.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Template">The body: <c>{0}</c> is what it was, <c>{1}</c> a number, <c>{2}</c> the arguments.</param>
/// <param name="Member">A member beside it; null for none. <c>{3}</c> are the parameters, <c>{4}</c> is the type.</param>
internal sealed partial record BodyForm(string Name, string Template, string? Member = null) : Form(Name)
{
    /// <summary>Forms of bodies.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        new BodyForm("body in a block", "{{ {0} }}"),
        new BodyForm("body in a function", "{{ global::System.Action build{1} = () => {0}; build{1}(); }}"),
        new BodyForm("body in a method", "{{ Build{1}({2}); }}", "private void Build{1}({3}) {0}"),
        new BodyForm("body in a method of a method", "{{ Start{1}({2}); }}", "private void Start{1}({3}) {{ Build(); void Build() {0} }}"),
        new BodyForm("body in a helper", "{{ new Helper{1}(this).Build({2}); }}", "private sealed class Helper{1}({4} self) {{ public void Build({3}) {5} }}"),
        new BodyForm("body in a static helper", "{{ Helper{1}.Build(this, {2}); }}", "private static class Helper{1} {{ public static void Build({4} self, {3}) {5} }}"),
        new BodyForm("body in a switch", "{{ switch (1) {{ case 1: {0} break; }} }}"),
        new BodyForm("body in a catch", "{{ try {0} catch (global::System.Exception e) {{ global::System.Console.Error.WriteLine(e); throw; }} }}"),
    ];

    /// <inheritdoc />
    public override bool IsForOuterSites => true;

    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number)
    {
        if (site is not BlockSyntax { Statements.Count: > 0, Parent: ConstructorDeclarationSyntax { ParameterList.Parameters: var parameters } constructor }
            || parameters.Any(static p => p.Modifiers.Count > 0) || constructor.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            return null;
        }

        var arguments = string.Join(", ", parameters.Select(static p => p.Identifier.Text));
        var declared = string.Join(", ", parameters.Select(static p => p.WithDefault(null).ToString()));
        var outside = This().Replace(text, "self");
        return new Rewriting(Format(Template), Member is null ? null : Format(Member));

        string Format(string template) =>
            string.Format(CultureInfo.InvariantCulture, template, text, number, arguments, declared, NameOf(model.GetDeclaredSymbol(constructor)!.ContainingType), outside);
    }

    [GeneratedRegex(@"\bthis\b")]
    private static partial Regex This();
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>A form of a statement of a block: an expression, or the declaration of one local variable.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Template">
/// The form: <c>{0}</c> is the statement (of a declaration: its value), <c>{1}</c> the variable's type, <c>{2}</c> a number, <c>{3}</c> the variable.
/// </param>
/// <param name="IsDeclaration">Whether it is for declarations.</param>
internal sealed record StatementForm(string Name, string Template, bool IsDeclaration) : Form(Name)
{
    /// <summary>Forms of statements.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        Of("block", "{{ {0} }}"),
        Of("if", "if (1 < 2) {0}"),
        Of("else", "if (2 < 1) {{ }} else {{ {0} }}"),
        Of("for each", "foreach (var i{2} in new[] {{ 0 }}) {{ {0} }}"),
        Of("for", "for (var i{2} = 0; i{2} < 1; i{2}++) {{ {0} }}"),
        Of("do", "do {{ {0} }} while (2 < 1);"),
        Of("while", "while (true) {{ {0} break; }}"),
        Of("try", "try {{ {0} }} finally {{ }}"),
        Of("catch", "try {{ {0} }} catch (global::System.InvalidOperationException) {{ throw; }}"),
        Of("switch statement", "switch (0) {{ default: {0} break; }}"),
        Of("using", "using (new global::System.IO.MemoryStream()) {{ {0} }}"),
        Of("lock", "lock (new object()) {{ {0} }}"),
        Of("action", "global::System.Action act{2} = () => {{ {0} }}; act{2}();"),
        Of("local function", "Act{2}(); void Act{2}() {{ {0} }}"),
        Of("run", "Rewritten.Run(() => {{ {0} }});"),
        Of("for each method", "new global::System.Collections.Generic.List<int> {{ 0 }}.ForEach(i{2} => {{ {0} }});"),
        Declaration("assigned later", "{1} {3}; {3} = {0};"),
        Declaration("assigned in if", "{1} {3} = default!; if (1 < 2) {{ {3} = {0}; }}"),
        Declaration("assigned in branches", "{1} {3}; if (1 < 2) {{ {3} = {0}; }} else {{ throw new global::System.InvalidOperationException(); }}"),
        Declaration("local function result", "{1} Make{2}() => {0}; var {3} = Make{2}();"),
        Declaration("local function block", "{1} Make{2}() {{ var made = {0}; return made; }} var {3} = Make{2}();"),
        Declaration("deconstruction", "var ({3}, _) = ({0}, 0);"),
        Declaration("out", "Make{2}(out var {3}); void Make{2}(out {1} made) {{ made = {0}; }}"),
        Declaration("alias", "var first{2} = {0}; var {3} = first{2};"),
        Declaration("made in loop", "{1} {3} = default!; foreach (var i{2} in new[] {{ 0 }}) {{ {3} = {0}; }}"),
        Declaration("made in list", "var list{2} = new global::System.Collections.Generic.List<{1}>(); list{2}.Add({0}); var {3} = list{2}[0];"),
        Declaration("made in dictionary", "var map{2} = new global::System.Collections.Generic.Dictionary<string, {1}>(); map{2}[\"key\"] = {0}; var {3} = map{2}[\"key\"];"),
        Declaration("made in try", "{1} {3}; try {{ {3} = {0}; }} finally {{ }}"),
    ];

    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number) => (site, IsDeclaration) switch
    {
        ({ Parent: BlockSyntax } and ExpressionStatementSyntax, false) when IsPlain(site) => Written(text, "", number, ""),
        ({ Parent: BlockSyntax } and LocalDeclarationStatementSyntax { IsConst: false, UsingKeyword.RawKind: 0, Declaration.Variables: [{ Initializer: not null } variable] }, true)
            when IsPlain(site) && model.GetTypeInfo(variable.Initializer.Value) is { Type: { IsAnonymousType: false, IsRefLikeType: false } } =>
            Written(ValueOf(text), NameOf(((ILocalSymbol)model.GetDeclaredSymbol(variable)!).Type), number, variable.Identifier.Text),
        _ => null,
    };

    private static string ValueOf(string declaration) =>
        ((LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement(declaration)).Declaration.Variables[0].Initializer!.Value.ToString();

    private static bool IsPlain(SyntaxNode site) => IsInBody(site) && !site.DescendantNodes().Any(static n => n is VariableDesignationSyntax or AwaitExpressionSyntax);

    private Rewriting Written(string text, string type, int number, string name) =>
        new(string.Format(System.Globalization.CultureInfo.InvariantCulture, Template, text, type, number, name));

    private static StatementForm Of(string name, string template) => new(name, template, IsDeclaration: false);

    private static StatementForm Declaration(string name, string template) => new(name, template, IsDeclaration: true);
}

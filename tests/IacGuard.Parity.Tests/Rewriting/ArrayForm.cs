using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>A form of an array whose elements are listed.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Template">The form: <c>{0}</c> are the elements, <c>{1}</c> is the type of one, <c>{2}</c> the first, <c>{3}</c> the others.</param>
internal sealed record ArrayForm(string Name, string Template) : Form(Name)
{
    /// <summary>Forms of arrays.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        new ArrayForm("array of list", "new global::System.Collections.Generic.List<{1}> {{ {0} }}.ToArray()"),
        new ArrayForm("array by method", "Rewritten.Each<{1}>({0})"),
        new ArrayForm("array concat", "global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Concat(new {1}[] {{ {2} }}, new {1}[] {{ {3} }}))"),
        new ArrayForm("array append", "global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Prepend(new {1}[] {{ {3} }}, {2}))"),
        new ArrayForm("array select", "global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select(new {1}[] {{ {0} }}, e => e))"),
        new ArrayForm("array where", "global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Where(new {1}[] {{ {0} }}, e => e is not null))"),
        new ArrayForm("array spread", "((global::System.Func<{1}[]>)(() => [{2}, .. new {1}[] {{ {3} }}]))()"),
        new ArrayForm("array set by index", "((global::System.Func<{1}[]>)(() => {{ var all = new {1}[] {{ {0} }}; all[0] = {2}; return all; }}))()"),
        new ArrayForm("array added", "((global::System.Func<{1}[]>)(() => {{ var all = new global::System.Collections.Generic.List<{1}>(); all.Add({2}); all.AddRange(new {1}[] {{ {3} }}); return all.ToArray(); }}))()"),
    ];

    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number)
    {
        if (site is not (ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax { Initializer: not null, Type.RankSpecifiers.Count: 1 }) || !IsInBody(site)
            || site.DescendantNodes().Any(static n => n is VariableDesignationSyntax)
            || model.GetTypeInfo(site).Type is not IArrayTypeSymbol { Rank: 1, ElementType: { IsAnonymousType: false } element })
        {
            return null;
        }

        var initializer = SyntaxFactory.ParseExpression(text) switch
        {
            ImplicitArrayCreationExpressionSyntax a => a.Initializer,
            ArrayCreationExpressionSyntax a => a.Initializer!,
            _ => throw new InvalidOperationException(text),
        };
        var elements = initializer.Expressions.Select(static e => e.ToString()).ToList();
        return elements.Count == 0 || elements.Exists(static e => e.StartsWith('{'))
            ? null
            : new Rewriting(string.Format(
                CultureInfo.InvariantCulture, Template, string.Join(", ", elements), NameOf(element), elements[0], string.Join(", ", elements.Skip(1))));
    }
}

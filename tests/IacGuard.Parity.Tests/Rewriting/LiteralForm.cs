using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>A form of a literal that is an argument, an element or an assigned value.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">Which literals it is for.</param>
/// <param name="Write">The form of a value; null where it does not fit.</param>
internal sealed record LiteralForm(string Name, SyntaxKind Kind, Func<object, string?> Write) : Form(Name)
{
    /// <summary>Forms of texts, numbers and booleans.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        Text("text sum", static s => $"({Quote(s[..(s.Length / 2)])} + {Quote(s[(s.Length / 2)..])})"),
        Text("text concat", static s => $"string.Concat({Quote(s[..1])}, {Quote(s[1..])})"),
        Text("text interpolation", static s => $"$\"{{{Quote(s[..1])}}}{Quote(s[1..].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal))[1..]}"),
        Text("text format", static s => s.AsSpan().ContainsAny('{', '}') ? null : $"string.Format(\"{{0}}\" + {Quote(s[1..])}, {Quote(s[..1])})"),
        Text("text join", static s => $"string.Join(\"\", new[] {{ {Quote(s[..1])}, {Quote(s[1..])} }})"),
        Text("text trim", static s => s.Trim() == s ? $"({Quote(" " + s + " ")}).Trim()" : null),
        Text("text lower", static s => !s.Any(char.IsUpper) ? $"{Quote(s.ToUpperInvariant())}.ToLowerInvariant()" : null),
        Text("text replace", static s => s.Contains('~', StringComparison.Ordinal) ? null : $"{Quote(s[..1] + "~" + s[1..])}.Replace(\"~\", \"\")"),
        Text("text split", static s => s.Contains('|', StringComparison.Ordinal) ? null : $"{Quote(s + "|rest")}.Split('|')[0]"),
        Text("text substring", static s => $"{Quote("__" + s)}.Substring(2)"),
        Text("text to string", static s => $"{Quote(s)}.ToString()"),
        new LiteralForm("boolean not", SyntaxKind.TrueLiteralExpression, static _ => "!false"),
        new LiteralForm("boolean comparison", SyntaxKind.TrueLiteralExpression, static _ => "(\"a\" == \"a\")"),
        new LiteralForm("boolean parse", SyntaxKind.TrueLiteralExpression, static _ => "bool.Parse(\"true\")"),
        new LiteralForm("boolean false", SyntaxKind.FalseLiteralExpression, static _ => "(2 < 1)"),
        new LiteralForm("number sum", SyntaxKind.NumericLiteralExpression, static n => n is int i and < 100_000 ? $"({i + 7} - 7)" : null),
        new LiteralForm("number parse", SyntaxKind.NumericLiteralExpression, static n => n is int i ? $"int.Parse(\"{i}\")" : null),
        new LiteralForm("number max", SyntaxKind.NumericLiteralExpression, static n => n is int i ? $"global::System.Math.Max({i}, 0)" : null),
        new LiteralForm("number double", SyntaxKind.NumericLiteralExpression, static n => n is int i ? $"((double){i})" : null),
    ];

    private static readonly ExpressionForm Site = new("", "{0}");

    /// <inheritdoc />
    public override Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number) =>
        site is LiteralExpressionSyntax literal && literal.IsKind(Kind) && Site.Rewrite(site, text, model, number) is not null && Write(literal.Token.Value!) is { } written
            ? new Rewriting(written)
            : null;

    private static LiteralForm Text(string name, Func<string, string?> write) =>
        new(name, SyntaxKind.StringLiteralExpression, value => value is string { Length: > 1 } s ? write(s) : null);

    private static string Quote(string value) => SymbolDisplay.FormatLiteral(value, quote: true);
}

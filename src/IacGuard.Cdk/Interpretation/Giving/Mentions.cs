using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>Where names stand in the code of a compilation. Searches the text; nothing is bound.</summary>
internal static class Mentions
{
    /// <summary>The tokens that are a name, comments and texts left out.</summary>
    public static IEnumerable<SyntaxToken> Of(Compilation compilation, string name, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!TreeWords.Of(tree, cancellation).MayHold(name))
            {
                continue;
            }

            var text = tree.GetText(cancellation).ToString();
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (IsWord(text, at, name.Length) && tree.GetRoot(cancellation).FindToken(at) is var token && token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
                {
                    yield return token;
                }
            }
        }
    }

    /// <summary>The creations that do not write the type, <c>new(scope, "Id")</c>, with two arguments at least.</summary>
    public static IEnumerable<ImplicitObjectCreationExpressionSyntax> Untyped(Compilation compilation, CancellationToken cancellation)
    {
        const string word = "new";
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.GetText(cancellation).ToString();
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                if (IsWord(text, at, word.Length) && IsBeforeParenthesis(text, at + word.Length)
                    && tree.GetRoot(cancellation).FindToken(at).Parent is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: not LiteralExpressionSyntax }, _, ..] } creation)
                {
                    yield return creation;
                }
            }
        }
    }

    /// <summary>Whether code outside of a type names something; a type in it is other code.</summary>
    public static bool AreOutside(INamedTypeSymbol type, Compilation compilation, string name, CancellationToken cancellation) =>
        Of(compilation, name, cancellation).Any(token => !type.DeclaringSyntaxReferences.Any(d => d.SyntaxTree == token.SyntaxTree && d.Span.Contains(token.Span) && IsNotNested(token, d)));

    // Statements outside of any type stand for their file.
    private static bool IsNotNested(SyntaxToken token, SyntaxReference declaration) =>
        token.Parent?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } nearest || nearest.Span == declaration.Span;

    private static bool IsWord(string text, int at, int length) => !IsLetter(text, at - 1) && !IsLetter(text, at + length);

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && TreeWords.IsLetter(text[at]);

    private static bool IsBeforeParenthesis(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] == '(';
    }
}

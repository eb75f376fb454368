using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>Another way to write a part of a program that does the same.</summary>
/// <param name="Name">What the form is called in reports.</param>
internal abstract record Form(string Name)
{
    /// <summary>The code that forms call, one file beside the rewritten one.</summary>
    public const string Support =
        """
        internal static class Rewritten
        {
            public static T Same<T>(T value) => value;
            public static T[] Each<T>(params T[] values) => values;
            public static void Run(System.Action action) => action();
            public static T Made<T>(System.Action<T> set) where T : new() { var made = new T(); set(made); return made; }
        }

        internal sealed record Held<T>(T Value);

        internal sealed class Box<T> { public T Value { get; set; } = default!; }
        """;

    /// <summary>Whether sites in other sites keep their form: members that need each other, helpers that would call themselves.</summary>
    public virtual bool IsForOuterSites => false;

    /// <summary>What stands for a node; null where the form does not fit it.</summary>
    /// <param name="site">A node of the original program.</param>
    /// <param name="text">The node as it is written, with what was rewritten inside it.</param>
    /// <param name="model">Knows the original program.</param>
    /// <param name="number">A number that no other site has, for names.</param>
    public abstract Rewriting? Rewrite(SyntaxNode site, string text, SemanticModel model, int number);

    /// <summary>The full name of a type as code writes it.</summary>
    protected static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>Whether a node stands in the body of a method, a constructor or a local function.</summary>
    protected static bool IsInBody(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static a => a is BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax or AttributeSyntax or ParameterSyntax)
            is BlockSyntax or ArrowExpressionClauseSyntax;
}

/// <summary>What stands for a node.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Member">A member that its type gets beside; null for none.</param>
internal sealed record Rewriting(string Text, string? Member = null);

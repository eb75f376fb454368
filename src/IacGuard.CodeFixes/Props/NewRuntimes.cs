using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>Runtimes that the project's version of the CDK has no name for: <c>new Runtime("nodejs24.x", RuntimeFamily.NODEJS)</c>.</summary>
internal static class NewRuntimes
{
    private static readonly Dictionary<string, string> Families = new(StringComparer.Ordinal)
    {
        ["dotnet"] = "DOTNET_CORE",
        ["java"] = "JAVA",
        ["nodejs"] = "NODEJS",
        ["python"] = "PYTHON",
        ["ruby"] = "RUBY",
    };

    /// <summary>The expression that makes a runtime; null where its family has no name.</summary>
    /// <param name="type">The class of runtimes.</param>
    /// <param name="family">The family, such as <c>nodejs</c>.</param>
    /// <param name="identifier">The runtime, such as <c>nodejs24.x</c>.</param>
    /// <param name="creation">The function.</param>
    public static WholeValue? Of(ITypeSymbol type, string family, string identifier, ConstructCreation creation)
    {
        if (type is not INamedTypeSymbol runtime || !Families.TryGetValue(family, out var member) || Beside(runtime, "RuntimeFamily") is not { } families || families.GetMembers(member).IsEmpty)
        {
            return null;
        }

        // The CDK takes code in the program's text only by a runtime that says so.
        var options = HasInlineCode(creation) ? Beside(runtime, "LambdaRuntimeProps") : null;
        return new WholeValue($"new {runtime.Name}(\"{identifier}\")", names => SyntaxFactory.ParseExpression(
            $"new {names.Of(runtime)}(\"{identifier}\", {names.Of(families)}.{member}{(options is null ? "" : $", new {names.Of(options)} {{ SupportsInlineCode = true }}")})"));
    }

    private static bool HasInlineCode(ConstructCreation creation) =>
        creation.Props?.Initializer?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(static n => n.Identifier.ValueText is "FromInline" or "InlineCode") ?? false;

    private static INamedTypeSymbol? Beside(INamedTypeSymbol type, string name) => type.ContainingNamespace.GetTypeMembers(name).FirstOrDefault();
}

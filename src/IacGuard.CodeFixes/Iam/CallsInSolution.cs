using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Iam;

/// <summary>Finds which actions the code of a solution calls through the AWS SDK for .NET.</summary>
internal static class CallsInSolution
{
    private const string ServiceInterface = "Amazon.Runtime.IAmazonService";
    private const string Async = "Async";

    /// <summary>The actions, sorted; null when there is no call, or one whose action cannot be told.</summary>
    /// <param name="solution">What is searched: a function's code is often a project of its own.</param>
    /// <param name="prefix">The service, such as <c>sqs</c>.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<IReadOnlyList<string>?> FindAsync(Solution solution, string prefix, CancellationToken cancellation)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var project in solution.Projects.Where(static p => p.Language == LanguageNames.CSharp))
        {
            if (await project.GetCompilationAsync(cancellation) is { } compilation && compilation.GetTypeByMetadataName(ServiceInterface) is { } service
                && !Add(compilation, service, prefix, found, cancellation))
            {
                return null;
            }
        }

        return found.Count > 0 ? [.. found] : null;
    }

    private static bool Add(Compilation compilation, INamedTypeSymbol service, string prefix, SortedSet<string> found, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var call in tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                model ??= compilation.GetSemanticModel(tree);
                if (model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && ActionsOf(method, service, prefix) is { } actions)
                {
                    if (actions.Count == 0)
                    {
                        return false;
                    }

                    found.UnionWith(actions);
                }
            }
        }

        return true;
    }

    // Null: not a call of the service. Empty: one of which it cannot be told what it needs.
    private static IReadOnlyList<string>? ActionsOf(IMethodSymbol method, INamedTypeSymbol service, string prefix)
    {
        if (method.ContainingType is not { } type || type.ContainingNamespace is not { IsGlobalNamespace: false } home)
        {
            return null;
        }

        var name = home.ToDisplayString();
        if (type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, service)))
        {
            return SdkActions.IsKnown(name) && SdkActions.PrefixOf(name) == prefix && Operation(method) is { } operation ? SdkActions.Of(name, operation) : null;
        }

        // Helpers above the clients, such as Amazon.S3.Transfer and Amazon.DynamoDBv2.DataModel, call what they need themselves.
        var outer = home.ContainingNamespace.ToDisplayString();
        return SdkActions.IsKnown(outer) && SdkActions.PrefixOf(outer) == prefix && home.Name != "Model" ? [] : null;
    }

    private static string? Operation(IMethodSymbol method)
    {
        var name = method.Name.EndsWith(Async, StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - Async.Length) : method.Name;
        return name is "Dispose" or "DetermineServiceOperationEndPoint" ? null : name;
    }
}

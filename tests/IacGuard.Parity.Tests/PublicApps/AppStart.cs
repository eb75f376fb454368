using System.Collections.Immutable;
using Amazon.CDK;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Parity.Tests.PublicApps;

/// <summary>Lets the tests hand a program the <see cref="App"/> that it makes: they say where it is synthesized to, and look at it afterwards.</summary>
internal static class AppStart
{
    /// <summary>The full name of the class that stands between.</summary>
    public const string TypeName = "IacGuardParity.AppStart";

    /// <summary>The field that holds what makes the app.</summary>
    public const string FieldName = "Make";

    private const string Code =
        """
        namespace IacGuardParity
        {
            public static class AppStart
            {
                public static global::System.Func<global::Amazon.CDK.IAppProps, global::Amazon.CDK.App> Make;
                public static global::Amazon.CDK.App Of(global::Amazon.CDK.IAppProps props = null) => Make(props);
            }
        }
        """;

    /// <summary>The same program, with each <c>new App(...)</c> made by the tests.</summary>
    public static CSharpCompilation In(CSharpCompilation compilation)
    {
        var changed = compilation;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            var made = tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Where(c => IsApp(model, c)).ToImmutableArray();
            if (made.Length > 0)
            {
                var root = tree.GetRoot().ReplaceNodes(made, static (_, creation) => Call(creation));
                changed = changed.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(root, tree.Options));
            }
        }

        return changed.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Code, (CSharpParseOptions)changed.SyntaxTrees[0].Options));
    }

    private static bool IsApp(SemanticModel model, BaseObjectCreationExpressionSyntax creation) => model.GetTypeInfo(creation).Type?.ToDisplayString() == typeof(App).FullName;

    private static InvocationExpressionSyntax Call(BaseObjectCreationExpressionSyntax creation) =>
        SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression("global::" + TypeName + ".Of"), creation.ArgumentList ?? SyntaxFactory.ArgumentList());
}

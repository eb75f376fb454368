using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>Which members of objects are set by code of a compilation, as far as their names tell.</summary>
internal sealed class Assignments(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, bool> none = new(SymbolEqualityComparer.Default);

    /// <summary>Whether nothing sets a field or property of its name but where an object is made: in object initializers, in constructors of its type.</summary>
    public bool AreNone(ISymbol member) => none.GetOrAdd(member.OriginalDefinition, m => !Mentions.Of(compilation, m.Name, CancellationToken.None).Any(token => IsSet(token, m)));

    private static bool IsSet(SyntaxToken token, ISymbol member)
    {
        if (token.Parent is not SimpleNameSyntax name)
        {
            return false;
        }

        SyntaxNode target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
            : name.Parent is MemberBindingExpressionSyntax binding ? binding : name;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == target => !IsWhereMade(assignment, target, member),
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => !target.Parent.IsKind(SyntaxKind.LogicalNotExpression) && !target.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)
                && !target.Parent.IsKind(SyntaxKind.UnaryMinusExpression),
            ArgumentSyntax argument => argument.Parent is TupleExpressionSyntax || !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            RefExpressionSyntax => true,
            _ => false,
        };
    }

    private static bool IsWhereMade(AssignmentExpressionSyntax assignment, SyntaxNode target, ISymbol member) =>
        assignment.Parent is InitializerExpressionSyntax
        || (target is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            && assignment.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { Identifier.ValueText: var type } && type == member.ContainingType.Name);
}

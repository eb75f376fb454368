using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>One property of a props object that gets a value.</summary>
/// <param name="Property">The name of the property in C#.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record PropEdit(string Property, PropValue Value)
{
    /// <summary>The edit that sets a prop, or a member of a struct below it; null when there is no such prop or it takes no such value.</summary>
    /// <param name="symbols">The CDK of the compilation.</param>
    /// <param name="props">The class of the props.</param>
    /// <param name="path">The jsii names from the outside in.</param>
    /// <param name="value">What the innermost property is set to; null when it cannot be.</param>
    /// <param name="depth">How much of the path has been walked.</param>
    public static PropEdit? Of(CdkSymbols symbols, INamedTypeSymbol props, IReadOnlyList<string> path, Func<IPropertySymbol, WholeValue?> value, int depth = 0)
    {
        if (PropSymbols.Of(props).FirstOrDefault(p => symbols.MemberOf(p) == path[depth]) is not { } property)
        {
            return null;
        }

        if (depth == path.Count - 1)
        {
            return value(property) is { } written ? new PropEdit(property.Name, written) : null;
        }

        return PropSymbols.StructOf(property.Type) is { } below && Of(symbols, below, path, value, depth + 1) is { } inner
            ? new PropEdit(property.Name, new NestedValue(below, inner))
            : null;
    }

    /// <inheritdoc />
    public override string ToString() => Value is NestedValue nested ? $"{Property}.{nested.Inner}" : $"{Property} to {Value}";
}

/// <summary>What a property is set to.</summary>
internal abstract record PropValue;

/// <summary>An expression that takes the place of what is there.</summary>
/// <param name="Text">The expression for people.</param>
/// <param name="Make">Makes the expression.</param>
internal sealed record WholeValue(string Text, Func<TypeNames, ExpressionSyntax> Make) : PropValue
{
    /// <inheritdoc />
    public override string ToString() => Text;
}

/// <summary>A construct that is made for the property.</summary>
/// <param name="Text">The expression for people.</param>
/// <param name="Suffix">What a local that holds the construct ends in.</param>
/// <param name="Make">Makes the construct.</param>
/// <param name="Use">The property's value, from the construct or the local that holds it.</param>
internal sealed record MadeValue(string Text, string Suffix, Func<TypeNames, ExpressionSyntax> Make, Func<TypeNames, ExpressionSyntax, ExpressionSyntax> Use) : PropValue
{
    /// <inheritdoc />
    public override string ToString() => Text;
}

/// <summary>A property of a struct that is the property's value; the struct is created when nothing is there.</summary>
/// <param name="Struct">The class of the struct.</param>
/// <param name="Inner">What is set in it.</param>
internal sealed record NestedValue(INamedTypeSymbol Struct, PropEdit Inner) : PropValue;

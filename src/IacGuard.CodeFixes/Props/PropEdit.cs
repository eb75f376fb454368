using IacGuard.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IacGuard.CodeFixes.Props;

/// <summary>One property of a props object that gets a value.</summary>
/// <param name="Property">The name of the property in C#.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record PropEdit(string Property, PropValue Value)
{
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

/// <summary>A property of a struct that is the property's value; the struct is created when nothing is there.</summary>
/// <param name="Struct">The class of the struct.</param>
/// <param name="Inner">What is set in it.</param>
internal sealed record NestedValue(INamedTypeSymbol Struct, PropEdit Inner) : PropValue;

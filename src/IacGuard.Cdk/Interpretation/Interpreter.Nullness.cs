using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>
/// What is not known, but is there: code that is called may allow for null where the caller's types say that it never gives it. In the type's own code a
/// question whether something is null stands as it is asked.
/// </summary>
internal sealed partial class Interpreter
{
    private readonly HashSet<string> neverNull = new(StringComparer.Ordinal);

    private PlainValue Noted(PlainValue value, bool isNeverNull)
    {
        if (isNeverNull && value.Value is UnknownValue { Name: { } name })
        {
            neverNull.Add(name);
        }

        return value;
    }

    private bool IsThere(string name) => frame.Origin is not null && neverNull.Contains(name);

    private static bool IsNeverNull(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: var property } => IsNeverNull(property.Type, property.NullableAnnotation, property.IsRequired),
        IFieldReferenceOperation { Field: var field } => IsNeverNull(field.Type, field.NullableAnnotation, field.IsRequired),
        _ => false,
    };

    private static bool IsNeverNull(ITypeSymbol type, NullableAnnotation annotation, bool isRequired) =>
        type.IsReferenceType && (annotation == NullableAnnotation.NotAnnotated || (isRequired && annotation == NullableAnnotation.None));
}

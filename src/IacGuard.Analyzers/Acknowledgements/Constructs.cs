using IacGuard.Cdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Analyzers.Acknowledgements;

/// <summary>Finds what an expression stands for: where the construct in a variable was created.</summary>
internal static class Constructs
{
    /// <summary>The creation, or <c>this</c>; null when it cannot be told.</summary>
    public static IOperation? Find(IOperation? value, IReadOnlyList<MemberBody> bodies)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IObjectCreationOperation or IInstanceReferenceOperation => value,
            ILocalReferenceOperation local => Only(bodies, o => o is IVariableDeclaratorOperation declared && Same(declared.Symbol, local.Local) ? declared.Initializer?.Value : Assigned(o, local.Local)),
            IFieldReferenceOperation field => Only(bodies, o => o is IFieldInitializerOperation made && made.InitializedFields.Any(f => Same(f, field.Field)) ? made.Value : Assigned(o, field.Field)),
            IPropertyReferenceOperation property => Only(bodies, o => o is IPropertyInitializerOperation made && made.InitializedProperties.Any(p => Same(p, property.Property)) ? made.Value : Assigned(o, property.Property)),
            _ => null,
        };
    }

    private static IOperation? Assigned(IOperation operation, ISymbol symbol) => operation is ISimpleAssignmentOperation assignment && Same(SymbolOf(assignment.Target), symbol) ? assignment.Value : null;

    private static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        _ => null,
    };

    // A variable that is set twice may hold either.
    private static IObjectCreationOperation? Only(IReadOnlyList<MemberBody> bodies, Func<IOperation, IOperation?> valueIn)
    {
        var values = bodies.SelectMany(static b => b.Operation.DescendantsAndSelf()).Select(valueIn).OfType<IOperation>().Take(2).ToList();
        return values.Count == 1 ? Creation(values[0]) : null;
    }

    private static IObjectCreationOperation? Creation(IOperation value) => value is IConversionOperation conversion ? Creation(conversion.Operand) : value as IObjectCreationOperation;

    private static bool Same(ISymbol? left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}

using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Patterns as conditions of the model.</summary>
internal sealed partial class Interpreter
{
    private Condition PatternCondition(IPatternOperation pattern, CdkValue subject, IOperation operation)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return EqualsCondition(subject, Evaluate(constant.Value), constant.Value);
            case INegatedPatternOperation negated:
                return Logic.Not(PatternCondition(negated.Pattern, subject, operation));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or:
                return Logic.Or(PatternCondition(or.LeftPattern, subject, operation), PatternCondition(or.RightPattern, subject, operation));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and:
                return Logic.And(PatternCondition(and.LeftPattern, subject, operation), PatternCondition(and.RightPattern, subject, operation));
            case IDiscardPatternOperation:
                return ConstantCondition.True;
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, As(subject, declaration.MatchedType));
                return declaration.MatchesNull ? ConstantCondition.True : TypeCondition(subject, declaration.MatchedType, pattern);
            case ITypePatternOperation type:
                return TypeCondition(subject, type.MatchedType, pattern);
            case IRelationalPatternOperation relation:
                return Compare(relation.OperatorKind, subject, Evaluate(relation.Value), pattern);
            case IRecursivePatternOperation parts:
                return PartsCondition(parts, subject, operation);
            default:
                return Opaque(pattern);
        }
    }

    /// <summary>A pattern of parts: members of an object, elements of a tuple.</summary>
    private Condition PartsCondition(IRecursivePatternOperation pattern, CdkValue subject, IOperation operation)
    {
        if (subject is ChoiceOf choice && pattern.DeclaredSymbol is null)
        {
            return Logic.Or(
                Logic.And(choice.Condition, PartsCondition(pattern, choice.WhenTrue, operation)),
                Logic.And(Logic.Not(choice.Condition), PartsCondition(pattern, choice.WhenFalse, operation)));
        }

        Bind(pattern.DeclaredSymbol, subject);
        var elements = pattern.DeconstructionSubpatterns;
        var items = elements.Length == 0 ? [] : subject is ListOf { IsOpen: false } tuple && tuple.Items.Count == elements.Length ? tuple.Items : null;
        if (items is null)
        {
            return Opaque(pattern);
        }

        var isThere = subject is ListOf || pattern.InputType.IsValueType ? ConstantCondition.True : Logic.Not(NullCondition(subject, operation));
        var ofType = pattern.MatchedType is { } type && !SymbolEqualityComparer.Default.Equals(type, pattern.InputType) ? TypeCondition(subject, type, pattern) : ConstantCondition.True;
        var all = Logic.And(isThere, ofType);
        for (var i = 0; i < elements.Length && all is not ConstantCondition { Value: false }; i++)
        {
            all = Logic.And(all, PatternCondition(elements[i], items[i], operation));
        }

        foreach (var part in pattern.PropertySubpatterns.TakeWhile(_ => all is not ConstantCondition { Value: false }))
        {
            frame.Receivers.Add(subject);
            var member = Evaluate(part.Member);
            frame.Receivers.RemoveAt(frame.Receivers.Count - 1);
            all = Logic.And(all, PatternCondition(part.Pattern, member, part.Member));
        }

        return all;
    }

    /// <summary>Whether a value is of a type, as far as its class is known.</summary>
    private Condition TypeCondition(CdkValue subject, ITypeSymbol? type, IOperation pattern) => subject switch
    {
        PlainValue { Value: AbsentValue } => ConstantCondition.False,
        _ when InstanceValue.Of(subject) is { IsRoot: false } instance && type is not null => Logic.Constant(IsA(instance.Type, type)),
        CdkObject { Construct: not null } made when type?.TypeKind == TypeKind.Class && symbols.FqnOf(type) is { } fqn => Logic.Constant(made.Fqn == fqn),
        CdkObject made when FoundResources.IsFound(made) => Opaque(pattern),
        CdkObject or StructValue or EnumMember => ConstantCondition.True,
        _ => Opaque(pattern),
    };

    private static bool IsA(INamedTypeSymbol type, ITypeSymbol wanted)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, wanted))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, wanted));
    }

    private void Bind(ISymbol? symbol, CdkValue value)
    {
        if (symbol is not null)
        {
            SetVariable(new Slot(null, symbol), value);
        }
    }
}

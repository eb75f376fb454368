using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Boolean expressions and patterns as conditions of the model.</summary>
internal sealed partial class Interpreter
{
    private Condition ConditionOf(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return Logic.Constant(constant);
        }

        switch (operation)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Logic.Not(ConditionOf(not.Operand));
            case IParenthesizedOperation parenthesized:
                return ConditionOf(parenthesized.Operand);
            case IConversionOperation conversion when conversion.OperatorMethod is null:
                return ConditionOf(conversion.Operand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } and:
                return ConditionOf(and.LeftOperand) is var first && first is ConstantCondition { Value: false } ? first : Logic.And(first, ConditionOf(and.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } or:
                return ConditionOf(or.LeftOperand) is var left && left is ConstantCondition { Value: true } ? left : Logic.Or(left, ConditionOf(or.RightOperand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals:
                return EqualsCondition(Evaluate(equals.LeftOperand), Evaluate(equals.RightOperand), equals);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs:
                return Logic.Not(EqualsCondition(Evaluate(differs.LeftOperand), Evaluate(differs.RightOperand), differs));
            case IBinaryOperation comparison:
                return Compare(comparison);
            case IIsPatternOperation pattern:
                return PatternCondition(pattern.Pattern, Evaluate(pattern.Value), pattern.Value);
            case IIsTypeOperation type:
                Evaluate(type.ValueOperand);
                return Opaque(type);
            default:
                return ToCondition(Evaluate(operation), operation);
        }
    }

    private OpaqueCondition Opaque(IOperation operation) => Unknowns.Condition(operation, frame.Number);

    /// <summary>A boolean value as a condition.</summary>
    private Condition ToCondition(CdkValue value, IOperation operation) => value switch
    {
        ChoiceOf choice => Logic.Or(
            Logic.And(choice.Condition, ToCondition(choice.WhenTrue, operation)),
            Logic.And(Logic.Not(choice.Condition), ToCondition(choice.WhenFalse, operation))),
        PlainValue { Value: ScalarValue scalar } when scalar.TryGetBoolean(out var known) => Logic.Constant(known),
        PlainValue { Value: UnknownValue { Name: { } name } unknown } => new OpaqueCondition(name, unknown.Reason),
        PlainValue { Value: AbsentValue } => ConstantCondition.False,
        _ => Opaque(operation),
    };

    private Condition EqualsCondition(CdkValue left, CdkValue right, IOperation operation)
    {
        if (left is ChoiceOf choice)
        {
            return Logic.Or(
                Logic.And(choice.Condition, EqualsCondition(choice.WhenTrue, right, operation)),
                Logic.And(Logic.Not(choice.Condition), EqualsCondition(choice.WhenFalse, right, operation)));
        }

        if (right is ChoiceOf)
        {
            return EqualsCondition(right, left, operation);
        }

        return (left, right) switch
        {
            (PlainValue { Value: AbsentValue }, _) => NullCondition(right, operation),
            (_, PlainValue { Value: AbsentValue }) => NullCondition(left, operation),
            (PlainValue { Value: ScalarValue a }, PlainValue { Value: ScalarValue b }) => Logic.Constant(a.Equals(b)),
            (EnumMember a, EnumMember b) => Logic.Constant(a.Fqn == b.Fqn && a.Member == b.Member),
            (PlainValue { Value: UnknownValue { Name: { } name } }, PlainValue { Value: ScalarValue scalar }) => Literal(name, scalar),
            (PlainValue { Value: ScalarValue scalar }, PlainValue { Value: UnknownValue { Name: { } name } }) => Literal(name, scalar),
            (PlainValue { Value: UnknownValue { Name: { } name } }, EnumMember member) => new EqualsCondition(unknowns.Variable(name), member.Member),
            (EnumMember member, PlainValue { Value: UnknownValue { Name: { } name } }) => new EqualsCondition(unknowns.Variable(name), member.Member),
            _ => Opaque(operation),
        };
    }

    private Condition Literal(string name, ScalarValue scalar) => scalar.Kind == ScalarKind.Boolean && scalar.TryGetBoolean(out var value)
        ? value ? new OpaqueCondition(name, "it depends on `" + name + "`") : Logic.Not(new OpaqueCondition(name, "it depends on `" + name + "`"))
        : new EqualsCondition(unknowns.Variable(name), scalar.Text);

    private Condition NullCondition(CdkValue value, IOperation operation) => value switch
    {
        ChoiceOf choice => Logic.Or(
            Logic.And(choice.Condition, NullCondition(choice.WhenTrue, operation)),
            Logic.And(Logic.Not(choice.Condition), NullCondition(choice.WhenFalse, operation))),
        PlainValue { Value: AbsentValue } => ConstantCondition.True,
        PlainValue { Value: UnknownValue { Name: { } name } } => IsThere(name) ? ConstantCondition.False : Logic.Not(new OpaqueCondition(name + " is given", "it depends on `" + name + "`")),
        PlainValue { Value: UnknownValue } => Opaque(operation),
        _ => ConstantCondition.False,
    };

    private Condition Compare(IBinaryOperation operation) => Compare(operation.OperatorKind, Evaluate(operation.LeftOperand), Evaluate(operation.RightOperand), operation);

    private Condition Compare(BinaryOperatorKind kind, CdkValue left, CdkValue right, IOperation operation) => (kind, left.NumberOf(), right.NumberOf()) switch
    {
        (BinaryOperatorKind.LessThan, { } l, { } r) => Logic.Constant(l < r),
        (BinaryOperatorKind.LessThanOrEqual, { } l, { } r) => Logic.Constant(l <= r),
        (BinaryOperatorKind.GreaterThan, { } l, { } r) => Logic.Constant(l > r),
        (BinaryOperatorKind.GreaterThanOrEqual, { } l, { } r) => Logic.Constant(l >= r),
        _ => Opaque(operation),
    };

    private Condition ClauseCondition(ICaseClauseOperation clause, CdkValue subject) => clause switch
    {
        ISingleValueCaseClauseOperation single => EqualsCondition(subject, Evaluate(single.Value), single.Value),
        IPatternCaseClauseOperation pattern => pattern.Guard is { } guard
            ? Logic.And(PatternCondition(pattern.Pattern, subject, pattern), ConditionOf(guard))
            : PatternCondition(pattern.Pattern, subject, pattern),
        IDefaultCaseClauseOperation => ConstantCondition.True,
        _ => Opaque(clause),
    };

    private CdkValue As(CdkValue value, ITypeSymbol? type) =>
        value is CdkObject { Member: not null } made && type?.TypeKind == TypeKind.Class && symbols.FqnOf(type) is { } fqn && fqn != made.Fqn ? Refined(made, fqn) : value;
}

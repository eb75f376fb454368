using System.Globalization;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Expressions.</summary>
internal sealed partial class Interpreter
{
    private CdkValue Evaluate(IOperation operation)
    {
        if (!Spend())
        {
            return unknowns.Of(operation, "the code is too long to follow");
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation.Type?.TypeKind != TypeKind.Enum && !IsEnumConversion(operation))
        {
            return Constant(constant, SpanOf(operation));
        }

        if (operation.ConstantValue is { HasValue: true, Value: { } number } && operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && operation is not IFieldReferenceOperation)
        {
            return EnumConstant(type, number, operation);
        }

        return operation switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IInstanceReferenceOperation
                or IConditionalAccessInstanceOperation or IMethodReferenceOperation or IArrayElementReferenceOperation => Reference(operation),
            IObjectCreationOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation => Create(operation),
            ITypeParameterObjectCreationOperation creation => Create(creation),
            IInvocationOperation call => Invoke(call),
            IAssignmentOperation assignment => Assign(assignment),
            IConversionOperation conversion => Convert(conversion),
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => Choose(conditional.Condition, conditional.WhenTrue, whenFalse, conditional),
            ISwitchExpressionOperation choice => SwitchArms(choice, Evaluate(choice.Value), 0),
            ICoalesceOperation coalesce => Coalesce(coalesce),
            IInterpolatedStringOperation text => Interpolate(text),
            IBinaryOperation binary => Binary(binary),
            IUnaryOperation unary => Unary(unary),
            IIsPatternOperation or IIsTypeOperation => Shapes.Of(ConditionOf(operation), SpanOf(operation)),
            IConditionalAccessOperation access => Access(access),
            IAnonymousFunctionOperation lambda => Function(lambda.Symbol, lambda.Body, frame.This, lambda),
            IWithOperation copy => With(copy),
            IDelegateCreationOperation creation => Evaluate(creation.Target),
            IAwaitOperation awaited => Evaluate(awaited.Operation),
            IDefaultValueOperation fallback => Default(fallback),
            ITupleOperation tuple => new ListOf([.. tuple.Elements.Select(Evaluate)], SpanOf(tuple)),
            IIncrementOrDecrementOperation increment => Increment(increment),
            IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
            _ when IsCollectionExpression(operation) => CollectionExpression(operation),
            _ => Other(operation),
        };
    }

    /// <summary>A constant of an enum (a default argument, a <c>const</c>) as the member that has its number.</summary>
    private CdkValue EnumConstant(INamedTypeSymbol type, object number, IOperation operation)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => number.Equals(f.ConstantValue));
        return member is not null ? new EnumMember(EnumName(type), symbols.MemberOf(member) ?? member.Name, SpanOf(operation)) : Constant(number, SpanOf(operation));
    }

    /// <summary>The jsii name of an enum; of the user's own, its name in C# behind a colon, which no jsii name has.</summary>
    private string EnumName(INamedTypeSymbol type) => symbols.FqnOf(type) ?? Shapes.OwnEnum + type.ToDisplayString();

    /// <summary>Something that is not modelled: what is in it is still run.</summary>
    private PlainValue Other(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            ShareDeep(Evaluate(child));
        }

        return unknowns.Of(operation);
    }

    private static bool IsEnumConversion(IOperation operation) =>
        operation is IConversionOperation { Operand: { Type.TypeKind: TypeKind.Enum } or IConversionOperation { Operand.Type.TypeKind: TypeKind.Enum } };

    private static PlainValue Constant(object? value, SourceSpan span) => value switch
    {
        null => Shapes.Null(span),
        string text => Shapes.Text(text, span),
        bool boolean => Shapes.Boolean(boolean, span),
        char character => Shapes.Text(character.ToString(), span),
        IConvertible number => Shapes.Number(number.ToDouble(CultureInfo.InvariantCulture), span),
        _ => Shapes.Text(value.ToString() ?? "", span),
    };

    private CdkValue Default(IDefaultValueOperation operation) =>
        operation.Type is { IsValueType: true, SpecialType: SpecialType.None } ? unknowns.Of(operation) : Constant(operation.ConstantValue.Value, SpanOf(operation));

    /// <summary>A conversion leaves the value as it is; to a class of the CDK it says what the object is.</summary>
    private CdkValue Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } user && symbols.FqnOf(user.ContainingType) is null && value is not FunctionValue)
        {
            return unknowns.Of(conversion);
        }

        return As(value, conversion.Type);
    }

    private CdkValue Choose(IOperation condition, IOperation whenTrue, IOperation whenFalse, IOperation whole)
    {
        var known = ConditionOf(condition);
        if (known is ConstantCondition constant)
        {
            return Evaluate(constant.Value ? whenTrue : whenFalse);
        }

        CdkValue? left = null, right = null;
        Fork(known, () => left = Evaluate(whenTrue), () => right = Evaluate(whenFalse));
        return new ChoiceOf(known, left!, right!, SpanOf(whole));
    }

    private CdkValue SwitchArms(ISwitchExpressionOperation choice, CdkValue subject, int index)
    {
        if (index == choice.Arms.Length)
        {
            return unknowns.Of(choice);
        }

        var arm = choice.Arms[index];
        var condition = PatternCondition(arm.Pattern, subject, choice.Value);
        if (arm.Guard is { } guard)
        {
            condition = Logic.And(condition, ConditionOf(guard));
        }

        if (condition is ConstantCondition constant)
        {
            return constant.Value ? Arm(arm) : SwitchArms(choice, subject, index + 1);
        }

        if (arm.Value is IThrowOperation || (arm.Value is IConversionOperation { Operand: IThrowOperation }))
        {
            return SwitchArms(choice, subject, index + 1);
        }

        if (IsLast(choice, index))
        {
            return Arm(arm);
        }

        CdkValue? taken = null, rest = null;
        Fork(condition, () => taken = Arm(arm), () => rest = SwitchArms(choice, subject, index + 1));
        return new ChoiceOf(condition, taken!, rest!, SpanOf(choice));
    }

    /// <summary>Whether nothing follows an arm or what does only throws, so that the arm is taken whenever the code goes on.</summary>
    private static bool IsLast(ISwitchExpressionOperation choice, int index) =>
        choice.Arms.Skip(index + 1).All(static a => a.Value is IThrowOperation or IConversionOperation { Operand: IThrowOperation });

    private CdkValue Arm(ISwitchExpressionArmOperation arm) => Evaluate(arm.Value);

    private CdkValue Coalesce(ICoalesceOperation coalesce)
    {
        var value = Evaluate(coalesce.Value);
        if (coalesce.WhenNull is IThrowOperation || coalesce.WhenNull is IConversionOperation { Operand: IThrowOperation })
        {
            return value;
        }

        return Shapes.Map(value, v => Coalesce(v, coalesce), () => unknowns.Of(coalesce));
    }

    private CdkValue Coalesce(CdkValue value, ICoalesceOperation coalesce)
    {
        if (value.IsNull())
        {
            return Evaluate(coalesce.WhenNull);
        }

        if (value is not PlainValue { Value: UnknownValue unknown } || (unknown.Name is { } known && IsThere(known)))
        {
            return value;
        }

        var isGiven = new OpaqueCondition((unknown.Name ?? "it") + " is given", "it depends on `" + (unknown.Name ?? "it") + "`");
        CdkValue? fallback = null;
        Fork(isGiven, static () => { }, () => fallback = Evaluate(coalesce.WhenNull));
        return new ChoiceOf(isGiven, value, fallback!, SpanOf(coalesce));
    }

    private CdkValue Interpolate(IInterpolatedStringOperation operation)
    {
        var parts = new List<TextPart>();
        foreach (var part in operation.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } }:
                    parts.Add(TextPart.Of(text));
                    break;
                case IInterpolationOperation { FormatString: null, Alignment: null } hole:
                    parts.Add(Shapes.Part(Evaluate(hole.Expression)));
                    break;
                case IInterpolationOperation formatted:
                    parts.Add(Shapes.Part(unknowns.Of(formatted.Expression)));
                    break;
                default:
                    parts.Add(Shapes.Part(unknowns.Of(part)));
                    break;
            }
        }

        return new PlainValue(At(TextValue.Create(parts, SpanOf(operation)), SpanOf(operation)));
    }

    /// <summary>A lone hole keeps its own span; everything else already stands at the expression.</summary>
    private static Value At(Value value, SourceSpan span) => value is ScalarValue scalar ? new ScalarValue(scalar.Text, ScalarKind.String, span) : value;

    private CdkValue Binary(IBinaryOperation binary)
    {
        if (binary.OperatorKind is BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String)
        {
            var parts = new[] { Shapes.Part(Evaluate(binary.LeftOperand)), Shapes.Part(Evaluate(binary.RightOperand)) };
            return new PlainValue(At(TextValue.Create(parts, SpanOf(binary)), SpanOf(binary)));
        }

        if (binary.Type?.SpecialType == SpecialType.System_Boolean)
        {
            return Shapes.Of(ConditionOf(binary), SpanOf(binary));
        }

        var (left, right) = (Evaluate(binary.LeftOperand).NumberOf(), Evaluate(binary.RightOperand).NumberOf());
        return left is { } l && right is { } r && Arithmetic(binary.OperatorKind, l, r) is { } result ? Shapes.Number(result, SpanOf(binary)) : unknowns.Of(binary);
    }

    private static double? Arithmetic(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        _ => null,
    };

    private CdkValue Unary(IUnaryOperation unary)
    {
        if (unary.OperatorKind == UnaryOperatorKind.Not)
        {
            return Shapes.Of(ConditionOf(unary), SpanOf(unary));
        }

        return unary.OperatorKind == UnaryOperatorKind.Minus && Evaluate(unary.Operand).NumberOf() is { } number
            ? Shapes.Number(-number, SpanOf(unary))
            : unknowns.Of(unary);
    }

    private CdkValue Increment(IIncrementOrDecrementOperation operation)
    {
        var before = Evaluate(operation.Target);
        var next = before.NumberOf() is { } number
            ? Shapes.Number(operation.Kind == OperationKind.Increment ? number + 1 : number - 1, SpanOf(operation))
            : unknowns.Of(operation);
        AssignTo(operation.Target, next);
        return operation.IsPostfix ? before : next;
    }

    private CdkValue Access(IConditionalAccessOperation access) => OnEach(Evaluate(access.Operation), receiver => Access(receiver, access));

    private CdkValue Access(CdkValue receiver, IConditionalAccessOperation access)
    {
        if (receiver.IsNull())
        {
            return receiver;
        }

        // What stands behind ?? covers both: that the receiver is null, and that its member is.
        if (receiver is not PlainValue { Value: UnknownValue { Name: { } name } } || IsCoalesced(access) || IsThere(name))
        {
            return Below(receiver, access);
        }

        CdkValue? given = null;
        var isGiven = new OpaqueCondition(name + " is given", "it depends on `" + name + "`");
        Fork(isGiven, () => given = Below(receiver, access), static () => { });
        return new ChoiceOf(isGiven, given!, new PlainValue(AbsentValue.At(SpanOf(access))), SpanOf(access));
    }

    private CdkValue Below(CdkValue receiver, IConditionalAccessOperation access)
    {
        frame.Receivers.Add(receiver);
        var result = Evaluate(access.WhenNotNull);
        frame.Receivers.RemoveAt(frame.Receivers.Count - 1);
        return result;
    }

    private static bool IsCoalesced(IOperation access)
    {
        var outer = access.Parent;
        while (outer is IConversionOperation or IConditionalAccessOperation)
        {
            outer = outer.Parent;
        }

        return outer is ICoalesceOperation or IBinaryOperation or IIsPatternOperation or IInterpolationOperation;
    }
}

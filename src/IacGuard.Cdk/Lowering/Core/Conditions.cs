using System.Globalization;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Condition expressions: <c>Fn.ConditionEquals</c> and its kin, and constructs that are conditions.</summary>
internal sealed class Conditions(ValueLowering values)
{
    private const string Fn = "aws-cdk-lib.Fn";

    /// <summary>The condition that an expression is; opaque when it is not known.</summary>
    public Condition Read(CdkValue? expression) => expression switch
    {
        CdkObject { Fqn: StackSymbols.ConditionFqn, Construct: { } construct } => values.Symbols.Condition(construct.LogicalId("")),
        CdkObject { MemberOf: Fn, Member: { } function } made => Function(function, made),
        ChoiceOf choice => new OrCondition(
        [
            new AndCondition([choice.Condition, Read(choice.WhenTrue)]),
            new AndCondition([new NotCondition(choice.Condition), Read(choice.WhenFalse)]),
        ]),
        null => Opaque("condition", SourceSpan.None),
        _ => Opaque(expression.ToString()!, expression.Span),
    };

    /// <summary>Gives a condition its definition; one that leads back to itself cannot be looked into.</summary>
    public void Define(NamedCondition condition, CdkValue? expression)
    {
        var definition = expression is null ? new OpaqueCondition(condition.Name, "its expression is not seen here") : Read(expression);
        condition.Definition = Leads(definition, condition, []) ? new OpaqueCondition(condition.Name, "leads back to itself") : definition;
    }

    private static bool Leads(Condition from, NamedCondition to, HashSet<Condition> seen) => from switch
    {
        NamedCondition named => ReferenceEquals(named, to) || (seen.Add(named) && Leads(named.Definition, to, seen)),
        NotCondition not => Leads(not.Operand, to, seen),
        AndCondition and => and.Operands.Any(o => Leads(o, to, seen)),
        OrCondition or => or.Operands.Any(o => Leads(o, to, seen)),
        _ => false,
    };

    private Condition Function(string function, CdkObject made)
    {
        switch (function)
        {
            case "conditionEquals":
                return Equal(Lower(made["lhs"]), Lower(made["rhs"]), made.Span);
            case "conditionNot":
                return Not(Read(made["condition"]));
            case "conditionAnd" when made["conditions"] is ListOf { IsOpen: false } all:
                return new AndCondition([.. all.Items.Select(Read)]);
            case "conditionOr" when made["conditions"] is ListOf { IsOpen: false } any:
                return new OrCondition([.. any.Items.Select(Read)]);
            case "conditionContains" when made["listOfStrings"] is ListOf { IsOpen: false } list:
                return new OrCondition([.. list.Items.Select(item => Equal(values.Lower(item), Lower(made["value"]), made.Span))]);
            default:
                return Opaque(function, made.Span);
        }
    }

    private Value Lower(CdkValue? value) => value is null ? AbsentValue.Instance : values.Lower(value);

    private Condition Equal(Value left, Value right, SourceSpan span)
    {
        // A parameter's default is its value, but a deployment can give another: its conditions go both ways.
        if (values.Symbols.Variable(left) is { } variable && right is ScalarValue { Origin: null } literal)
        {
            return new EqualsCondition(variable, literal.Text);
        }

        if (values.Symbols.Variable(right) is { } other && left is ScalarValue { Origin: null } text)
        {
            return new EqualsCondition(other, text.Text);
        }

        return left is ScalarValue { Origin: null } a && right is ScalarValue { Origin: null } b
            ? string.Equals(a.Text, b.Text, StringComparison.Ordinal) ? ConstantCondition.True : ConstantCondition.False
            : Opaque(left + " = " + right, span);
    }

    private static Condition Not(Condition condition) => condition is ConstantCondition constant
        ? constant.Value ? ConstantCondition.False : ConstantCondition.True
        : Guards.Not(condition);

    private static OpaqueCondition Opaque(string text, SourceSpan span) =>
        new(text + " @" + span.Start.ToString(CultureInfo.InvariantCulture), "compares what is known at deployment only");
}

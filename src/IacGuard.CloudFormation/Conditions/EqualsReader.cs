using System.Globalization;
using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Conditions;

/// <summary><c>Fn::Equals</c>: folded, a comparison of one variable, an enumeration of few variables, or opaque, in this order.</summary>
internal sealed class EqualsReader(TemplateContext context, ConditionGraph? graph)
{
    private const int MaxLiftDepth = 6;

    internal Condition Read(Node left, Node right, Scope? scope, SourceSpan span)
    {
        var leftValue = context.Symbols.Read(left, scope);
        var rightValue = context.Symbols.Read(right, scope);
        return Compare(leftValue, rightValue, 0)
            ?? EmptyList(left, rightValue, scope)
            ?? EmptyList(right, leftValue, scope)
            ?? new EqualsEnumeration(context).Read(left, right, scope)
            ?? Opaque(leftValue, rightValue, span);
    }

    private Condition? Compare(Value left, Value right, int depth)
    {
        if (left is ScalarValue leftText && right is ScalarValue rightText)
        {
            return Constant(string.Equals(leftText.Text, rightText.Text, StringComparison.Ordinal));
        }

        if (left is ChoiceValue || right is ChoiceValue)
        {
            return depth < MaxLiftDepth ? Lift(left, right, depth) : null;
        }

        return left.Equals(right) ? ConstantCondition.True : OneVariable(left, right) ?? OneVariable(right, left);
    }

    private OrCondition? Lift(Value left, Value right, int depth)
    {
        var choice = left as ChoiceValue ?? (ChoiceValue)right;
        var other = ReferenceEquals(choice, left) ? right : left;
        if (Compare(choice.WhenTrue, other, depth + 1) is not { } whenTrue || Compare(choice.WhenFalse, other, depth + 1) is not { } whenFalse)
        {
            return null;
        }

        Use(choice.Condition);
        return new OrCondition([
            new AndCondition([choice.Condition, whenTrue]),
            new AndCondition([new NotCondition(choice.Condition), whenFalse]),
        ]);
    }

    // Invariant: whatever a definition holds is in the graph, so that a cycle through Fn::If is found too.
    private void Use(Condition condition)
    {
        switch (condition)
        {
            case NamedCondition named:
                graph?.Use(named);
                break;
            case NotCondition not:
                Use(not.Operand);
                break;
            case AndCondition and:
                foreach (var operand in and.Operands)
                {
                    Use(operand);
                }

                break;
            case OrCondition or:
                foreach (var operand in or.Operands)
                {
                    Use(operand);
                }

                break;
        }
    }

    private Condition? OneVariable(Value symbol, Value other)
    {
        if (other is not ScalarValue literal)
        {
            return null;
        }

        if (symbol is UnknownValue { Name: { } name } && context.Conditions.Variable(name) is { } variable)
        {
            return context.Conditions.IsEqual(variable, literal.Text);
        }

        return symbol is TextValue text ? AroundVariable(text, literal.Text) : null;
    }

    // `prefix-${Variable}-suffix` = literal is a comparison of the variable with what lies between.
    private Condition? AroundVariable(TextValue text, string literal)
    {
        var parts = text.Parts;
        var prefix = parts[0].Literal ?? "";
        var suffix = parts[parts.Count - 1].Literal ?? "";
        var hole = parts[prefix.Length > 0 ? 1 : 0].Hole;
        var holes = parts.Count - (prefix.Length > 0 ? 1 : 0) - (suffix.Length > 0 ? 1 : 0);
        if (literal.Length < prefix.Length + suffix.Length
            || !literal.StartsWith(prefix, StringComparison.Ordinal)
            || !literal.EndsWith(suffix, StringComparison.Ordinal))
        {
            return ConstantCondition.False;
        }

        return holes == 1 && hole is UnknownValue { Name: { } name } && context.Conditions.Variable(name) is { } variable
            ? context.Conditions.IsEqual(variable, literal.Substring(prefix.Length, literal.Length - prefix.Length - suffix.Length))
            : null;
    }

    // `Join("", ListParameter)` = "" asks whether a list parameter is empty.
    private EqualsCondition? EmptyList(Node node, Value other, Scope? scope) =>
        other is ScalarValue { Text.Length: 0 }
        && IntrinsicCall.TryRead(node, scope, out var call)
        && call is { Name: "Fn::Join", Arguments: { Count: 2 } parts }
        && context.Symbols.Read(parts[1], scope) is UnknownValue { Name: { } name }
        && context.Conditions.Variable(name) is { } variable
            ? context.Conditions.IsEqual(variable, "")
            : null;

    private static ConstantCondition Constant(bool value) => value ? ConstantCondition.True : ConstantCondition.False;

    private static OpaqueCondition Opaque(Value left, Value right, SourceSpan span)
    {
        var first = Canonical(left, span);
        var second = Canonical(right, span);
        return string.CompareOrdinal(first, second) <= 0
            ? new OpaqueCondition(first + " = " + second, "compares what is known at deployment only")
            : new OpaqueCondition(second + " = " + first, "compares what is known at deployment only");
    }

    // An unknown without a name equals nothing but itself, so its place stands for it.
    private static string Canonical(Value value, SourceSpan span) =>
        value is UnknownValue { Name: null }
            ? "?" + value.Span.Or(span).Start.ToString(CultureInfo.InvariantCulture)
            : value.ToString()!;
}

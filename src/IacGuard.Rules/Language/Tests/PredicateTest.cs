using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>A named predicate with its argument.</summary>
internal sealed class PredicateTest(Predicate predicate, Operand argument) : Test
{
    private readonly bool takesFlag = predicate.Argument == PredicateArgument.Flag;

    /// <summary>What is wrong with the argument when the rule has certain parameters; null when nothing is.</summary>
    internal string? Problem(Func<string, Value> parameter) => argument.With(parameter) is { } given ? predicate.Problem(given) : null;

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        var given = argument.Get(frame);
        if (takesFlag && given is ScalarValue scalar && scalar.TryGetBoolean(out var wanted) && !wanted)
        {
            return frame.Run(predicate, at, ScalarValue.Of(true)).Not();
        }

        return frame.Run(predicate, at, given);
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Predicate).Text(predicate.Name).Operand(argument);
}

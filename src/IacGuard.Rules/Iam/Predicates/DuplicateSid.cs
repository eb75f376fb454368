using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.duplicateSid</c>.</summary>
internal sealed class DuplicateSid : Predicate
{
    public override string Name => "iam.duplicateSid";

    public override string Summary => "On iam.document: two statements of the document have the same Sid. Facts: {sid}.";

    public override PredicateArgument Argument => PredicateArgument.Flag;

    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var content = value as MapValue ?? context.Row.Content;
        var statements = context.Items(content["Statement"], out var isOpen);
        var result = isOpen ? Truth.Unknown("more statements may be added") : Truth.False;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            switch (statement is MapValue map ? context.Resolve(map["Sid"]) : AbsentValue.Instance)
            {
                case ScalarValue { Text.Length: > 0 } sid when !seen.Add(sid.Text):
                    result = Truth.True;
                    context.Report(sid, "Statement", ("sid", sid.Text));
                    break;
                case TextValue or UnknownValue or ReferenceValue when statements.Count > 1:
                    result = result.Or(Truth.Unknown("a Sid is not known"));
                    break;
            }
        }

        return result;
    }
}

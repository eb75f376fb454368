using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary>A test of a row of <c>iam.statement</c>. Only Allow offends, unless a test says otherwise.</summary>
internal abstract class StatementPredicate : Predicate
{
    /// <inheritdoc />
    public override PredicateArgument Argument => OptionNames.Count == 0 ? PredicateArgument.Flag : PredicateArgument.Options;

    /// <summary>Which effect the statement must have; null when both are judged.</summary>
    protected virtual string? Effect => "Allow";

    /// <inheritdoc />
    public sealed override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var content = value as MapValue ?? context.Row.Content;
        var statement = Statement.Of(content, context);
        var applies = Effect switch { null => Truth.True, "Deny" => statement.Denies, _ => statement.Allows };
        if (applies.IsFalse)
        {
            return Truth.False;
        }

        var reports = Reports.For(context);
        var truth = applies.And(Judge(statement, new PredicateOptions(argument), reports));
        reports.Flush(truth, context);
        return truth;
    }

    /// <summary>Judges a statement whose effect fits, or may.</summary>
    protected abstract Truth Judge(Statement statement, PredicateOptions options, Reports reports);

    /// <summary>The truth of an open list: unknown where more may be there, else false.</summary>
    protected static Truth Rest(string? openReason) => openReason is null ? Truth.False : Truth.Unknown(openReason);
}

using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary><c>iam.deniesInsecureTransport</c>.</summary>
internal sealed class DeniesInsecureTransport : StatementPredicate
{
    public override string Name => "iam.deniesInsecureTransport";

    public override string Summary =>
        "A Deny statement refuses everybody every action of the service when the request does not use TLS: Principal * and Bool (or BoolIfExists) aws:SecureTransport false, or "
        + "NumericLessThan s3:TlsVersion. Of S3, the bucket and all of its objects are among its resources. For rules that need such a statement: related iam.statement rows. The service is that of $service.";

    protected override string? Effect => "Deny";

    protected override Truth Judge(Statement statement, PredicateOptions options, Reports reports)
    {
        var principals = statement.Principals(out var open);
        var everybody = Rest(open);
        foreach (var principal in principals)
        {
            everybody = everybody.Or(PrincipalShape.IsEverybody(principal));
        }

        return everybody.And(CoversService(statement)).And(RefusesPlain(statement));
    }

    // Services take different data actions; one action each stands for what clients do most.
    private static Truth CoversService(Statement statement) => statement.Service switch
    {
        "sqs" => statement.Actions.Includes("sqs:SendMessage").And(statement.Actions.Includes("sqs:ReceiveMessage")),
        "sns" => statement.Actions.Includes("sns:Publish"),
        "s3" => statement.Actions.Includes("s3:GetObject").And(statement.Actions.Includes("s3:PutObject")).And(BucketCoverage.Of(statement)),
        { } service when ServiceAuthorization.Default.FindService(service) is { Actions.Count: > 0 } known =>
            statement.Actions.Includes(known.Actions[0].FullName).And(statement.Actions.Includes(known.Actions[known.Actions.Count - 1].FullName)),
        _ => Truth.True,
    };

    // All comparisons of a Condition must hold at once, so any further one narrows the refusal.
    private static Truth RefusesPlain(Statement statement)
    {
        if (statement.ConditionsOpen is { } open)
        {
            return Truth.Unknown(open);
        }

        return statement.Conditions.Count == 1 ? IsPlainTest(statement.Conditions[0]) : Truth.False;
    }

    private static Truth IsPlainTest(ConditionEntry entry)
    {
        if (entry.Is("Bool") && entry.IsKey("aws:SecureTransport"))
        {
            return entry.Values.Items.Length == 1 ? entry.Values.Items[0].Text.Matches("false") : Truth.False;
        }

        return Truth.Of(entry.IsKey("s3:TlsVersion") && (entry.Is("NumericLessThan") || entry.Is("NumericLessThanEquals")));
    }
}

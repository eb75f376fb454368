using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Analyzers;

/// <summary>
/// Judges a small stack, so that the runtime compiles the rules' code while the compiler still binds the first type: half of the time to the
/// first diagnostic is that compilation.
/// </summary>
internal static class WarmUp
{
    private static int isDone;

    /// <summary>Runs once in a process.</summary>
    public static void Run(Judge judge)
    {
        if (Interlocked.Exchange(ref isDone, 1) == 0)
        {
            judge.Evaluate(Sample());
        }
    }

    /// <summary>A name, a reference, a policy, and what most stacks have.</summary>
    public static App Sample() => new([new Stack("WarmUp", null, [
        Resource("Queue", "AWS::SQS::Queue", ("QueueName", Text("orders")), ("SqsManagedSseEnabled", ScalarValue.Of(false))),
        Resource("Bucket", "AWS::S3::Bucket"),
        Resource("Table", "AWS::DynamoDB::Table", ("TableName", Text("orders"))),
        Resource("Function", "AWS::Lambda::Function", ("Role", new ReferenceValue("Role", "Arn", SourceSpan.None)), ("Runtime", Text("nodejs22.x"))),
        Resource("Role", "AWS::IAM::Role", ("AssumeRolePolicyDocument", Document(("Principal", Map(("Service", Text("lambda.amazonaws.com")))), ("Action", Text("sts:AssumeRole"))))),
        Resource("Policy", "AWS::IAM::Policy",
            ("Roles", List(new ReferenceValue("Role", null, SourceSpan.None))),
            ("PolicyDocument", Document(("Action", List(Text("s3:Get*"), Text("sqs:SendMessage"))), ("Resource", Text("*"))))),
    ])]);

    private static Resource Resource(string id, string type, params (string Key, Value Value)[] properties) => new(id, type, Map(properties), SourceSpan.None);

    private static MapValue Document(params (string Key, Value Value)[] statement) =>
        Map(("Version", Text("2012-10-17")), ("Statement", List(Map([("Effect", Text("Allow")), .. statement]))));

    private static MapValue Map(params (string Key, Value Value)[] entries) => new([.. entries.Select(static e => new MapEntry(e.Key, SourceSpan.None, e.Value))], SourceSpan.None);

    private static ListValue List(params Value[] items) => new(items, SourceSpan.None);

    private static ScalarValue Text(string text) => ScalarValue.Of(text);
}

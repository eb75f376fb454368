using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>A small stack to judge ahead of need: rules are read, tables unpacked and code compiled when they are first used.</summary>
internal static class WarmUp
{
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

    private static MapValue Map(params (string Key, Value Value)[] entries) => new(Array.ConvertAll(entries, static e => new MapEntry(e.Key, SourceSpan.None, e.Value)), SourceSpan.None);

    private static ListValue List(params Value[] items) => new(items, SourceSpan.None);

    private static ScalarValue Text(string text) => ScalarValue.Of(text);
}

using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Workflows;

/// <summary>What a state machine's role must be allowed to do for a task. Source: the <c>taskPolicies</c> of aws-cdk-lib 2.160.0.</summary>
/// <param name="wiring">Tells the attributes of what a task works on.</param>
/// <param name="context">The stack.</param>
internal sealed class TaskStatements(Wiring wiring, LoweringContext context)
{
    /// <summary>The module of the tasks, with its dot.</summary>
    public const string Module = "aws-cdk-lib.aws_stepfunctions_tasks.";

    // As the SDK names services, and as permissions do.
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["sfn"] = "states",
        ["cloudwatchlogs"] = "logs",
        ["mediapackagevod"] = "mediapackage-vod",
        ["mwaa"] = "airflow",
        ["efs"] = "elasticfilesystem",
    };

    /// <summary>The statements of a task; null where they are not known.</summary>
    public IReadOnlyList<MapValue>? Of(CdkObject task)
    {
        var span = task.Span;
        return task.Fqn.Substring(Module.Length) switch
        {
            "LambdaInvoke" when Arn(task, "lambdaFunction", "functionArn") is { } function => [Allow(span, "lambda:InvokeFunction", new ListValue([function, Texts.Join(span, function, ":*")], span))],
            "SnsPublish" when Arn(task, "topic", "topicArn") is { } topic => [Allow(span, "sns:Publish", topic)],
            "SqsSendMessage" when task.Prop("queue") is CdkObject { Construct: not null } queue && IsWithoutKey(queue) && Arn(task, "queue", "queueArn") is { } arn => [Allow(span, "sqs:SendMessage", arn)],
            "DynamoGetItem" => Table(task, "dynamodb:GetItem"),
            "DynamoPutItem" => Table(task, "dynamodb:PutItem"),
            "DynamoUpdateItem" => Table(task, "dynamodb:UpdateItem"),
            "DynamoDeleteItem" => Table(task, "dynamodb:DeleteItem"),
            "StepFunctionsStartExecution" when task.Prop("integrationPattern") is null or EnumMember { Member: "REQUEST_RESPONSE" } && Arn(task, "stateMachine", "stateMachineArn") is { } machine =>
                [Allow(span, "states:StartExecution", machine)],
            "CallAwsService" => AnyService(task),
            _ => null,
        };
    }

    /// <summary>Whether a state is a task.</summary>
    public static bool IsTask(CdkObject state) => state.Fqn.StartsWith(Module, StringComparison.Ordinal);

    private static bool IsWithoutKey(CdkObject queue) =>
        queue.Prop("encryptionMasterKey") is null && queue.Prop("encryption") is null or EnumMember { Member: "UNENCRYPTED" or "SQS_MANAGED" or "KMS_MANAGED" } && queue["props"] is null or StructValue { IsOpen: false };

    private IReadOnlyList<MapValue>? Table(CdkObject task, string action)
    {
        if (task.Prop("table") is not CdkObject { Construct: not null } table)
        {
            return null;
        }

        var span = task.Span;
        var name = wiring.Attribute(table, "tableName", span);
        return [Allow(span, action, Texts.Join(span, "arn:", Texts.Pseudo("AWS::Partition", span), ":dynamodb:", Texts.Pseudo("AWS::Region", span), ":", Texts.Pseudo("AWS::AccountId", span), ":table/", name))];
    }

    private IReadOnlyList<MapValue>? AnyService(CdkObject task)
    {
        if (task["props"] is not StructValue { IsOpen: false } props || props.Member("iamResources") is not { } resources || props.Member("additionalIamStatements") is not (null or ListOf { IsOpen: false }))
        {
            return null;
        }

        var action = props.Member("iamAction") is { } given ? context.Lower(given)
            : props.Member("service").Text() is { } service && props.Member("action").Text() is { } method
                ? Texts.Known((Prefixes.TryGetValue(service, out var prefix) ? prefix : service) + ":" + method, props.MemberSpan("action"))
                : null;
        if (action is null)
        {
            return null;
        }

        // The CDK writes a single item as it is.
        var allowed = context.Lower(resources) is ListValue { IsOpen: false, Items: { Count: 1 } only } ? only[0] : context.Lower(resources);
        var more = ((props.Member("additionalIamStatements") as ListOf)?.Items ?? []).Select(context.Lower).ToList();
        return more.Exists(static m => m is not MapValue) ? null : [Statements.Allow(action, allowed, task.Span), .. more.Cast<MapValue>()];
    }

    private Value? Arn(CdkObject task, string prop, string attribute) =>
        task["props"] is StructValue { IsOpen: false } && task.Prop(prop) is CdkObject made && wiring.Attribute(made, attribute, task.Span) is { IsUnknown: false } arn ? arn : null;

    private static MapValue Allow(SourceSpan span, string action, Value resource) => Statements.Allow([action], resource, span);
}

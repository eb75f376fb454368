using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>What a reference to a resource looks like once it is filled in, as far as its type and attribute tell.</summary>
internal static class ArnShapes
{
    private const string Name = "\uE001";
    private const string Segment = "\uE002";

    /// <summary>The shape in the characters of <see cref="PatternText"/>; a lone name hole when nothing is known.</summary>
    public static string Of(ReferenceValue reference, EvaluationContext context)
    {
        var stack = reference.OtherStack ?? context.Stack;
        return stack.TryFind(reference.LogicalId, out var resource) ? Of(resource.Type, reference.Attribute) : Name;
    }

    // Return values as the CloudFormation resource reference gives them, for types whose ARN rules look into.
    private static string Of(string type, string? attribute) => (type, attribute) switch
    {
        ("AWS::S3::Bucket", "Arn") => Global("s3", Segment),
        ("AWS::S3::Bucket", null) => Segment,
        ("AWS::SQS::Queue", "Arn") => Regional("sqs", Segment),
        ("AWS::SNS::Topic", null or "TopicArn") => Regional("sns", Segment),
        ("AWS::DynamoDB::Table" or "AWS::DynamoDB::GlobalTable", "Arn") => Regional("dynamodb", "table/" + Segment),
        ("AWS::DynamoDB::Table" or "AWS::DynamoDB::GlobalTable", "StreamArn") => Regional("dynamodb", "table/" + Segment + "/stream/" + Name),
        ("AWS::Lambda::Function" or "AWS::Serverless::Function", "Arn") => Regional("lambda", "function:" + Segment),
        ("AWS::IAM::Role", "Arn") => Account("iam", "role/" + Name),
        ("AWS::IAM::User", "Arn") => Account("iam", "user/" + Name),
        ("AWS::IAM::Group", "Arn") => Account("iam", "group/" + Name),
        ("AWS::IAM::ManagedPolicy", null) => Account("iam", "policy/" + Name),
        ("AWS::KMS::Key", "Arn") => Regional("kms", "key/" + Segment),
        ("AWS::SecretsManager::Secret", null) => Regional("secretsmanager", "secret:" + Name),
        ("AWS::StepFunctions::StateMachine" or "AWS::Serverless::StateMachine", null or "Arn") => Regional("states", "stateMachine:" + Segment),
        ("AWS::Kinesis::Stream", "Arn") => Regional("kinesis", "stream/" + Segment),
        ("AWS::Logs::LogGroup", "Arn") => Regional("logs", "log-group:" + Name + ":*"),
        ("AWS::ECR::Repository", "Arn") => Regional("ecr", "repository/" + Name),
        ("AWS::ECS::Cluster", "Arn") => Regional("ecs", "cluster/" + Segment),
        ("AWS::Events::EventBus", "Arn") => Regional("events", "event-bus/" + Name),
        ("AWS::Events::Rule", "Arn") => Regional("events", "rule/" + Name),
        _ => Name,
    };

    private static string Global(string service, string rest) => "arn:" + Segment + ":" + service + ":::" + rest;

    private static string Account(string service, string rest) => "arn:" + Segment + ":" + service + "::" + Segment + ":" + rest;

    private static string Regional(string service, string rest) => "arn:" + Segment + ":" + service + ":" + Segment + ":" + Segment + ":" + rest;
}

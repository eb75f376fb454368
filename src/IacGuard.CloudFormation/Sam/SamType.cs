namespace IacGuard.CloudFormation.Sam;

/// <summary>What a serverless type becomes, and under which name each of its properties goes on.</summary>
/// <param name="Becomes">The CloudFormation type.</param>
/// <param name="Properties">Paths of the serverless type with the paths that they become; what keeps its name is not listed.</param>
/// <param name="Unreachable">Properties of the CloudFormation type that the serverless type has no way to set.</param>
internal sealed record SamType(string Becomes, IReadOnlyList<(string From, string To)> Properties, IReadOnlyList<string> Unreachable)
{
    // Source: AWS SAM Developer Guide, "AWS SAM resources and properties", the compatibility note of each property.
    private static readonly Dictionary<string, SamType> ByName = new(StringComparer.Ordinal)
    {
        ["AWS::Serverless::Function"] = new(
            "AWS::Lambda::Function",
            [
                ("Tracing", "TracingConfig.Mode"),
                ("DeadLetterQueue.TargetArn", "DeadLetterConfig.TargetArn"),
                ("InlineCode", "Code.ZipFile"),
                ("ImageUri", "Code.ImageUri"),
            ],
            []),
        ["AWS::Serverless::Api"] = new("AWS::ApiGateway::Stage", [], ["ClientCertificateId", "DocumentationVersion"]),
        ["AWS::Serverless::HttpApi"] = new("AWS::ApiGatewayV2::Stage", [], ["ClientCertificateId"]),
        ["AWS::Serverless::SimpleTable"] = new("AWS::DynamoDB::Table", [], ["DeletionProtectionEnabled", "KinesisStreamSpecification", "ResourcePolicy", "StreamSpecification"]),
        ["AWS::Serverless::StateMachine"] = new(
            "AWS::StepFunctions::StateMachine",
            [
                ("Logging", "LoggingConfiguration"),
                ("Tracing", "TracingConfiguration"),
                ("Name", "StateMachineName"),
                ("Type", "StateMachineType"),
                ("Role", "RoleArn"),
                ("DefinitionUri", "DefinitionS3Location"),
            ],
            ["EncryptionConfiguration"]),
        ["AWS::Serverless::LayerVersion"] = new("AWS::Lambda::LayerVersion", [], []),
        ["AWS::Serverless::GraphQLApi"] = new("AWS::AppSync::GraphQLApi", [("Auth.Type", "AuthenticationType"), ("Logging", "LogConfig")], []),
        ["AWS::Serverless::Application"] = new("AWS::CloudFormation::Stack", [("Location", "TemplateURL")], ["StackPolicy"]),
    };

    /// <summary>The property of the CloudFormation type that names the role.</summary>
    public string Role => Becomes == "AWS::StepFunctions::StateMachine" ? "RoleArn" : "Role";

    /// <summary>The type that a resource's type becomes; null for one that stays as it is, or is not known.</summary>
    public static SamType? Find(string type) => ByName.TryGetValue(type, out var known) ? known : null;
}

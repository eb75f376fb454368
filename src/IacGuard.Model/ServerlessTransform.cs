namespace IacGuard.Model;

/// <summary>What the transform of AWS SAM may add to a stack that holds one of its resources.</summary>
public static class ServerlessTransform
{
    /// <summary>How the types of the resources start that it expands.</summary>
    public const string Types = "AWS::Serverless::";

    /// <summary>The families of types that it may add resources of.</summary>
    public static IReadOnlyList<string> Added { get; } =
    [
        "AWS::ApiGateway", "AWS::AppSync::", "AWS::CloudFormation::", "AWS::CloudFront::", "AWS::CodeDeploy::", "AWS::Cognito::", "AWS::DynamoDB::", "AWS::Events::",
        "AWS::IAM::", "AWS::IoT::", "AWS::Lambda::", "AWS::Route53::", "AWS::SNS::", "AWS::SQS::", "AWS::Scheduler::", "AWS::Serverless::", "AWS::StepFunctions::",
    ];
}

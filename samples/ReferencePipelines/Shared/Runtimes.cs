using Amazon.CDK.AWS.Lambda;

namespace ReferencePipelines.Shared;

/// <summary>Runtimes that AWS supports for years to come; newer than those that this version of the CDK has names for.</summary>
public static class Runtimes
{
    /// <summary>Node.js 24, with the AWS SDK for JavaScript v3.</summary>
    public static Runtime Node { get; } = new("nodejs24.x", RuntimeFamily.NODEJS, new LambdaRuntimeProps { SupportsInlineCode = true });

    /// <summary>Python 3.13, with boto3.</summary>
    public static Runtime Python { get; } = new("python3.13", RuntimeFamily.PYTHON, new LambdaRuntimeProps { SupportsInlineCode = true });
}

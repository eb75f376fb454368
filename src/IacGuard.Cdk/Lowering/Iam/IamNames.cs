namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>The jsii names of the IAM library that the lowering knows. Source: the jsii manifest of aws-cdk-lib.</summary>
internal static class IamNames
{
    public const string Module = "aws-cdk-lib.aws_iam.";
    public const string Statement = Module + "PolicyStatement";
    public const string Document = Module + "PolicyDocument";
    public const string Role = Module + "Role";
    public const string LazyRole = Module + "LazyRole";
    public const string User = Module + "User";
    public const string Group = Module + "Group";
    public const string Policy = Module + "Policy";
    public const string ManagedPolicy = Module + "ManagedPolicy";
    public const string Grant = Module + "Grant";

    public const string Metric = "aws-cdk-lib.aws_cloudwatch.Metric";

    /// <summary>The version that the CDK writes into every document.</summary>
    public const string Version = "2012-10-17";
}

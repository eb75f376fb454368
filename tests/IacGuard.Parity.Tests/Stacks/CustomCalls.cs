using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.CustomResources;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Calls of the SDK that the CDK makes at deployment, and what they may do.</summary>
public sealed class CustomCalls : Stack
{
    public CustomCalls(Construct scope, string id) : base(scope, id)
    {
        var bucket = new Bucket(this, "Bucket");
        _ = new AwsCustomResource(this, "Any", new AwsCustomResourceProps
        {
            OnCreate = new AwsSdkCall { Service = "S3", Action = "putObject", PhysicalResourceId = PhysicalResourceId.Of("any") },
            OnDelete = new AwsSdkCall { Service = "S3", Action = "deleteObject" },
            Policy = AwsCustomResourcePolicy.FromSdkCalls(new SdkCallsPolicyOptions { Resources = AwsCustomResourcePolicy.ANY_RESOURCE }),
        });
        _ = new AwsCustomResource(this, "Own", new AwsCustomResourceProps
        {
            OnUpdate = new AwsSdkCall { Service = "CognitoIdentityServiceProvider", Action = "adminCreateUser", PhysicalResourceId = PhysicalResourceId.Of("own") },
            Policy = AwsCustomResourcePolicy.FromSdkCalls(new SdkCallsPolicyOptions { Resources = new[] { bucket.ArnForObjects("*") } }),
        });
        _ = new AwsCustomResource(this, "Stated", new AwsCustomResourceProps
        {
            OnCreate = new AwsSdkCall { Service = "SSM", Action = "getParameter", PhysicalResourceId = PhysicalResourceId.Of("stated") },
            Policy = AwsCustomResourcePolicy.FromStatements(new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "ssm:*" }, Resources = new[] { "*" } }) }),
        });
        _ = new AwsCustomResource(this, "Role", new AwsCustomResourceProps
        {
            OnCreate = new AwsSdkCall { Service = "EC2", Action = "DescribeVpcs", AssumedRoleArn = "arn:aws:iam::111122223333:role/other", PhysicalResourceId = PhysicalResourceId.Of("role") },
            Policy = AwsCustomResourcePolicy.FromSdkCalls(new SdkCallsPolicyOptions { Resources = AwsCustomResourcePolicy.ANY_RESOURCE }),
        });
    }
}

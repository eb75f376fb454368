namespace IacGuard.Cdk.Lowering.Reading;

/// <summary>Which resource of a construct is behind <c>Node.DefaultChild</c>. Source: aws-cdk-lib 2.160.0.</summary>
internal static class DefaultChildren
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_autoscaling.AutoScalingGroup"] = "ASG",
        ["aws-cdk-lib.aws_cloudfront.CloudFrontWebDistribution"] = "CFDistribution",
        ["aws-cdk-lib.aws_ec2.FlowLog"] = "FlowLog",
        ["aws-cdk-lib.aws_ec2.PrivateSubnet"] = "Subnet",
        ["aws-cdk-lib.aws_ec2.PublicSubnet"] = "Subnet",
        ["aws-cdk-lib.aws_ec2.Subnet"] = "Subnet",
        ["aws-cdk-lib.aws_ecs.Ec2Service"] = "Service",
        ["aws-cdk-lib.aws_ecs.ExternalService"] = "Service",
        ["aws-cdk-lib.aws_ecs.FargateService"] = "Service",
        ["aws-cdk-lib.aws_events.Archive"] = "Archive",
    };

    /// <summary>Its id below the construct.</summary>
    /// <param name="fqn">The construct's class.</param>
    public static string Of(string fqn) => Others.TryGetValue(fqn, out var id) ? id : "Resource";
}

namespace IacGuard.Cdk.Lowering;

/// <summary>The CloudFormation names of L1 classes, their attributes and the properties of their structs.</summary>
internal interface IL1Names
{
    /// <summary>The CloudFormation type of an L1 class (<c>aws-cdk-lib.aws_sqs.CfnQueue</c>); null when it is none.</summary>
    string? TypeOf(string fqn);

    /// <summary>The attribute that a property of an L1 class is (<c>attrArn</c> is <c>Arn</c>); null when it is none.</summary>
    string? Attribute(string fqn, string property);

    /// <summary>The CloudFormation name of a property of an L1 struct, such as <c>aws-cdk-lib.aws_s3.CfnBucket.RuleProperty</c>.</summary>
    string PropertyName(string structFqn, string property);

    /// <summary>The struct that a property of an L1 struct holds, or holds a list or map of; null when it holds none.</summary>
    string? StructOf(string structFqn, string property);
}

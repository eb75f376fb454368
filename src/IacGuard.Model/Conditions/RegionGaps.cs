namespace IacGuard.Model;

/// <summary>
/// Conditions by which the CDK leaves out what a region does not offer: nobody can mend what is missing there, so the case is not told. Source: what
/// aws-cdk-lib 2.160.0 and 2.276.0 synthesize for a stream of Kinesis in a stack without a region.
/// </summary>
public static class RegionGaps
{
    private const string Region = "AWS::Region";

    /// <summary>Whether a condition of this name is one of them, unless somebody else gave it that name.</summary>
    public static bool IsName(string name) => name == "AwsCdkKinesisEncryptedStreamsUnsupportedRegions";

    /// <summary>Whether a condition is one of them: by its name, and as it looks at nothing but the region.</summary>
    public static bool Is(string name, Condition definition) => IsName(name) && IsOfRegion(definition);

    private static bool IsOfRegion(Condition condition) => condition switch
    {
        OrCondition any => any.Operands.All(IsOfRegion),
        EqualsCondition equals => equals.Variable.Name == Region,
        _ => false,
    };
}

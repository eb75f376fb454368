using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Deprecated classes of the CDK as what they do today: the sweep knows the newer ones. Source: aws-cdk-lib 2.160.0.</summary>
internal static class OlderNames
{
    private const string Origins = "aws-cdk-lib.aws_cloudfront_origins.";

    /// <summary>The object as the newer class or method makes it; the object itself where there is none, or where it is not known which.</summary>
    public static CdkObject Renewed(CdkObject made) =>
        made is { Fqn: Origins + "S3Origin", Member: null } && made["bucket"] is CdkObject { Construct: not null } bucket ? IsSite(bucket) switch
        {
            true => Copy(made, Origins + "S3StaticWebsiteOrigin", null),
            false => Copy(made, "aws-cdk-lib.aws_cloudfront.IOrigin", "withOriginAccessIdentity"),
            null => made,
        }
        : made;

    // A bucket that is a website is read through its address.
    private static bool? IsSite(CdkObject bucket) => bucket["props"] switch
    {
        null => false,
        StructValue { IsOpen: false } props => (props["websiteIndexDocument"], props["websiteRedirect"]) switch
        {
            (null, null) => false,
            (PlainValue { Value: ScalarValue or TextValue }, _) => true,
            _ => null,
        },
        _ => null,
    };

    private static CdkObject Copy(CdkObject made, string fqn, string? factory) => new(fqn, made.Arguments, made.Span)
    {
        Member = factory,
        MemberOf = factory is null ? null : Origins + "S3BucketOrigin",
        Guard = made.Guard,
        IsRepeated = made.IsRepeated,
    };
}

using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>
/// Buckets that a distribution reads from: <c>S3BucketOrigin.WithOriginAccessControl(bucket)</c> lets it by the bucket's policy. The distribution itself
/// is lowered by its model. Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class OriginAccess(Wiring wiring) : IConstructLowering
{
    private const string Distribution = "aws-cdk-lib.aws_cloudfront.Distribution";
    private const string Origins = "aws-cdk-lib.aws_cloudfront_origins.";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct.Fqn == Distribution)
        {
            Give(construct, construct.Arguments, construct.Guard, construct.IsRepeated, context);
        }

        return false;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (receiver is { Fqn: Distribution, Construct: not null } && call.Method == "addBehavior")
        {
            Give(receiver, call.Arguments, call.Guard ?? receiver.Guard, call.IsRepeated, context);
        }

        return false;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private void Give(CdkObject distribution, IReadOnlyList<CdkArgument> arguments, Condition? guard, bool isRepeated, LoweringContext context)
    {
        var given = arguments.SelectMany(static a => a.Value.Reachable()).ToList();
        foreach (var origin in given.OfType<CdkObject>())
        {
            if (BucketOf(origin) is not { Construct: not null } bucket)
            {
                continue;
            }

            if (origin.Member == "withOriginAccessControl" && !given.Exists(static v => v is ChoiceOf))
            {
                var call = new CdkCall("addToResourcePolicy", bucket.Fqn, [], origin.Span) { Guard = guard, IsRepeated = isRepeated };
                _ = ResourcePolicies.TryAdd(bucket, Statement(distribution, bucket, origin.Span), call, context.Draft);
                Share(bucket.Prop("encryptionKey") as CdkObject, context);
            }
            else
            {
                // An identity of the distribution's own, whose statement is not written here.
                Share(bucket, context);
                context.Draft.IsOpen = true;
            }
        }
    }

    private static CdkObject? BucketOf(CdkObject origin) => origin switch
    {
        { MemberOf: Origins + "S3BucketOrigin", Member: "withOriginAccessControl" or "withOriginAccessIdentity", Arguments: [{ Value: CdkObject bucket }, ..] } => bucket,
        { Fqn: Origins + "S3Origin", Member: null, Arguments: [{ Value: CdkObject bucket }, ..] } => bucket,
        _ => null,
    };

    private static void Share(CdkObject? made, LoweringContext context)
    {
        if (made is { Construct: not null } && context.Draft.Find(made, "Resource") is { } resource)
        {
            resource.IsShared = true;
            Additions.Open(resource);
        }
    }

    private MapValue Statement(CdkObject distribution, CdkObject bucket, SourceSpan span)
    {
        var arn = Texts.Join(
            span, "arn:", Texts.Pseudo("AWS::Partition", span), ":cloudfront::", Texts.Pseudo("AWS::AccountId", span), ":distribution/",
            new ReferenceValue(distribution.Construct!.LogicalId("Resource"), null, span));
        return Texts.Map(
            span,
            ("Action", Texts.Known("s3:GetObject", span)),
            ("Condition", Texts.Map(span, ("StringEquals", Texts.Map(span, ("AWS:SourceArn", arn))))),
            ("Effect", Texts.Known("Allow", span)),
            ("Principal", Texts.Map(span, ("Service", Texts.Known("cloudfront.amazonaws.com", span)))),
            ("Resource", Texts.Join(span, wiring.Attribute(bucket, "bucketArn", span), "/*")));
    }
}

using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>
/// Buckets that a distribution reads from: <c>S3BucketOrigin.WithOriginAccessControl(bucket)</c> and <c>new S3Origin(bucket)</c> let it by the bucket's policy.
/// The distribution itself is lowered by its model. Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class OriginAccess(Wiring wiring) : IConstructLowering
{
    private const string Distribution = "aws-cdk-lib.aws_cloudfront.Distribution";
    private const string Identity = "aws-cdk-lib.aws_cloudfront.OriginAccessIdentity";
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
        var chosen = given.OfType<ChoiceOf>().SelectMany(static c => c.Reachable()).ToList();
        foreach (var origin in given.OfType<CdkObject>())
        {
            if (BucketOf(origin) is not { Construct: not null } bucket)
            {
                continue;
            }

            var isCertain = !chosen.Contains(origin);
            if (isCertain && origin.Member == "withOriginAccessControl")
            {
                Let(origin, bucket, ByControl(distribution, bucket, origin.Span), guard, isRepeated, context);
                Share(bucket.Prop("encryptionKey") as CdkObject, context);
            }
            else if (isCertain && origin.Member is not null && UserOf(origin, distribution) is { } user)
            {
                Let(origin, bucket, Statement(bucket, ("CanonicalUser", user), origin.Span), guard, isRepeated, context);
            }
            else
            {
                Share(bucket, context);
                context.Draft.IsOpen = true;
            }
        }
    }

    private static void Let(CdkObject origin, CdkObject bucket, Value statement, Condition? guard, bool isRepeated, LoweringContext context)
    {
        var call = new CdkCall("addToResourcePolicy", bucket.Fqn, [], origin.Span) { Guard = guard, IsRepeated = isRepeated };
        _ = ResourcePolicies.TryAdd(bucket, statement, call, context.Draft);
    }

    // The one that the code gives, or one that the distribution makes for the origin.
    private static Value? UserOf(CdkObject origin, CdkObject distribution) =>
        origin["props"] is not (null or StructValue { IsOpen: false }) ? null : origin.Prop("originAccessIdentity") switch
        {
            null => OwnUser(origin, distribution),
            CdkObject { Fqn: Identity, Construct: { } given } => new ReferenceValue(given.LogicalId("Resource"), "S3CanonicalUserId", origin.Span),
            _ => null,
        };

    // Which number the origin has among those of the distribution does not matter: nothing else refers to the identity.
    private static ReferenceValue OwnUser(CdkObject origin, CdkObject distribution) =>
        new(distribution.Construct!.LogicalId("Origin1/S3Origin/Resource"), "S3CanonicalUserId", origin.Span);

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

    private MapValue ByControl(CdkObject distribution, CdkObject bucket, SourceSpan span)
    {
        var arn = Texts.Join(
            span, "arn:", Texts.Pseudo("AWS::Partition", span), ":cloudfront::", Texts.Pseudo("AWS::AccountId", span), ":distribution/",
            new ReferenceValue(distribution.Construct!.LogicalId("Resource"), null, span));
        return Statement(bucket, ("Service", Texts.Known("cloudfront.amazonaws.com", span)), span)
            .With("Condition", Texts.Map(span, ("StringEquals", Texts.Map(span, ("AWS:SourceArn", arn)))));
    }

    private MapValue Statement(CdkObject bucket, (string Kind, Value Value) principal, SourceSpan span) =>
        Statements.Allow(["s3:GetObject"], Texts.Join(span, wiring.Attribute(bucket, "bucketArn", span), "/*"), span).With("Principal", Texts.Map(span, principal));
}

using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>
/// <c>bucket.GrantPublicAccess("images/*")</c>: a statement of the bucket's policy, beside those that are there. Source: <c>BucketBase.grantPublicAccess</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="wiring">Tells the ARN of the bucket.</param>
/// <param name="policies">Takes the statement.</param>
internal sealed class PublicBuckets(Wiring wiring, IPrincipalPolicies policies) : IConstructLowering
{
    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method != "grantPublicAccess" || receiver is not { Fqn: "aws-cdk-lib.aws_s3.Bucket", Construct: not null })
        {
            return false;
        }

        var span = call.NameSpan;
        var keys = call["keyPrefix"] is { } prefix and not PlainValue { Value: AbsentValue } ? context.Lower(prefix) : Texts.Known("*", span);
        var actions = call["allowedActions"] switch
        {
            null or ListOf { Items.Count: 0, IsOpen: false } => Texts.Known("s3:GetObject", span),
            var given => context.Lower(given),
        };
        var statement = Statements.Allow(actions, Texts.Join(span, wiring.Attribute(receiver, "bucketArn", span), "/", keys), span)
            .With("Principal", Texts.Map(span, ("AWS", Texts.Known("*", span))));
        return policies.TryAddToResource(receiver, statement, call, context);
    }
}

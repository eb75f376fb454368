using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// Props of <c>aws_s3.Bucket</c> that the sweep cannot try, because the CDK refuses them without another prop: <c>autoDeleteObjects</c> needs
/// <c>removalPolicy</c>, <c>publicReadAccess</c> needs <c>blockPublicAccess</c>. Both add a statement to the bucket's policy. Source: aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="composition">The bucket.</param>
internal sealed class BucketProps(Composition composition) : HandReading
{
    private const string Policy = "Policy/Resource";
    private const string LogPrefix = "serverAccessLogsPrefix";
    private static readonly string[] Deleting = ["s3:PutBucketPolicy", "s3:GetBucket*", "s3:List*", "s3:DeleteObject*"];

    private readonly Scene scene = composition.Scene;
    private readonly ConstructIdentity bucket = composition.Identity;

    /// <summary>Whether a prop is the prefix of logs in another bucket, where it changes nothing else; without one the bucket logs into itself.</summary>
    public override bool Reads(string prop) => prop == LogPrefix && composition.Slots.Root("serverAccessLogsBucket") is not null;

    /// <inheritdoc />
    public override void Finish()
    {
        if (composition.Slots.Root(LogPrefix) is { } prefix && Reads(LogPrefix))
        {
            string[] path = ["Properties", "LoggingConfiguration", "LogFilePrefix"];
            composition.Effects.Replace("Resource", path.Select(static step => new Knowledge.Tree { Text = step }), composition.Lower(prefix));
        }
    }

    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value)
    {
        if (prop is not ("autoDeleteObjects" or "publicReadAccess") || value is not PlainValue { Value: ScalarValue { Text: "true" } } || composition.Find("Resource") is not { } resource)
        {
            return false;
        }

        var span = value.Span;
        if (prop == "publicReadAccess")
        {
            var anyone = Texts.Map(span, ("AWS", Texts.Known("*", span)));
            Add(Statement(span, Texts.Known("s3:GetObject", span), anyone, Objects(resource, span)), span);
        }
        else
        {
            var handler = Texts.Map(span, ("AWS", Texts.Unknown("is the role of the handler that empties buckets", span)));
            var actions = new ListValue([.. Deleting.Select(a => Texts.Known(a, span))], span);
            Add(Statement(span, actions, handler, new ListValue([Arn(resource, span), Objects(resource, span)], span)), span);
            var tag = Texts.Map(span, ("Key", Texts.Known("aws-cdk:auto-delete-objects", span)), ("Value", Texts.Known("true", span)));
            scene.Set(resource with { Properties = resource.Properties.Append("Tags", tag, isRepeated: false) });
        }

        return true;
    }

    private void Add(Value statement, SourceSpan span)
    {
        var id = bucket.LogicalId(Policy);
        var policy = scene.Find(id) ?? new SceneResource(
            id, "AWS::S3::BucketPolicy", Locator.Join(bucket.Path, Policy), Texts.Map(span, ("Bucket", new ReferenceValue(bucket.LogicalId("Resource"), null, span))), MapValue.Empty, null);
        var document = policy.Properties["PolicyDocument"] switch
        {
            MapValue known => known.Append("Statement", statement, isRepeated: false),
            AbsentValue => (Value)Statements.Around(new ListValue([statement], span), span),
            var other => other,
        };
        scene.Set(policy with { Properties = policy.Properties.With("PolicyDocument", document) });
    }

    private static MapValue Statement(SourceSpan span, Value actions, Value principal, Value resources) =>
        Texts.Map(span, ("Action", actions), ("Effect", Texts.Known("Allow", span)), ("Principal", principal), ("Resource", resources));

    private static ReferenceValue Arn(SceneResource bucket, SourceSpan span) => new(bucket.Id, "Arn", span);

    private static Value Objects(SceneResource bucket, SourceSpan span) => Texts.Join(span, Arn(bucket, span), "/*");
}

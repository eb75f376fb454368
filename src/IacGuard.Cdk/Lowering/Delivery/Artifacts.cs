using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Delivery;

/// <summary>Where the artifacts of a pipeline are.</summary>
/// <param name="Bucket">The ARN of their bucket.</param>
/// <param name="Key">The ARN of the key that they are encrypted with; absent where there is none.</param>
internal sealed record Artifacts(Value Bucket, Value Key)
{
    private const string ProjectKey = "EncryptionKey";

    /// <summary>Gives the key of the artifacts to a build project without one of its own.</summary>
    /// <param name="project">A construct.</param>
    /// <param name="key">The key; absent for none.</param>
    /// <param name="draft">Where the project is looked for.</param>
    public static void GiveKey(CdkObject project, Value key, StackDraft draft)
    {
        if (!key.IsAbsent && draft.Find(project, "Resource") is { Type: "AWS::CodeBuild::Project" } resource && resource.Properties[ProjectKey] is ScalarValue or AbsentValue)
        {
            resource.Properties = resource.Properties.With(ProjectKey, key);
        }
    }

    /// <summary>The key where it is not known which it is, or whether there is one.</summary>
    public static Value UnknownKey(SourceSpan span) => Texts.Unknown("may be the key of the artifacts of the pipeline", span);

    /// <summary>The artifacts of a pipeline, as its resource tells them.</summary>
    public static Artifacts Of(CdkObject pipeline, StackDraft draft)
    {
        var store = draft.Find(pipeline, "Resource")?.Properties["ArtifactStore"];
        var bucket = store is MapValue map && map["Location"] is ReferenceValue { Attribute: null } location
            ? new ReferenceValue(location.LogicalId, "Arn", location.Span)
            : (Value)Texts.Unknown("is the bucket of the artifacts", pipeline.Span);
        var key = store switch
        {
            MapValue { IsOpen: false } known when known["EncryptionKey"] is AbsentValue && pipeline.Prop("artifactBucket") is null => AbsentValue.Instance,
            MapValue known when known["EncryptionKey"] is MapValue encryption => encryption["Id"],
            _ => UnknownKey(pipeline.Span),
        };
        return new Artifacts(bucket, key);
    }
}

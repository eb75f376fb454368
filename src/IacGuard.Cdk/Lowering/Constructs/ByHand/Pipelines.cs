using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_codepipeline.Pipeline</c> without its stages. A pipeline is no template without some, so the sweep gave it two; what the user's own bring
/// is told by <see cref="Delivery.PipelineCalls"/>. Source: aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="composition">The pipeline.</param>
internal sealed class Pipelines(Composition composition) : HandReading
{
    private static readonly string[] Example =
    [
        "Source/S/CodePipelineActionRole/Resource", "Source/S/CodePipelineActionRole/DefaultPolicy/Resource", "Approve/M/CodePipelineActionRole/Resource",
    ];

    /// <inheritdoc />
    public override bool Reads(string prop) => prop == "stages";

    /// <summary>Takes out the stages of the sweep: those of the user come later.</summary>
    public override void Finish()
    {
        var (scene, pipeline) = (composition.Scene, composition.Identity);
        var examples = Example.Select(pipeline.LogicalId).ToList();
        examples.ForEach(scene.Remove);
        foreach (var policy in scene.Changed.Where(static r => r.Type == "AWS::IAM::Policy").ToList())
        {
            scene.Set(policy with { Properties = WithoutAssuming(policy.Properties, examples) });
        }

        if (scene.Find(pipeline.LogicalId("Resource")) is { } resource)
        {
            scene.Set(resource with { Properties = resource.Properties.With("Stages", new ListValue([], pipeline.IdSpan, isOpen: true)) });
        }
    }

    // The pipeline may take on the roles of its actions.
    private static MapValue WithoutAssuming(MapValue properties, List<string> examples)
    {
        if (properties["PolicyDocument"] is not MapValue document || document["Statement"] is not ListValue statements)
        {
            return properties;
        }

        var kept = statements.Items.Where(item => item is not MapValue statement || !RefersTo(statement["Resource"], examples)).ToList();
        return kept.Count == statements.Items.Count ? properties
            : properties.With("PolicyDocument", document.With("Statement", new ListValue(kept, statements.Span, isOpen: true)));
    }

    private static bool RefersTo(Value value, List<string> ids) => value switch
    {
        ReferenceValue reference => ids.Contains(reference.LogicalId),
        ListValue list => list.Items.Any(item => RefersTo(item, ids)),
        _ => false,
    };
}

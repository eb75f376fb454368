using IacGuard.Cdk.Lowering.Containers;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// The image of the services of <c>aws_ecs_patterns</c> that work off a queue, where it comes from a repository: the sweep tried those of a registry and of
/// assets. What the role may do for it is told by <see cref="ContainerImages"/>.
/// </summary>
/// <param name="service">The service.</param>
internal sealed class QueueImages(Composition service) : HandReading
{
    private const string Task = "QueueProcessingTaskDef/Resource";

    /// <inheritdoc />
    public override bool Reads(string prop) => prop == "image" && service.Slots.Root(prop) is CdkObject { Member: "fromEcrRepository" } image && ContainerImages.IsKnown(image);

    /// <inheritdoc />
    public override void Finish()
    {
        if (Reads("image") && service.Find(Task)?.Properties["ContainerDefinitions"] is ListValue { Items: [MapValue container, ..] } list)
        {
            var known = container.With("Image", Texts.Unknown("is the image of a repository", service.Identity.IdSpan));
            service.Change(Task, properties => properties.With("ContainerDefinitions", new ListValue([known, .. list.Items.Skip(1)], list.Span, list.IsOpen)));
        }
    }
}

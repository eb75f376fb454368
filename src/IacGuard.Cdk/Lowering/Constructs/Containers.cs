using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// <c>aws_ecs.ContainerDefinition</c>, which is no resource but an item of its task definition. The sweep tried it beside a container of its own, so the
/// model has it at the second place; here it is the next one.
/// </summary>
internal static class Containers
{
    private const string Class = "aws_ecs.ContainerDefinition";
    private const string Task = "$taskDefinition/Resource";
    private static readonly PathStep[] List = [new("Properties", 0), new("ContainerDefinitions", 0)];

    /// <summary>Adds the container to its task definition.</summary>
    /// <returns>Where the effects of its props land.</returns>
    public static ItemPosition Begin(string model, SlotValues slots, EffectApplier effects, ConstructIdentity container)
    {
        if (model != Class)
        {
            return ItemPosition.None;
        }

        var before = effects.CountAt(Task, List);
        var span = container.IdSpan;
        var name = container.Path.Substring(container.Path.LastIndexOf('/') + 1);
        var item = Texts.Map(
            span,
            ("Essential", slots.IsOpen ? Texts.Unknown("may be set where it is not seen", span) : new ScalarValue("true", ScalarKind.Boolean, span)),
            ("Image", Texts.Unknown("is the image of the container", span)),
            ("Name", name.IndexOf('{') >= 0 ? Texts.Unknown("is the id of the container", span) : Texts.Known(name, span)));
        effects.Replace(Task, [new Tree { Text = "Properties" }, new Tree { Text = "ContainerDefinitions" }, new Tree { Text = "+" }], item);
        return ItemPosition.Appending((resource, _, part) => resource == Task && part == List.Length ? (1, before) : (0, 0));
    }
}

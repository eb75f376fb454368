using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Containers;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_ecs.ContainerDefinition</c>, which is no resource but an item of its task definition. The sweep tried it beside a container of its own, so the
/// model has it at the second place; here it is the next one.
/// </summary>
/// <param name="composition">The container.</param>
internal sealed class Containers(Composition composition) : HandReading
{
    private const string Task = "$taskDefinition/Resource";
    private const string Role = "$taskDefinition/ExecutionRole/Resource";
    private const string Policy = "$taskDefinition/ExecutionRole/DefaultPolicy/Resource";
    private const string RoleArn = "ExecutionRoleArn";
    private static readonly PathStep[] List = [new("Properties", 0), new("ContainerDefinitions", 0)];

    private Value? given;

    /// <inheritdoc />
    public override bool Reads(string prop) => prop switch
    {
        "image" => ContainerImages.IsKnown(composition.Slots.Root(prop)),
        "logging" => LogRouters.IsFor(composition.Slots.Root(prop)),
        "secrets" => ContainerSecrets.IsKnown(composition.Slots.Root(prop)),
        _ => false,
    };

    /// <summary>Adds the container to its task definition.</summary>
    public override ItemPosition Begin()
    {
        var (slots, effects, container) = (composition.Slots, composition.Effects, composition.Identity);
        var before = effects.CountAt(Task, List);
        var span = container.IdSpan;
        given = effects.Find(Role) is null && effects.Find(Task)?.Properties[RoleArn] is { IsAbsent: false } arn ? arn : null;
        var name = container.Path.Substring(container.Path.LastIndexOf('/') + 1);
        var item = Texts.Map(
            span,
            ("Essential", slots.IsOpen ? Texts.Unknown("may be set where it is not seen", span) : Texts.Boolean(true, span)),
            ("Image", Texts.Unknown("is the image of the container", span)),
            ("Name", name.IndexOf('{') >= 0 ? Texts.Unknown("is the id of the container", span) : Texts.Known(name, span)));
        if (LogRouters.IsFor(slots.Root("logging")))
        {
            item = item.With("LogConfiguration", Texts.Map(span, ("LogDriver", Texts.Known("awsfirelens", span))).Opened(), span);
        }

        if (slots.Root("secrets") is MapOf { Entries.Count: > 0 } secrets && ContainerSecrets.IsKnown(secrets))
        {
            item = item.With("Secrets", ContainerSecrets.Property(secrets), span);
        }

        effects.Replace(Task, [new Tree { Text = "Properties" }, new Tree { Text = "ContainerDefinitions" }, new Tree { Text = "+" }], item);
        return ItemPosition.Appending((resource, _, part) => resource == Task && part == List.Length ? (1, before) : (0, 0));
    }

    /// <summary>A task definition that was given the role for starting its tasks makes none, whatever its containers need.</summary>
    public override void Finish()
    {
        if (given is null || composition.Effects.Find(Task) is not { } task)
        {
            return;
        }

        var span = composition.Identity.IdSpan;
        composition.Effects.TakeOut(Role, span);
        if (composition.Slots.Root("taskDefinition") is not CdkObject definition || definition.Prop("executionRole") is null)
        {
            // Else it is moved to the role that was given.
            composition.Effects.TakeOut(Policy, span);
        }

        composition.Scene.Set(task with { Properties = task.Properties.With(RoleArn, given) });
    }
}

using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Containers;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>taskImageOptions</c> of the load balanced services of <c>aws_ecs_patterns</c>, of which the sweep tried the image alone: a role that is given is not
/// made, and neither is the log group of a container that logs elsewhere. Source: <c>ApplicationLoadBalancedFargateService</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="service">The service.</param>
internal sealed class TaskImages(Composition service) : HandReading
{
    private const string Task = "TaskDef/Resource";
    private const string TaskRole = "TaskDef/TaskRole/Resource";
    private const string Role = "TaskDef/ExecutionRole/Resource";
    private const string Policy = "TaskDef/ExecutionRole/DefaultPolicy/Resource";
    private const string Logs = "TaskDef/web/LogGroup/Resource";
    private const string Options = "taskImageOptions.";
    private const string NotKnown = "is an option of the image that is not known from the code";
    private static readonly string[] Parts = [TaskRole, Role, Policy, Logs];

    /// <summary>Whether an option is read in the end; the image itself is told by the model.</summary>
    public static bool ReadsOption(string path) => path.StartsWith(Options, StringComparison.Ordinal) && path != Options + "image";

    /// <inheritdoc />
    public override void Finish()
    {
        if (service.Find(Task) is null || service.Slots.Root("taskImageOptions") is not { } given)
        {
            return;
        }

        if (given is StructValue { IsOpen: false } options)
        {
            Read(options);
            return;
        }

        Array.ForEach(Parts, Remove);
        service.Change(Task, properties => properties
            .With("ContainerDefinitions", Texts.Unknown(NotKnown, given.Span))
            .With("TaskRoleArn", Texts.Unknown(NotKnown, given.Span))
            .With("ExecutionRoleArn", Texts.Unknown(NotKnown, given.Span)));
        service.Scene.IsOpen = true;
    }

    private void Read(StructValue options)
    {
        Use(options, "taskRole", "TaskRoleArn", TaskRole);
        Use(options, "executionRole", "ExecutionRoleArn", Role);
        foreach (var driver in options.Members.Where(IsElsewhere))
        {
            if (driver.Value is not CdkObject { Member: "awsLogs" } logs || !LogAsUsual(logs))
            {
                LogElsewhere(options, driver.Value.Span);
            }
        }

        foreach (var member in options.Members.Where(static m => !SlotValues.IsAbsent(m.Value)))
        {
            var span = member.Value.Span;
            switch (member.Name)
            {
                case "family":
                    service.Change(Task, properties => properties.With("Family", service.Lower(member.Value)));
                    break;
                case "containerPort":
                    Set("PortMappings", new ListValue([Texts.Map(span, ("ContainerPort", service.Lower(member.Value)), ("Protocol", Texts.Known("tcp", span)))], span));
                    break;
                case "environment":
                    Set("Environment", member.Value is MapOf { IsOpen: false } map ? Variables(map) : Texts.Unknown(NotKnown, span));
                    break;
                case "secrets" when ContainerSecrets.IsKnown(member.Value):
                    Set("Secrets", ContainerSecrets.Property((MapOf)member.Value));
                    break;
                case "secrets":
                    Set("Secrets", Texts.Unknown(NotKnown, span));
                    service.Change(Policy, properties => properties.With("PolicyDocument", Texts.Unknown("lets the task read its secrets too", span)));
                    break;
                case "containerName":
                    Name(member.Value);
                    break;
                case "dockerLabels" or "command" or "entryPoint":
                    Set(char.ToUpperInvariant(member.Name[0]) + member.Name.Substring(1), Texts.Unknown(NotKnown, span));
                    break;
            }
        }
    }

    private static bool IsElsewhere(NamedValue member) =>
        member.Name is "logDriver" or "enableLogging" && !SlotValues.IsAbsent(member.Value) && member.Value is not PlainValue { Value: ScalarValue { Text: "true" } };

    private void Use(StructValue options, string option, string property, string made)
    {
        if (options[option] is { } role && !SlotValues.IsAbsent(role))
        {
            Remove(made);
            var arn = role is CdkObject construct ? service.Effects.Reference(construct, "Resource", "Arn") : Texts.Unknown(NotKnown, role.Span);
            service.Change(Task, properties => properties.With(property, arn));
        }
    }

    // The driver that the construct would use, with a prefix of its own: the log group stands where it would.
    private bool LogAsUsual(CdkObject driver)
    {
        if (driver.Prop("streamPrefix") is not { } prefix || driver["props"] is not StructValue { IsOpen: false } props || props.Members.Any(static m => m.Name is not ("streamPrefix" or "logRetention" or "mode" or "datetimeFormat" or "multilinePattern" or "maxBufferSize") && !SlotValues.IsAbsent(m.Value)))
        {
            return false;
        }

        var text = service.Lower(prefix);
        service.Change(Task, properties => Changed(properties, container => container["LogConfiguration"] is MapValue logs && logs["Options"] is MapValue told
            ? container.With("LogConfiguration", logs.With("Options", (props.Members.Count > 1 ? told.Opened() : told).With("awslogs-stream-prefix", text)))
            : container));
        if (driver.Prop("logRetention") is { } retention && service.Find(Logs) is { } group)
        {
            service.Scene.Set(group with { Properties = group.Properties.With("RetentionInDays", Days(retention)) });
        }

        return true;
    }

    // As the model of log groups has it.
    private Value Days(CdkValue retention) =>
        retention is EnumMember { Member: var member } && service.Knowledge.Find("aws-cdk-lib.aws_logs.LogGroup") is [var groups, ..] && groups.Slots["retention"]?[member]?.Effects is [{ Value.Number: { } days }, ..]
            ? Texts.Number(days.ToString("R", System.Globalization.CultureInfo.InvariantCulture), retention.Span)
            : Texts.Unknown(NotKnown, retention.Span);

    // Whether there is a role for starting the task then depends on the driver, and on where the image is.
    private void LogElsewhere(StructValue options, SourceSpan span)
    {
        Remove(Logs);
        Remove(Policy);
        Set("LogConfiguration", options["logDriver"] is null ? AbsentValue.Instance : Texts.Unknown("is what the log driver makes", span));
        if (options["executionRole"] is not { } role || SlotValues.IsAbsent(role))
        {
            Remove(Role);
            service.Change(Task, properties => properties.With("ExecutionRoleArn", Texts.Unknown("is made where something is added to it", span)));
        }
    }

    // The log group stands below the container.
    private void Name(CdkValue name)
    {
        Set("Name", service.Lower(name));
        if (service.Find(Logs) is not { } logs || name.Text() is not { } text)
        {
            Remove(Logs);
            return;
        }

        var path = "TaskDef/" + LogicalIds.Sanitized(text) + "/LogGroup/Resource";
        var id = service.Identity.LogicalId(path);
        service.Scene.Remove(logs.Id);
        service.Scene.Set(logs with { Id = id, Path = Locator.Join(service.Identity.Path, path) });
        var group = new ReferenceValue(id, null, name.Span);
        service.Change(Task, properties => Changed(properties, container => container["LogConfiguration"] is MapValue { } driver && driver["Options"] is MapValue told
            ? container.With("LogConfiguration", driver.With("Options", told.With("awslogs-group", group)))
            : container));
        service.Change(Policy, properties => properties.With("PolicyDocument", PathEdit.Set(
            properties["PolicyDocument"],
            new PathSteps([new("Statement", 0), new(null, 0), new("Resource", 0)]),
            0,
            _ => new ReferenceValue(id, "Arn", name.Span),
            name.Span)));
    }

    private ListValue Variables(MapOf map) =>
        new([.. map.Entries.Select(e => Texts.Map(e.Value.Span, ("Name", Texts.Known(e.Name, e.Value.Span)), ("Value", service.Lower(e.Value))))], map.Span);

    private void Set(string property, Value value) => service.Change(Task, properties => Changed(properties, container => container.With(property, value)));

    private static MapValue Changed(MapValue properties, Func<MapValue, MapValue> change) => properties["ContainerDefinitions"] is ListValue { Items: [MapValue container, ..] } list
        ? properties.With("ContainerDefinitions", new ListValue([change(container), .. list.Items.Skip(1)], list.Span, list.IsOpen))
        : properties;

    private void Remove(string path) => service.Scene.Remove(service.Identity.LogicalId(path));
}

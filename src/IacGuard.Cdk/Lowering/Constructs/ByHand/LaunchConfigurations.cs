using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// What <c>aws_autoscaling.AutoScalingGroup</c> makes where the flag of launch templates is off: a launch configuration with the same content. The
/// sweep made the model with the flag on, and without a template that is given. Source: aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="composition">The group.</param>
internal sealed class LaunchConfigurations(Composition composition) : HandReading
{
    private const string Flag = "@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig";
    private const string Type = "AWS::AutoScaling::LaunchConfiguration";
    private static readonly string[] Same = ["ImageId", "InstanceType", "KeyName", "UserData", "BlockDeviceMappings", "MetadataOptions"];

    private readonly Scene scene = composition.Scene;
    private readonly ConstructIdentity construct = composition.Identity;

    /// <summary>Applies props that the sweep could not try: a public address needs public subnets, and each bound of the healthy instances the other.</summary>
    public override bool TryApply(string prop, CdkValue value)
    {
        if (prop is "minHealthyPercentage" or "maxHealthyPercentage")
        {
            var bound = char.ToUpperInvariant(prop[0]) + prop.Substring(1);
            composition.Change("ASG", properties => properties.With(
                "InstanceMaintenancePolicy", (properties["InstanceMaintenancePolicy"] as MapValue ?? new MapValue([], value.Span)).With(bound, composition.Lower(value))));
            return true;
        }

        if (prop is "launchTemplate" or "mixedInstancesPolicy" && value is CdkObject or StructValue)
        {
            UseTemplate(prop, value);
            return true;
        }

        if (prop != "associatePublicIpAddress" || value is not PlainValue { Value: ScalarValue { Text: "true" } }
            || scene.Find(construct.LogicalId("LaunchTemplate/Resource")) is not { } template || template.Properties["LaunchTemplateData"] is not MapValue content)
        {
            return false;
        }

        var group = construct.LogicalId("InstanceSecurityGroup/Resource");
        Value own = scene.Find(group) is null ? Texts.Unknown("is the group that is given", value.Span) : new ReferenceValue(group, "GroupId", value.Span);
        var network = Texts.Map(
            value.Span,
            ("AssociatePublicIpAddress", Texts.Boolean(true, value.Span)),
            ("DeviceIndex", Texts.Number("0", value.Span)),
            ("Groups", new ListValue([own], value.Span, isOpen: true)));
        var changed = content.With("SecurityGroupIds", AbsentValue.Instance).With("NetworkInterfaces", new ListValue([network], value.Span));
        scene.Set(template with { Properties = template.Properties.With("LaunchTemplateData", changed) });
        return true;
    }

    // The template says how instances are: the group makes neither a template nor a role nor a security group of its own.
    private void UseTemplate(string prop, CdkValue value)
    {
        foreach (var resource in scene.Changed.Where(r => Places.IsWithin(r.Path, construct.Path) && r.Type is not "AWS::AutoScaling::AutoScalingGroup").ToList())
        {
            scene.Remove(resource.Id);
        }

        var span = value.Span;
        var template = prop == "launchTemplate" ? value : value.Member("launchTemplate");
        var id = template is CdkObject made ? composition.Effects.Reference(made, "Resource", null) : Texts.Unknown("is a template that is not known", span);
        var version = template is CdkObject known ? composition.Effects.Reference(known, "Resource", "LatestVersionNumber") : id;
        var reference = Texts.Map(span, ("LaunchTemplateId", id), ("Version", version));
        composition.Change("ASG", properties => properties.With("Tags", AbsentValue.Instance));
        composition.Change("ASG", properties => prop == "launchTemplate"
            ? properties.With("LaunchTemplate", reference)
            : properties.With("LaunchTemplate", AbsentValue.Instance).With("MixedInstancesPolicy", new MapValue(
                [new MapEntry("LaunchTemplate", span, new MapValue([new MapEntry("LaunchTemplateSpecification", span, reference)], span, isOpen: true))], span, isOpen: true)));
    }

    /// <summary>Puts the launch configuration in place of the launch template that the construct makes.</summary>
    public override void Finish()
    {
        if (composition.Knowledge.HasFlag(Flag) || scene.Find(construct.LogicalId("ASG")) is not { } group
            || scene.Find(construct.LogicalId("LaunchTemplate/Resource")) is not { } template)
        {
            return;
        }

        scene.Remove(template.Id);
        var id = construct.LogicalId("LaunchConfig");
        var content = template.Properties["LaunchTemplateData"] as MapValue ?? new MapValue([], template.Properties.Span, isOpen: true);
        scene.Set(new SceneResource(id, Type, Locator.Join(construct.Path, "LaunchConfig"), Content(content, composition.Slots), MapValue.Empty, template.Condition));
        var span = construct.IdSpan;
        scene.Set(group with
        {
            Properties = group.Properties.With("LaunchTemplate", AbsentValue.Instance).With("LaunchConfigurationName", new ReferenceValue(id, null, span)),
        });
    }

    private static MapValue Content(MapValue template, SlotValues slots)
    {
        var properties = new MapValue([], template.Span, template.IsOpen);
        foreach (var name in Same)
        {
            properties = With(properties, name, template[name]);
        }

        if (template["NetworkInterfaces"] is ListValue { Items: [MapValue network] })
        {
            properties = With(With(properties, "AssociatePublicIpAddress", network["AssociatePublicIpAddress"]), "SecurityGroups", network["Groups"]);
        }
        else
        {
            properties = With(With(properties, "AssociatePublicIpAddress", template["NetworkInterfaces"]), "SecurityGroups", template["SecurityGroupIds"]);
        }

        if (slots.IsOpen || slots.Root("instanceMonitoring") is not null)
        {
            properties = With(properties, "InstanceMonitoring", Below(template, "Monitoring", "Enabled"));
        }

        properties = With(properties, "SpotPrice", Below(template["InstanceMarketOptions"], "SpotOptions", "MaxPrice"));
        return With(properties, "IamInstanceProfile", Below(template, "IamInstanceProfile", "Arn") is ReferenceValue profile
            ? new ReferenceValue(profile.LogicalId, null, profile.Span) : Below(template, "IamInstanceProfile", "Arn"));
    }

    private static MapValue With(MapValue map, string name, Value value) => value.IsAbsent ? map : map.With(name, value);

    private static Value Below(Value value, string first, string second) =>
        value is not MapValue map ? value : map[first] is MapValue inner ? inner[second] : map[first];
}

using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// The instances of <c>aws_rds.DatabaseCluster</c>: a writer and readers, or a number of one kind (<c>instanceProps</c>). How many there are and what they
/// are called stands in values, and what they are like comes of the cluster's props too, which the sweep cannot tell. Source: aws-cdk-lib 2.160.0.
/// </summary>
internal sealed class ClusterInstances : HandReading
{
    private const string Factory = "aws-cdk-lib.aws_rds.ClusterInstance";
    private const string InstanceProps = "instanceProps";
    private const string Subnets = "vpcSubnets";
    private static readonly string[] Mine = ["writer", "readers", "instances", InstanceProps, "instanceIdentifierBase"];
    private readonly SlotValues slots;
    private readonly EffectApplier effects;
    private readonly ConstructIdentity cluster;
    private readonly Func<CdkValue, Value> lower;

    /// <summary>Reads the instances of a cluster.</summary>
    public ClusterInstances(Composition cluster) => (slots, effects, this.cluster, lower) = (cluster.Slots, cluster.Effects, cluster.Identity, cluster.Lower);

    /// <inheritdoc />
    public override bool Reads(string prop) => Mine.Contains(prop);

    /// <summary>Applies the logs that are exported, which depend on the engine.</summary>
    public override bool TryApply(string prop, CdkValue value)
    {
        if (prop != "cloudwatchLogsExports" || effects.Scene.Find(cluster.LogicalId("Resource")) is not { } resource)
        {
            return false;
        }

        effects.Scene.Set(resource with { Properties = resource.Properties.With("EnableCloudwatchLogsExports", lower(value)) });
        effects.Scene.IsOpen |= slots.Root("cloudwatchLogsRetention") is not null;
        return true;
    }

    /// <inheritdoc />
    public override void Finish()
    {
        // The writer of the sweep.
        effects.TakeOut("w/Resource", cluster.IdSpan);
        if (slots.Root(InstanceProps) is { } older)
        {
            DrawOlder(older);
            return;
        }

        DrawOne(slots.Root("writer"), isWriter: true);
        switch (slots.Root("readers"))
        {
            case null:
                effects.Scene.IsOpen |= slots.IsOpen;
                break;
            case ListOf list:
                effects.Scene.IsOpen |= list.IsOpen;
                foreach (var reader in list.Items)
                {
                    DrawOne(reader, isWriter: false);
                }

                break;
            default:
                effects.Scene.IsOpen = true;
                break;
        }
    }

    private void DrawOne(CdkValue? instance, bool isWriter)
    {
        if (instance is not CdkObject { MemberOf: Factory, Member: "provisioned" or "serverlessV2", IsRepeated: false } made || made["id"].Text() is not { } id
            || made["props"] is not (null or StructValue { IsOpen: false }))
        {
            effects.Scene.IsOpen = true;
            return;
        }

        var props = made["props"] as StructValue;
        var isServerless = made.Member == "serverlessV2";
        var tier = isWriter ? Texts.Number("0", made.Span)
            : isServerless ? Tier(props.Member("scaleWithWriter"), made.Span)
            : props.Member("promotionTier") is { } given ? lower(given) : Texts.Number("2", made.Span);
        var type = isServerless ? Texts.Known("db.serverless", made.Span) : TypeOf(props, made.Span);
        Add(Place.Join(LogicalIds.Sanitized(id), "Resource"), props, made.Span, ("DBInstanceClass", type), ("PromotionTier", tier), ("DBInstanceIdentifier", Given(props, "instanceIdentifier")));
        if (isServerless && effects.Scene.Find(cluster.LogicalId("Resource")) is { } resource)
        {
            var scaling = Texts.Unknown("depends on the instances", made.Span);
            effects.Scene.Set(resource with { Properties = resource.Properties.With("ServerlessV2ScalingConfiguration", scaling) });
        }
    }

    private void DrawOlder(CdkValue given)
    {
        if (given is not StructValue { IsOpen: false } props || Count() is not { } count)
        {
            effects.Scene.IsOpen = true;
            return;
        }

        Value name = slots.Root("instanceIdentifierBase") is null && slots.Root("clusterIdentifier") is null
            ? AbsentValue.Instance : Texts.Unknown("is a name that the CDK makes", props.Span);
        for (var i = 1; i <= count; i++)
        {
            var path = "Instance" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Add(path, props, props.Span, ("DBInstanceClass", TypeOf(props, props.Span)), ("DBInstanceIdentifier", name), ("DBSubnetGroupName", Texts.Unknown("is the group of the cluster", props.Span)));
        }
    }

    private int? Count()
    {
        const int Default = 2;
        const int Most = 15;
        return slots.Root("instances") switch
        {
            null => slots.IsOpen ? null : Default,
            PlainValue { Value: ScalarValue { Text: var text } } when int.TryParse(text, out var count) && count is > 0 and <= Most => count,
            _ => null,
        };
    }

    private void Add(string path, StructValue? props, SourceSpan span, params (string Key, Value Value)[] own)
    {
        var scene = effects.Scene;
        var resource = scene.Find(cluster.LogicalId("Resource"));
        var insights = Insights(props, span);
        var properties = Texts.Map(
            span,
            [
                ("AllowMajorVersionUpgrade", Given(props, "allowMajorVersionUpgrade")),
                ("AutoMinorVersionUpgrade", Given(props, "autoMinorVersionUpgrade")),
                ("CACertificateIdentifier", Blurred(props, "caCertificate")),
                ("DBClusterIdentifier", new ReferenceValue(cluster.LogicalId("Resource"), null, span)),
                ("DBParameterGroupName", props.Member("parameterGroup") is null ? Blurred(props, "parameters") : Blurred(props, "parameterGroup")),
                ("EnablePerformanceInsights", insights),
                ("Engine", resource?.Properties["Engine"] ?? Texts.Unknown("is the engine of the cluster", span)),
                ("MonitoringInterval", slots.Root("monitoringInterval") is { } interval ? lower(interval) : Unseen(span)),
                ("MonitoringRoleArn", slots.Root("monitoringRole") is null && slots.Root("monitoringInterval") is null ? Unseen(span) : Texts.Unknown("is the role that watches", span)),
                ("PerformanceInsightsKMSKeyId", props.Member("performanceInsightEncryptionKey") is { } key ? effects.Reference(key, "Resource", "Arn") : AbsentValue.Instance),
                ("PerformanceInsightsRetentionPeriod", insights is ScalarValue { Text: "true" } ? Retention(props, span) : insights is ScalarValue or AbsentValue ? AbsentValue.Instance : Texts.Unknown("depends on the insights", span)),
                ("PreferredMaintenanceWindow", Given(props, "preferredMaintenanceWindow")),
                ("PubliclyAccessible", Accessible(props, span)),
                .. own,
            ]);
        scene.IsOpen |= props.Member("parameters") is not null || props.Member("parameterGroup") is not null;
        var policy = slots.Root("removalPolicy") switch
        {
            null when !slots.IsOpen => Texts.Known("Delete", span),
            EnumMember member => Texts.Known(member.Member == "RETAIN" ? "Retain" : "Delete", member.Span),
            _ => (Value)Texts.Unknown("depends on the removal policy", span),
        };
        var attributes = Texts.Map(span, ("DeletionPolicy", policy), ("UpdateReplacePolicy", policy));
        scene.Set(new SceneResource(cluster.LogicalId(path), "AWS::RDS::DBInstance", Locator.Join(cluster.Path, path), properties, attributes, null));
    }

    private Value Unseen(SourceSpan span) => slots.IsOpen ? Texts.Unknown("may be set where it is not seen", span) : AbsentValue.Instance;

    private Value Given(StructValue? props, string name) => props.Member(name) is { } given ? lower(given) : AbsentValue.Instance;

    private static Value Blurred(StructValue? props, string name) => props.Member(name) is { } given ? Texts.Unknown("is not known from the code", given.Span) : AbsentValue.Instance;

    private static Value TypeOf(StructValue? props, SourceSpan span) =>
        props.Member("instanceType") is { } type ? Texts.Unknown("is not known from the code", type.Span) : Texts.Known("db.t3.medium", span);

    private static Value Tier(CdkValue? scales, SourceSpan span) => scales switch
    {
        null => Texts.Number("2", span),
        PlainValue { Value: ScalarValue { Text: var text } } => Texts.Number(text == "true" ? "1" : "2", scales.Span),
        _ => Texts.Unknown("depends on the scaling", scales.Span),
    };

    private Value Insights(StructValue? props, SourceSpan span) =>
        props.Member("performanceInsightRetention") is not null || props.Member("performanceInsightEncryptionKey") is not null
            ? Texts.Boolean(true, span)
            : Given(props, "enablePerformanceInsights");

    private static Value Retention(StructValue? props, SourceSpan span) =>
        props.Member("performanceInsightRetention") is { } given ? Texts.Unknown("is not known from the code", given.Span) : Texts.Number("7", span);

    // Without a word on it, instances in public subnets can be reached.
    private Value Accessible(StructValue? props, SourceSpan span)
    {
        if (props.Member("publiclyAccessible") is { } given)
        {
            return lower(given);
        }

        return slots.Root(Subnets) switch
        {
            null => Unseen(span),
            StructValue { IsOpen: false } subnets when subnets.Member("subnetType") is null or EnumMember =>
                Texts.Boolean(subnets.Member("subnetType") is EnumMember { Member: "PUBLIC" }, subnets.Span),
            var other => Texts.Unknown("depends on the subnets", other.Span),
        };
    }
}

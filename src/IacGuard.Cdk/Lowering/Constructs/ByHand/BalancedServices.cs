using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// Props of the load balanced services of <c>aws_ecs_patterns</c> that the sweep cannot try, because the CDK refuses them without another prop: HTTPS
/// and a redirect need a certificate or a domain, a domain needs its zone, and a task definition takes the place of the image that the sweep
/// gives. Source: <c>ApplicationLoadBalancedServiceBase</c> of aws-cdk-lib 2.160.0.
/// </summary>
internal sealed class BalancedServices : HandReading
{
    private const string Listener = "LB/PublicListener/Resource";
    private const string Redirect = "LB/PublicRedirectListener/Resource";
    private const string Service = "Service/Service";
    private const string SecurePort = "443";
    private readonly Composition service;
    private readonly SlotValues slots;
    private readonly EffectApplier effects;
    private readonly ConstructIdentity own;

    /// <summary>Reads the props of a service.</summary>
    public BalancedServices(Composition service) => (this.service, slots, effects, own) = (service, service.Slots, service.Effects, service.Identity);

    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value)
    {
        switch (prop, value)
        {
            case var _ when slots.IsOpen:
                return false;
            case ("protocol", EnumMember { Member: "HTTPS" }):
                Secure(value.Span);
                return true;
            case ("redirectHTTP", PlainValue { Value: ScalarValue { Text: "true" } }):
                AddRedirect(value.Span);
                return true;
            case ("domainName", _) when slots.Root("domainZone") is not null:
                AddRecord(value.Span);
                return true;
            case ("taskDefinition", _):
                Use(value);
                return true;
            case var _ when TaskImages.ReadsOption(prop):
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        new TaskImages(service).Finish();
        if (slots.Root("securityGroups") is { } given && !SlotValues.IsAbsent(given))
        {
            RemoveRulesOfOwnGroup();
        }
    }

    // The rules are then those of the groups that are given; the sweep's are of the one that the service makes.
    private void RemoveRulesOfOwnGroup()
    {
        var rules = service.Scene.Changed.Where(r => r.Type is "AWS::EC2::SecurityGroupIngress" or "AWS::EC2::SecurityGroupEgress" && Places.IsWithin(r.Path, own.Path)).ToList();
        rules.ForEach(rule => service.Scene.Remove(rule.Id));
    }

    // With a certificate the listener is an HTTPS one already; without one the CDK makes it for the domain.
    private void Secure(SourceSpan span)
    {
        if (slots.Root("certificate") is not null)
        {
            return;
        }

        var name = Texts.Map(span, ("Key", Texts.Known("Name", span)), ("Value", Texts.Unknown("is the path of the construct", span)));
        var made = Add(
            "Certificate/Resource", "AWS::CertificateManager::Certificate", span, ("Tags", new ListValue([name], span)), ("ValidationMethod", Texts.Known("DNS", span)));
        service.Change(Listener, properties => properties
            .With("Protocol", Texts.Known("HTTPS", span))
            .With("Port", slots.Root("listenerPort") is null ? Texts.Number(SecurePort, span) : properties["Port"])
            .With("Certificates", new ListValue([Texts.Map(span, ("CertificateArn", new ReferenceValue(made, null, span)))], span)));
        if (slots.Root("listenerPort") is null)
        {
            service.Change("LB/SecurityGroup/Resource", properties => properties["SecurityGroupIngress"] is ListValue { Items: [MapValue rule] }
                ? properties.With("SecurityGroupIngress", new ListValue([Opened(rule, SecurePort, span)], span)) : properties);
        }
    }

    private void AddRedirect(SourceSpan span)
    {
        var target = Texts.Map(
            span,
            ("Port", slots.Root("listenerPort") is null ? Texts.Known(SecurePort, span) : Texts.Unknown("is the port of the listener", span)),
            ("Protocol", Texts.Known("HTTPS", span)),
            ("StatusCode", Texts.Known("HTTP_301", span)));
        var action = Texts.Map(span, ("RedirectConfig", target), ("Type", Texts.Known("redirect", span)));
        var balancer = effects.Scene.Find(own.LogicalId(Listener))?.Properties["LoadBalancerArn"] ?? Texts.Unknown("is the load balancer", span);
        Add(
            Redirect,
            "AWS::ElasticLoadBalancingV2::Listener",
            span,
            ("DefaultActions", new ListValue([action], span)),
            ("LoadBalancerArn", balancer),
            ("Port", Texts.Number("80", span)),
            ("Protocol", Texts.Known("HTTP", span)));
        if (slots.Root("openListener") is null)
        {
            service.Change("LB/SecurityGroup/Resource", properties => properties["SecurityGroupIngress"] is ListValue { Items: [MapValue rule, ..] } list
                ? properties.With("SecurityGroupIngress", new ListValue([.. list.Items, Opened(rule, "80", span)], list.Span, list.IsOpen)) : properties);
        }
        else
        {
            effects.Scene.IsOpen = true;
        }
    }

    private void AddRecord(SourceSpan span) => Add(
        "DNS/Resource", "AWS::Route53::RecordSet", span, ("Name", Texts.Unknown("is put together by the CDK", span)), ("Type", Texts.Unknown("depends on the kind of record", span)));

    // The given definition takes the place of the one that the service would make.
    private void Use(CdkValue definition)
    {
        foreach (var resource in effects.Scene.Changed.Where(r => Places.IsWithin(r.Path, Locator.Join(own.Path, "TaskDef"))).ToList())
        {
            effects.Scene.Remove(resource.Id);
        }

        var span = definition.Span;
        foreach (var rule in effects.Scene.Changed.Where(static r => r.Type is "AWS::EC2::SecurityGroupIngress" or "AWS::EC2::SecurityGroupEgress").ToList())
        {
            var port = Texts.Unknown("is the port of the container", span);
            effects.Scene.Set(rule with { Properties = rule.Properties.With("FromPort", port).With("ToPort", port) });
        }

        var container = Texts.Map(
            span,
            ("ContainerName", Texts.Unknown("is the container of the task definition", span)),
            ("ContainerPort", Texts.Unknown("is the port of the container", span)),
            ("TargetGroupArn", new ReferenceValue(own.LogicalId("LB/PublicListener/ECSGroup/Resource"), null, span)));
        service.Change(Service, properties => properties
            .With("TaskDefinition", effects.Reference(definition, "Resource", null))
            .With("LoadBalancers", new ListValue([container], span)));
    }

    private string Add(string path, string type, SourceSpan span, params (string Name, Value Value)[] properties)
    {
        var id = own.LogicalId(path);
        effects.Scene.Set(new SceneResource(id, type, Locator.Join(own.Path, path), Texts.Map(span, properties), MapValue.Empty, null));
        return id;
    }

    private static MapValue Opened(MapValue rule, string port, SourceSpan span) =>
        rule.With("Description", Texts.Known("Allow from anyone on port " + port, span)).With("FromPort", Texts.Number(port, span)).With("ToPort", Texts.Number(port, span));
}

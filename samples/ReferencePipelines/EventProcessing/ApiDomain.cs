using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.Route53;
using Amazon.CDK.AWS.Route53.Targets;
using Constructs;

namespace ReferencePipelines.EventProcessing;

/// <summary>
/// A domain of one's own for the API, when the context names one: <c>-c apiDomainName=events.example.com -c hostedZoneId=Z123 -c
/// hostedZoneName=example.com</c>.
/// </summary>
public static class ApiDomain
{
    /// <summary>Adds certificate, domain, mapping and record.</summary>
    public static void AddIfConfigured(Construct scope, RestApi api)
    {
        if (scope.Node.TryGetContext("apiDomainName") is not string { Length: > 0 } domainName)
        {
            return;
        }

        var zone = HostedZone.FromHostedZoneAttributes(scope, "Zone", new HostedZoneAttributes
        {
            HostedZoneId = Text(scope, "hostedZoneId"),
            ZoneName = Text(scope, "hostedZoneName"),
        });
        var certificate = new Certificate(scope, "Certificate", new CertificateProps
        {
            DomainName = domainName,
            Validation = CertificateValidation.FromDns(zone),
        });
        var domain = api.AddDomainName("Domain", new DomainNameOptions
        {
            DomainName = domainName,
            Certificate = certificate,
            EndpointType = EndpointType.REGIONAL,
            SecurityPolicy = SecurityPolicy.TLS_1_2,
        });
        new ARecord(scope, "Record", new ARecordProps
        {
            Zone = zone,
            RecordName = domainName,
            Target = RecordTarget.FromAlias(new ApiGatewayDomain(domain)),
        });
    }

    private static string Text(Construct scope, string key) => scope.Node.TryGetContext(key) as string
        ?? throw new InvalidOperationException($"With 'apiDomainName' the context must have '{key}'.");
}

// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG22xxRules
{
    public static readonly DiagnosticDescriptor IG2200 = new(
        "IG2200", "CloudFront distribution serves plain HTTP", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With allow-all a page, its cookies and what users send can be read and changed on the way. redirect-to-https keeps old links working.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html");

    public static readonly DiagnosticDescriptor IG2201 = new(
        "IG2201", "CloudFront distribution accepts outdated TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "These policies let viewers use SSL or TLS versions that are broken and retired. Browsers and libraries that are still maintained speak TLS 1.2.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html");

    public static readonly DiagnosticDescriptor IG2202 = new(
        "IG2202", "CloudFront distribution does not insist on TLS 1.2", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With the certificate of cloudfront.net the service accepts TLS 1.0 whatever the template says. Only an alternate domain name with a certificate of your own can raise the minimum.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html");

    public static readonly DiagnosticDescriptor IG2203 = new(
        "IG2203", "CloudFront reaches an origin by plain HTTP", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Viewers see a lock while their requests go on over the internet in the clear. Website endpoints of S3 speak nothing but HTTP and are left out.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html");

    public static readonly DiagnosticDescriptor IG2204 = new(
        "IG2204", "CloudFront may use outdated TLS towards an origin", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The list says what CloudFront may fall back to. An origin, or somebody in between who poses as it, can choose the weakest of them.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html");

    public static readonly DiagnosticDescriptor IG2205 = new(
        "IG2205", "CloudFront distribution pays for dedicated addresses", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Dedicated addresses serve clients without SNI, which no client of this decade is, and cost several hundred dollars a month. sni-only is free.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html");

    public static readonly DiagnosticDescriptor IG2210 = new(
        "IG2210", "Internet-facing load balancer serves plain HTTP", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What users send to such a listener, passwords and cookies included, can be read and changed on the way. A listener on port 80 has one good use, the redirect to HTTPS.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html");

    public static readonly DiagnosticDescriptor IG2211 = new(
        "IG2211", "Load balancer listener serves plain HTTP", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Internal networks are shared too, and headers carry sessions and personal data. Where all traffic must be encrypted, an HTTP listener may only redirect.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html");

    public static readonly DiagnosticDescriptor IG2212 = new(
        "IG2212", "Load balancer listener accepts outdated TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A listener that CloudFormation creates without a policy gets ELBSecurityPolicy-2016-08, which accepts TLS 1.0. Several other policies do as well; those of TLS 1.2 and 1.3 say so in their name.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html");

    public static readonly DiagnosticDescriptor IG2213 = new(
        "IG2213", "HTTPS listener has no certificate", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A secure listener must have exactly one default certificate. Without it the load balancer refuses the listener and the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html");

    public static readonly DiagnosticDescriptor IG2214 = new(
        "IG2214", "Classic load balancer has a listener without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Both halves of the way can be encrypted: from clients to the load balancer and from there to the instances. A listener that leaves one out exposes the traffic there.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-https-load-balancers.html");

    public static readonly DiagnosticDescriptor IG2215 = new(
        "IG2215", "Target group passes traffic on without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "TLS usually ends at the load balancer. Where the whole way must be encrypted, the targets need certificates too; the load balancer does not check who signed them.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html");

    public static readonly DiagnosticDescriptor IG2216 = new(
        "IG2216", "Classic load balancer has a listener without a certificate of ACM", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "ACM renews its certificates by itself, while those that were uploaded to IAM expire and take the site down. A listener without any certificate cannot speak TLS.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/ssl-server-cert.html");

    public static readonly DiagnosticDescriptor IG2217 = new(
        "IG2217", "Classic load balancer accepts outdated TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Only ELBSecurityPolicy-TLS-1-2-2017-01 of the predefined policies refuses TLS 1.0 and 1.1, which are broken and retired.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html");

    public static readonly DiagnosticDescriptor IG2218 = new(
        "IG2218", "EMR cluster has no security configuration", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Encryption at rest and in transit, Kerberos and the version of the metadata service are set in a security configuration. A cluster without one has none of them.", "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html");

    public static readonly DiagnosticDescriptor IG2219 = new(
        "IG2219", "EMR cluster does not encrypt in transit", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The nodes of a cluster exchange data in plain form unless the security configuration switches encryption on and names the certificates for it. The switch alone does nothing.", "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html");

    public static readonly DiagnosticDescriptor IG2220 = new(
        "IG2220", "EMR cluster does not encrypt its local disks", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Intermediate results, HDFS and logs lie on the disks of the nodes. They are encrypted only where the security configuration names a key provider for local disks.", "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html");

    public static readonly DiagnosticDescriptor IG2221 = new(
        "IG2221", "Glue job, crawler or endpoint has no security configuration", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What Glue writes to S3, to its logs and to its bookmarks is encrypted with your key only where a security configuration says so.", "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html");

    public static readonly DiagnosticDescriptor IG2222 = new(
        "IG2222", "Distribution does not state that it serves HTTPS by SNI", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "SNI needs no addresses of its own, which cost, and every client of today knows it. It can be stated only with a certificate of one's own: with the default certificate of CloudFront there is nothing to state.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html");

    public static readonly DiagnosticDescriptor IG2223 = new(
        "IG2223", "Listener of a load balancer has no certificate", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some control catalogues want a certificate on every listener. A listener that only redirects to HTTPS or passes TCP on needs none, so other rules ask the narrower question.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html");

    public static readonly DiagnosticDescriptor IG2224 = new(
        "IG2224", "Listener names no policy of TLS 1.2", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some rule sets ask it of every listener, those without TLS included, so that none is forgotten when its protocol changes.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html");

    public static readonly DiagnosticDescriptor IG2225 = new(
        "IG2225", "Stream is not encrypted with the key of the service", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The key of the service costs nothing and needs no policy. Teams that keep customer keys for few uses want to hear of the others; where control of the key matters, the opposite rule applies.", "https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html");

    public static readonly DiagnosticDescriptor IG2226 = new(
        "IG2226", "Database has a parameter group that takes plain connections", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whether a database insists on TLS is a parameter: rds.force_ssl, require_secure_transport or db2comm. Left at its default it mostly takes plain connections, and the choice is with each client. PostgreSQL insists on TLS by default from version 15 on.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html");

    public static readonly DiagnosticDescriptor IG2227 = new(
        "IG2227", "MediaStore container takes requests without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Only a Deny under aws:SecureTransport false keeps every client to TLS. AWS has ended MediaStore in November 2025, so the better way is to move.", "https://docs.aws.amazon.com/mediastore/latest/ug/policies-examples-https-connections.html");

    public static readonly DiagnosticDescriptor IG2228 = new(
        "IG2228", "Secure listener of a classic load balancer names no policy", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A policy under Policies does nothing until a listener names it. Without one the listener takes the default of 2016.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-options.html");

    public static readonly DiagnosticDescriptor IG2229 = new(
        "IG2229", "Certificate covers every host of a domain", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Whoever gets hold of the key of a wildcard certificate can stand in for every host of the domain. A certificate by host is free and renews itself.", "https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html");

    public static readonly DiagnosticDescriptor IG2230 = new(
        "IG2230", "Distribution has no certificate of its own", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Only a certificate of one's own lets users reach the distribution under one's own name, and lets the minimum version of TLS be chosen.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-alternate-domain-names.html");

    public static readonly DiagnosticDescriptor IG2231 = new(
        "IG2231", "Load balancer has a listener that serves plain HTTP", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "IG2211 says it of the listener; this one names the load balancer, as the suites do whose findings are counted by load balancer.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html");

    public static readonly DiagnosticDescriptor IG2232 = new(
        "IG2232", "Launch configuration leaves the encryption of its volumes to the image", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without block device mappings an instance gets the volumes of its image, encrypted only where the image's snapshot is or the account encrypts by default. One mapping for the root device with Encrypted true settles it in the template.", "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html");

    public static readonly DiagnosticDescriptor IG2233 = new(
        "IG2233", "SAM API does not ask for an encrypted cache", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Responses that a stage caches lie unencrypted unless CacheDataEncrypted says otherwise. With the setting in place for all methods, whoever switches the cache on later has it encrypted from the first day.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html");

    public static readonly DiagnosticDescriptor IG2234 = new(
        "IG2234", "KMS rotation period is out of range", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "KMS rotates key material every 90 to 2560 days and rejects any other period, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html");

    public static readonly DiagnosticDescriptor IG2235 = new(
        "IG2235", "Message broker leaves its key to the service default", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A broker is always encrypted, and the key is chosen when it is created and never again. A template that names the choice shows that somebody made it.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amazonmq-broker-encryptionoptions.html");

    public static readonly DiagnosticDescriptor IG2236 = new(
        "IG2236", "MSK cluster leaves its encryption to the service default", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "MSK encrypts data at rest with a key of AWS and takes only TLS unless the template says otherwise. Stating it leaves nothing to look up in an audit.", "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html");

    public static readonly DiagnosticDescriptor IG2237 = new(
        "IG2237", "SQS queue names no KMS key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With a key of KMS, be it the one that AWS manages, each use of it shows in CloudTrail. SQS's own keys encrypt as well, but leave no trace.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html");

    public static readonly DiagnosticDescriptor IG2238 = new(
        "IG2238", "Image repository has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Only a key of your own can be disabled, and its policy decides who can read the images. A repository that asks for KMS without naming a key gets the one that AWS manages, and the choice is fixed when it is created.", "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG2200, IG2201, IG2202, IG2203, IG2204, IG2205, IG2210, IG2211, IG2212, IG2213,
        IG2214, IG2215, IG2216, IG2217, IG2218, IG2219, IG2220, IG2221, IG2222, IG2223,
        IG2224, IG2225, IG2226, IG2227, IG2228, IG2229, IG2230, IG2231, IG2232, IG2233,
        IG2234, IG2235, IG2236, IG2237, IG2238,
    ];
}

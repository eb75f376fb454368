// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG51xxRules
{
    public static readonly DiagnosticDescriptor IG5100 = new(
        "IG5100", "Template has a network ACL of its own", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Network ACLs know no connections, so that answers need entries of their own, and a rule in the wrong order stops traffic silently. Teams that keep to security groups want to hear of each one.", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html");

    public static readonly DiagnosticDescriptor IG5101 = new(
        "IG5101", "REST API does not validate requests", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A gateway that checks requests against a model answers 400 before any code runs. Without it every backend has to refuse what is malformed. An API whose definition is an OpenAPI document states its validators there.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html");

    public static readonly DiagnosticDescriptor IG5102 = new(
        "IG5102", "API domain does not state its endpoint type", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An edge-optimized domain is reached through CloudFront, a regional one directly, a private one only from a VPC. Stating the type keeps a change of defaults from changing who can reach the API.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html");

    public static readonly DiagnosticDescriptor IG5103 = new(
        "IG5103", "Classic load balancer serves HTTP", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Application load balancers drop invalid headers, know hosts and paths, and take a web firewall. The classic kind gets none of that any more.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/migrate-classic-load-balancer.html");

    public static readonly DiagnosticDescriptor IG5104 = new(
        "IG5104", "Port of FTP, RDP or MySQL is open to the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "These are the ports that attackers try first: files without encryption, remote desktops and databases.", "https://docs.aws.amazon.com/config/latest/developerguide/restricted-common-ports.html");

    public static readonly DiagnosticDescriptor IG5105 = new(
        "IG5105", "Port of FTP, RDP or MySQL is open to a range of addresses", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A range says where callers are, not who they are. For ports that attackers try first, naming the security group of the callers is narrower, inside a private network too.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5106 = new(
        "IG5106", "Classic database security group lets in the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A database that answers to the internet is one weak password away from its data. These groups belong to EC2-Classic, which is gone; a VPC has security groups instead.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbsecuritygroup-ingress.html");

    public static readonly DiagnosticDescriptor IG5107 = new(
        "IG5107", "Launch configuration does not refuse public addresses", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without the property the subnet decides, and the subnets of a default VPC hand addresses out. Instances behind a load balancer need none.", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-in-vpc.html");

    public static readonly DiagnosticDescriptor IG5108 = new(
        "IG5108", "Game fleet opens a range of ports", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A range opens ports that no game server listens on yet, and debugging ports beside them. One permission by port shows what is in use.", "https://docs.aws.amazon.com/gamelift/latest/developerguide/fleets-creating.html");

    public static readonly DiagnosticDescriptor IG5109 = new(
        "IG5109", "Web ACL does not stop known bad inputs", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The managed group of known bad inputs refuses requests that only an attack sends, such as lookups of Log4j (CVE-2021-44228). It costs one rule.", "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html");

    public static readonly DiagnosticDescriptor IG5110 = new(
        "IG5110", "Two entries of a network ACL have the same number", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A network ACL has one entry by number and direction. The second one is refused, and the deployment fails.", "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html");

    public static readonly DiagnosticDescriptor IG5111 = new(
        "IG5111", "Two entries of a network ACL speak of the same ports", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Of two entries the one with the lower number decides, and the other one does nothing. That is right for an exception and wrong for a rule that somebody relies on.", "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html");

    public static readonly DiagnosticDescriptor IG5112 = new(
        "IG5112", "MediaStore container has no CORS policy", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Players in a browser need a CORS policy, and one that names the sites keeps others from embedding the streams. AWS has ended MediaStore in November 2025.", "https://docs.aws.amazon.com/mediastore/latest/ug/cors-policy.html");

    public static readonly DiagnosticDescriptor IG5113 = new(
        "IG5113", "Bucket of a trail has an ACL for everybody", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The log of a trail says who did what in the account. It belongs to those who investigate, and to nobody else.", "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html");

    public static readonly DiagnosticDescriptor IG5114 = new(
        "IG5114", "Template uses security groups of EC2-Classic", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "EC2-Classic ended in 2022. These groups protect nothing in a VPC, and the deployment fails in most accounts.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html");

    public static readonly DiagnosticDescriptor IG5115 = new(
        "IG5115", "Streaming distribution reads a bucket that must be public", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without an identity CloudFront reads the bucket as anybody would, so that it has to be public. CloudFront serves RTMP no longer; an ordinary distribution takes its place.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html");

    public static readonly DiagnosticDescriptor IG5116 = new(
        "IG5116", "Network ACL lets the internet reach every port", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "It is what the default network ACL of a VPC does, so the security groups are all that is left between the internet and the ports of administration. An entry for the ports that are served, and one for the ephemeral ports of answers, keeps a mistake in a security group from opening the rest.", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html");

    public static readonly DiagnosticDescriptor IG5117 = new(
        "IG5117", "Bucket has no public access block", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "What protects the bucket from a public ACL or policy is then left to the account and to the day on which the bucket was made. A block in the template says that somebody thought about it.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG5118 = new(
        "IG5118", "Endpoint service does not say whether it asks before it accepts", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The documentation names no default. A template that states it shows whether somebody decides on each connection, and IG5076 judges what it states.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG5100, IG5101, IG5102, IG5103, IG5104, IG5105, IG5106, IG5107, IG5108, IG5109,
        IG5110, IG5111, IG5112, IG5113, IG5114, IG5115, IG5116, IG5117, IG5118,
    ];
}

// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG50xxRules
{
    public static readonly DiagnosticDescriptor IG5001 = new(
        "IG5001", "Security group opens every port to the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whatever listens behind the group, now or later, is reachable from anywhere. Scanners find such an address within minutes, and one forgotten service is enough.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5002 = new(
        "IG5002", "Administration port is open to the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Remote administration that answers to everybody is tried with stolen and guessed credentials all day. Session Manager, EC2 Instance Connect Endpoint or a VPN need no open port.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html");

    public static readonly DiagnosticDescriptor IG5003 = new(
        "IG5003", "Database port is open to the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A database that answers to the internet is one weak password or one unpatched hole away from its data. Only the application needs to reach it.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html");

    public static readonly DiagnosticDescriptor IG5004 = new(
        "IG5004", "Port of an unencrypted or file-sharing protocol is open to the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "These protocols send credentials and data as they are, or were made for a local network and have been the way in for several worms. They do not belong on the internet.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5005 = new(
        "IG5005", "Port other than those of a public service is open to the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Few services are meant for everybody, and most of those answer on 80 and 443. An open port beside them is usually left over from a test.", "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html");

    public static readonly DiagnosticDescriptor IG5006 = new(
        "IG5006", "Security group lets in the whole internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some teams allow no address range of the whole internet in their accounts at all, because public traffic enters through services such as CloudFront that need none.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5007 = new(
        "IG5007", "Security group lets in a very wide public range", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A public range of this size belongs to many organizations. It keeps few attackers out while it looks like a limit.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5008 = new(
        "IG5008", "Security group lets in a range instead of single hosts", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "For closed environments, where each caller is known, only single addresses are allowed, so that a new host in the same range gets no access by accident.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5009 = new(
        "IG5009", "Security group opens a range of ports inbound", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A range opens ports that nothing listens on yet. One rule a port says what is meant and leaves nothing for later.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5010 = new(
        "IG5010", "Security group opens a range of ports outbound", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A range lets traffic leave on ports that the application does not use. One rule a port says what is meant.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5011 = new(
        "IG5011", "Security group opens every protocol inbound", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Protocol -1 opens every port of every protocol, whatever FromPort and ToPort say. The application uses one or two of them.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupingress.html");

    public static readonly DiagnosticDescriptor IG5012 = new(
        "IG5012", "Security group opens every protocol outbound", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Software that was taken over calls home on whatever port is open. Stating what may leave makes that hard.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupegress.html");

    public static readonly DiagnosticDescriptor IG5013 = new(
        "IG5013", "Security group lets traffic out to the whole internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Outbound rules are the last thing between stolen data and its destination. In closed environments only known ranges, prefix lists and endpoints are allowed.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5014 = new(
        "IG5014", "Security group states no outbound rules", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without any outbound rule EC2 adds one that lets everything out. Stating it makes the choice visible, and gives a place to narrow it.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html");

    public static readonly DiagnosticDescriptor IG5015 = new(
        "IG5015", "Security group rule has no description", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Nobody dares to remove a rule whose purpose is unknown, so the groups only ever grow. One short sentence a rule is enough.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupingress.html");

    public static readonly DiagnosticDescriptor IG5016 = new(
        "IG5016", "Rule is added to the default security group of a VPC", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whatever is started without a security group lands in the default one. Rules there open it for resources that nobody thought of.", "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html");

    public static readonly DiagnosticDescriptor IG5017 = new(
        "IG5017", "Port 80 is open to the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Port 80 is usually open only to redirect to HTTPS. Where no client needs the redirect, it is one port too many.", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html");

    public static readonly DiagnosticDescriptor IG5020 = new(
        "IG5020", "Network ACL lets the internet reach administration ports", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The network ACL is the second line behind the security groups. An entry that names an administration port and the whole internet removes it where it matters most.", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html");

    public static readonly DiagnosticDescriptor IG5021 = new(
        "IG5021", "Network ACL entry allows more than TCP, UDP or ICMP", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Protocol -1 opens all ports whatever the port range says. An entry a protocol says what is meant.", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html");

    public static readonly DiagnosticDescriptor IG5022 = new(
        "IG5022", "Network ACL entry opens every port of TCP or UDP", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A rule for every port is no narrower than one for every protocol, it only looks so.", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html");

    public static readonly DiagnosticDescriptor IG5023 = new(
        "IG5023", "Network ACL entry denies one range only", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A deny list of ranges is never complete; what is not on it gets in. Allow entries for what is wanted say it the safe way round.", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html");

    public static readonly DiagnosticDescriptor IG5025 = new(
        "IG5025", "Subnet gives every instance a public address", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With the switch on, an instance is on the internet unless somebody thinks of it. Load balancers and NAT gateways get their addresses without it.", "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html");

    public static readonly DiagnosticDescriptor IG5026 = new(
        "IG5026", "Instance asks for a public address", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An instance with a public address is reachable as soon as a security group allows it. Behind a load balancer, or with Session Manager, it needs none.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html");

    public static readonly DiagnosticDescriptor IG5027 = new(
        "IG5027", "Launch configuration gives instances a public address", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Instances of a group stand behind a load balancer as a rule and are reached through it. Public addresses beside it are a way around.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html");

    public static readonly DiagnosticDescriptor IG5028 = new(
        "IG5028", "Route sends everything to an internet gateway", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Subnets with such a route are public. A closed network has none and reaches AWS through endpoints.", "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html");

    public static readonly DiagnosticDescriptor IG5029 = new(
        "IG5029", "VPC endpoint has no policy of its own", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The default policy of an endpoint allows every action on every resource, also on those of strangers. With a policy, stolen data cannot leave through it to a bucket outside.", "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html");

    public static readonly DiagnosticDescriptor IG5030 = new(
        "IG5030", "Database instance is publicly accessible", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The database resolves to a public address and can be tried from anywhere that its security group allows. Applications in the VPC, and administrators through a VPN or Session Manager, do not need it.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html");

    public static readonly DiagnosticDescriptor IG5031 = new(
        "IG5031", "Database instance does not state that it is private", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without a statement, RDS decides by the subnet group and the VPC, so that a change elsewhere can publish the database.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html");

    public static readonly DiagnosticDescriptor IG5032 = new(
        "IG5032", "DMS replication instance is publicly accessible", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "DMS makes the instance public unless the template says otherwise. It holds the credentials and the data of both databases.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html");

    public static readonly DiagnosticDescriptor IG5033 = new(
        "IG5033", "Message broker is publicly accessible", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A public broker needs no VPN to be attacked, and its password is the only barrier. Producers and consumers belong into the VPC.", "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html");

    public static readonly DiagnosticDescriptor IG5034 = new(
        "IG5034", "Kafka cluster has public access", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Brokers on the internet can be tried by anybody. Clients outside the VPC connect through private links.", "https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html");

    public static readonly DiagnosticDescriptor IG5035 = new(
        "IG5035", "Kubernetes API answers to the whole internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Unless the template says otherwise, EKS publishes the API server to 0.0.0.0/0. Every hole in it, and every leaked token, is then usable from anywhere.", "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html");

    public static readonly DiagnosticDescriptor IG5036 = new(
        "IG5036", "Kubernetes API has a public endpoint", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Regulated teams reach the API server from within the network only. EKS publishes it unless the template says otherwise.", "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html");

    public static readonly DiagnosticDescriptor IG5037 = new(
        "IG5037", "SSH to the nodes is open to the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "With a key and no security group, EKS makes a group that lets 0.0.0.0/0 reach port 22 of every node.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-eks-nodegroup-remoteaccess.html");

    public static readonly DiagnosticDescriptor IG5038 = new(
        "IG5038", "Search domain is not in a VPC", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without VPCOptions the endpoint is on the internet and the access policy is the only barrier. A domain cannot be moved later without a copy of its data.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html");

    public static readonly DiagnosticDescriptor IG5039 = new(
        "IG5039", "Notebook instance has direct internet access", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Direct access is the default and goes through a network of SageMaker's, where none of your firewalls and flow logs see what leaves.", "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html");

    public static readonly DiagnosticDescriptor IG5040 = new(
        "IG5040", "Notebook instance is not in a VPC", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "In a VPC the notebook's traffic passes your security groups, endpoints and flow logs.", "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html");

    public static readonly DiagnosticDescriptor IG5041 = new(
        "IG5041", "Notebook instance answers metadata requests without a token", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Version 1 hands out the credentials of the role to every request that reaches it, also one that an attacker made the notebook send. Version 2 asks for a token first.", "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html");

    public static readonly DiagnosticDescriptor IG5042 = new(
        "IG5042", "Model container may call out", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A model artifact is code from somewhere. With isolation it can neither load more nor send data away.", "https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html");

    public static readonly DiagnosticDescriptor IG5043 = new(
        "IG5043", "Redshift cluster names no subnet group", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without one the account and its default VPC decide, whose subnets are public. A subnet group puts the warehouse where your routes and security groups are.", "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html");

    public static readonly DiagnosticDescriptor IG5044 = new(
        "IG5044", "Redshift cluster copies data outside the VPC", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without enhanced VPC routing the data moves over the network of AWS, where your security groups, endpoint policies and flow logs do not see it.", "https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html");

    public static readonly DiagnosticDescriptor IG5045 = new(
        "IG5045", "Function URL answers to everybody", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The URL is on the internet and nothing throttles or checks its callers; the function has to refuse strangers itself, and you pay for each try.", "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html");

    public static readonly DiagnosticDescriptor IG5046 = new(
        "IG5046", "Function URL lets every website call every method", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Open CORS turns each visitor's browser into a client of the function, with the network position of that visitor. Name the sites and methods that belong to you.", "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html");

    public static readonly DiagnosticDescriptor IG5047 = new(
        "IG5047", "Function has a URL that every website may call", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Seen from the function, an open CORS policy on its URL means that it must not trust the origin of a request.", "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html");

    public static readonly DiagnosticDescriptor IG5048 = new(
        "IG5048", "Bucket lets every website write", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whoever gets hold of a signed URL can use it from any page. Name the sites whose users upload.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html");

    public static readonly DiagnosticDescriptor IG5049 = new(
        "IG5049", "HTTP API lets every website call it", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Scripts of any page may call the API from the browsers of its visitors. List the sites that are yours.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html");

    public static readonly DiagnosticDescriptor IG5050 = new(
        "IG5050", "API method has neither authorizer nor API key", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without an authorizer every request reaches the integration, and the code behind it has to tell friend from stranger alone.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html");

    public static readonly DiagnosticDescriptor IG5051 = new(
        "IG5051", "API method has no authorizer", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An API key tells who pays, not who calls. Some teams therefore ask for an authorizer on every method and route.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html");

    public static readonly DiagnosticDescriptor IG5052 = new(
        "IG5052", "Bucket is writable for everybody by its ACL", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The ACL lets everybody list, read, replace and delete what is in the bucket. Nothing that is kept there can be trusted, and strangers fill it at your cost.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html");

    public static readonly DiagnosticDescriptor IG5053 = new(
        "IG5053", "Protection against public access is switched off", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "S3 switches all four protections on for new buckets. The template switches one off, so that a policy or ACL can publish the bucket.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG5054 = new(
        "IG5054", "Bucket does not state its protection against public access", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "New buckets block public access by default, but older ones keep what they have. Stating the four protections makes the template true for both, and visible to auditors.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG5055 = new(
        "IG5055", "Bucket does not state BlockPublicAcls", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Uploads with a public ACL would be accepted. New buckets have the protection by default; teams that check each of the four flags want it in the template.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG5056 = new(
        "IG5056", "Bucket does not state BlockPublicPolicy", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A policy that publishes the bucket would be accepted. New buckets have the protection by default; teams that check each of the four flags want it in the template.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG5057 = new(
        "IG5057", "Bucket does not state IgnorePublicAcls", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "ACLs from earlier days would still count. New buckets have the protection by default; teams that check each of the four flags want it in the template.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG5058 = new(
        "IG5058", "Bucket does not state RestrictPublicBuckets", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A policy that is public would work for strangers. New buckets have the protection by default; teams that check each of the four flags want it in the template.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG5059 = new(
        "IG5059", "Bucket is readable for everybody by its ACL", "{0}", "IacGuard.Network", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The ACL opens the bucket to everybody, or to everybody with an AWS account, which is the same. CloudFront with origin access control serves public files from a private bucket.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html");

    public static readonly DiagnosticDescriptor IG5060 = new(
        "IG5060", "Instances answer metadata requests without a token", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Version 1 answers any request from the instance, also one that an attacker made a web server send. Version 2 asks for a token that such a request cannot get.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html");

    public static readonly DiagnosticDescriptor IG5061 = new(
        "IG5061", "Instance answers metadata requests without a token", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Images such as Amazon Linux 2023 ask for tokens by themselves, older ones do not. Stating it protects the role of the instance whatever the image is.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-metadataoptions.html");

    public static readonly DiagnosticDescriptor IG5062 = new(
        "IG5062", "Instance has no instance profile", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Software that needs AWS and finds no role gets long-lived keys sooner or later. Session Manager needs a role as well.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html");

    public static readonly DiagnosticDescriptor IG5063 = new(
        "IG5063", "Instance may be terminated by one call", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An instance that is no part of a group does not come back. The protection makes its end a decision of two steps.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html");

    public static readonly DiagnosticDescriptor IG5064 = new(
        "IG5064", "Instance names no subnet", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The subnets of a default VPC are public.", "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html");

    public static readonly DiagnosticDescriptor IG5065 = new(
        "IG5065", "Load balancer passes on invalid HTTP headers", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Two servers that read a broken header differently can be played against each other (request smuggling). Dropping such headers at the edge ends that.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html");

    public static readonly DiagnosticDescriptor IG5066 = new(
        "IG5066", "Load balancer is on the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "What only other services call belongs behind an internal load balancer. Teams that publish nothing by load balancer want to hear of each that is public.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html");

    public static readonly DiagnosticDescriptor IG5067 = new(
        "IG5067", "Public load balancer has no web firewall", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A web ACL stops known attacks and floods before they reach the application, and gives you a place to react when the next hole becomes known.", "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html");

    public static readonly DiagnosticDescriptor IG5068 = new(
        "IG5068", "API stage has no web firewall", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A web ACL stops known attacks and floods before they reach the API and your bill.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html");

    public static readonly DiagnosticDescriptor IG5069 = new(
        "IG5069", "GraphQL API has no web firewall", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "GraphQL lets a caller ask for a lot in one request. A web ACL limits the rate and stops known attacks.", "https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html");

    public static readonly DiagnosticDescriptor IG5070 = new(
        "IG5070", "Distribution has no web firewall", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A web ACL stops known attacks and floods at the edge, before they reach the origin.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html");

    public static readonly DiagnosticDescriptor IG5071 = new(
        "IG5071", "Distribution serves every country", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Where a service is meant for a few countries, limiting it to them removes much of the noise.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html");

    public static readonly DiagnosticDescriptor IG5072 = new(
        "IG5072", "Distribution has no default root object", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A request for the root of a bucket without a default object can show the list of what is in it.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html");

    public static readonly DiagnosticDescriptor IG5073 = new(
        "IG5073", "Identity pool gives credentials to strangers", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The credentials of the unauthenticated role are public. Whatever that role may do, now or after a later change, everybody may do.", "https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html");

    public static readonly DiagnosticDescriptor IG5074 = new(
        "IG5074", "Web ACL lets through what no rule matches", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "For an API with few known callers the safe default is to refuse and to list what is allowed.", "https://docs.aws.amazon.com/waf/latest/developerguide/classic-web-acl-default-action.html");

    public static readonly DiagnosticDescriptor IG5075 = new(
        "IG5075", "Transfer server is on the internet", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A public endpoint takes connections from everywhere and cannot have a security group. In a VPC you decide who may connect, also from outside.", "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html");

    public static readonly DiagnosticDescriptor IG5076 = new(
        "IG5076", "Endpoint service accepts every connection", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whoever is on the list of principals can connect at once. With acceptance a person or a function of yours decides on each.", "https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html");

    public static readonly DiagnosticDescriptor IG5077 = new(
        "IG5077", "Function is not in a VPC", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Functions need a VPC only to reach what is inside one. Some regulated teams ask for it everywhere, so that what a function sends passes their network controls.", "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html");

    public static readonly DiagnosticDescriptor IG5078 = new(
        "IG5078", "Cloud9 environment opens SSH", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Over Systems Manager the instance needs no open port and no public address.", "https://docs.aws.amazon.com/cloud9/latest/user-guide/ec2-ssm.html");

    public static readonly DiagnosticDescriptor IG5079 = new(
        "IG5079", "Cache names no subnet group", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The subnets of a default VPC are public. A subnet group puts the cache where your routes and security groups are.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html");

    public static readonly DiagnosticDescriptor IG5080 = new(
        "IG5080", "Instances of a launch configuration answer metadata requests without a token", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Version 1 answers any request from the instance, also one that an attacker made a web server send. Version 2 asks for a token that such a request cannot get.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-autoscaling-launchconfiguration-metadataoptions.html");

    public static readonly DiagnosticDescriptor IG5081 = new(
        "IG5081", "Bucket states only a part of its protection against public access", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The template says that some of the protections matter and is silent about the rest, so nobody can tell whether the others were left off on purpose. State all four.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG5082 = new(
        "IG5082", "Instances of a group answer metadata requests without a token", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The group starts instances from a template that leaves version 1 of the metadata service open. The same is said of the template; this rule names the groups that use it.", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html");

    public static readonly DiagnosticDescriptor IG5083 = new(
        "IG5083", "Parameter lets the internet reach an administration or database port", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whoever deploys the template without a thought for this parameter opens the port to the whole internet, where it is found and tried within minutes. A parameter without such a default makes them choose.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html");

    public static readonly DiagnosticDescriptor IG5090 = new(
        "IG5090", "Environment names no VPC", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The subnets of a default VPC are public.", "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/vpc.html");

    public static readonly DiagnosticDescriptor IG5091 = new(
        "IG5091", "Default port is used", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An unusual port stops no attacker, but it keeps simple scanners away; some catalogues of controls ask for it.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ConnectToInstance.html");

    public static readonly DiagnosticDescriptor IG5092 = new(
        "IG5092", "Default port is used", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An unusual port stops no attacker, but it keeps simple scanners away; some catalogues of controls ask for it.", "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-console.html");

    public static readonly DiagnosticDescriptor IG5093 = new(
        "IG5093", "Default port is used", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An unusual port stops no attacker, but it keeps simple scanners away; some catalogues of controls ask for it.", "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-create.html");

    public static readonly DiagnosticDescriptor IG5094 = new(
        "IG5094", "Default port is used", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An unusual port stops no attacker, but it keeps simple scanners away; some catalogues of controls ask for it.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html");

    public static readonly DiagnosticDescriptor IG5095 = new(
        "IG5095", "Bucket has an ACL for everybody that nothing blocks", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The ACL lets strangers list the bucket. With BlockPublicAcls true S3 refuses the ACL, so that a template that says both does not deploy.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html");

    public static readonly DiagnosticDescriptor IG5096 = new(
        "IG5096", "Bucket has an ACL that lets everybody write, and nothing blocks it", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Strangers may put and overwrite objects. With BlockPublicAcls true S3 refuses the ACL, so that a template that says both does not deploy.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html");

    public static readonly DiagnosticDescriptor IG5097 = new(
        "IG5097", "Distribution reads a bucket that must be public", "{0}", "IacGuard.Network", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without either, CloudFront reads the bucket as anybody would. The bucket has to be public for that, and what is in it can be read past the distribution and its firewall.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html");

    public static readonly DiagnosticDescriptor IG5098 = new(
        "IG5098", "Distribution does not read its bucket through an origin access control", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Origin access control signs with short-lived credentials and reads buckets with KMS encryption and in every Region. The identities that it replaces do not.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html");

    public static readonly DiagnosticDescriptor IG5099 = new(
        "IG5099", "Nothing closes the default security group of a VPC", "{0}", "IacGuard.Network", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Whatever is launched without a security group gets the default one. CloudFormation cannot empty it; the CDK's feature flag restrictDefaultSecurityGroup adds a custom resource that does.", "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG5001, IG5002, IG5003, IG5004, IG5005, IG5006, IG5007, IG5008, IG5009, IG5010,
        IG5011, IG5012, IG5013, IG5014, IG5015, IG5016, IG5017, IG5020, IG5021, IG5022,
        IG5023, IG5025, IG5026, IG5027, IG5028, IG5029, IG5030, IG5031, IG5032, IG5033,
        IG5034, IG5035, IG5036, IG5037, IG5038, IG5039, IG5040, IG5041, IG5042, IG5043,
        IG5044, IG5045, IG5046, IG5047, IG5048, IG5049, IG5050, IG5051, IG5052, IG5053,
        IG5054, IG5055, IG5056, IG5057, IG5058, IG5059, IG5060, IG5061, IG5062, IG5063,
        IG5064, IG5065, IG5066, IG5067, IG5068, IG5069, IG5070, IG5071, IG5072, IG5073,
        IG5074, IG5075, IG5076, IG5077, IG5078, IG5079, IG5080, IG5081, IG5082, IG5083,
        IG5090, IG5091, IG5092, IG5093, IG5094, IG5095, IG5096, IG5097, IG5098, IG5099,
    ];
}

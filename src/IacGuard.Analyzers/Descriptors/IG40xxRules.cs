// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG40xxRules
{
    public static readonly DiagnosticDescriptor IG4001 = new(
        "IG4001", "Name does not follow the convention", "{0}", "IacGuard.Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Names of one form tell stage, team and purpose at a glance, sort together and can be used in policies as prefixes. What the form is differs from team to team, so nothing is judged until the parameters say it.", "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html");

    public static readonly DiagnosticDescriptor IG4002 = new(
        "IG4002", "Resource has no explicit name", "{0}", "IacGuard.Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Names that CloudFormation makes up are unique but tell nothing to those who read alarms and invoices. Which types need one is the team's choice, so nothing is judged until the parameter lists them.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limitations.html");

    public static readonly DiagnosticDescriptor IG4003 = new(
        "IG4003", "Resource has an explicit name", "{0}", "IacGuard.Naming", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A change that needs a new resource fails while the old one still holds the name, and the template can be deployed only once per account and Region. Names that CloudFormation makes up have neither trouble.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html");

    public static readonly DiagnosticDescriptor IG4004 = new(
        "IG4004", "Name that AWS refuses", "{0}", "IacGuard.Naming", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Each service has its own limits of length and characters: 32 for a load balancer, 63 in lower case for a bucket, 64 for a function. The deployment fails at the resource, often only in the stage whose suffix is longest.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html");

    public static readonly DiagnosticDescriptor IG4005 = new(
        "IG4005", "Logical id is in another style", "{0}", "IacGuard.Naming", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Logical ids are what people read in change sets, logs and this report; one style makes them easier to scan. Changing one replaces the resource, so this rule is for new templates.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html");

    public static readonly DiagnosticDescriptor IG4006 = new(
        "IG4006", "Construct id is in another style", "{0}", "IacGuard.Naming", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Construct ids make up the paths that the CDK prints and the logical ids of the template. Changing one replaces the resource, so keep to a style from the start.", "https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html");

    public static readonly DiagnosticDescriptor IG4007 = new(
        "IG4007", "Name of a FIFO queue or topic lacks its suffix", "{0}", "IacGuard.Naming", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SQS and SNS take a FIFO queue or topic only under a name that ends in .fifo; with any other the deployment fails. The suffix counts towards the length of the name.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queue-message-identifiers.html");

    public static readonly DiagnosticDescriptor IG4008 = new(
        "IG4008", "Name ends in .fifo but nothing makes it FIFO", "{0}", "IacGuard.Naming", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SQS and SNS keep the suffix for FIFO queues and topics and refuse it otherwise, so the deployment fails.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queue-message-identifiers.html");

    public static readonly DiagnosticDescriptor IG4009 = new(
        "IG4009", "Bucket name has dots", "{0}", "IacGuard.Naming", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "S3's certificate covers one label before its domain, so a name with dots fails TLS verification in virtual-hosted addresses, and transfer acceleration does not work. Only buckets that serve a website of the same name need dots.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html");

    public static readonly DiagnosticDescriptor IG4010 = new(
        "IG4010", "Security group has no description", "{0}", "IacGuard.Naming", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A group whose purpose nobody knows is never removed, and its rules are copied on. The description cannot be changed later.", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html");

    public static readonly DiagnosticDescriptor IG4020 = new(
        "IG4020", "Required tag is missing or has another value", "{0}", "IacGuard.Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Cost reports, access by tag and clean-up jobs rely on a few tags being everywhere and spelled alike. Which those are is the team's choice, so nothing is judged until the parameter says it.", "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html");

    public static readonly DiagnosticDescriptor IG4021 = new(
        "IG4021", "Resource has no tags", "{0}", "IacGuard.Naming", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An untagged resource has no owner in the bill and none in an incident. This is the rule for teams that want tags everywhere without saying which.", "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html");

    public static readonly DiagnosticDescriptor IG4022 = new(
        "IG4022", "Tag key begins with aws", "{0}", "IacGuard.Naming", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Keys that begin with aws, a colon and a name are written by AWS only. A template that sets one fails to deploy.", "https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html");

    public static readonly DiagnosticDescriptor IG4023 = new(
        "IG4023", "Tag is longer than AWS allows", "{0}", "IacGuard.Naming", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "AWS takes keys of at most 128 and values of at most 256 characters and refuses the resource otherwise.", "https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html");

    public static readonly DiagnosticDescriptor IG4024 = new(
        "IG4024", "Tag key is in another style", "{0}", "IacGuard.Naming", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Tag keys are compared letter by letter, so Team and team are two tags in every report. One style keeps them from drifting apart.", "https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG4001, IG4002, IG4003, IG4004, IG4005, IG4006, IG4007, IG4008, IG4009, IG4010,
        IG4020, IG4021, IG4022, IG4023, IG4024,
    ];
}

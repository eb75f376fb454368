// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG12xxRules
{
    public static readonly DiagnosticDescriptor IG1200 = new(
        "IG1200", "IAM policy allows everything in S3 on every bucket", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The holder may read and delete every object of the account and publish every bucket. Buckets of backups and logs are among them.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html");

    public static readonly DiagnosticDescriptor IG1201 = new(
        "IG1201", "Session duration of a role is out of range", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The sessions of a role last at most one to twelve hours. IAM rejects any other limit, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html");

    public static readonly DiagnosticDescriptor IG1202 = new(
        "IG1202", "User pool does not state what its passwords must be like", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without a policy of its own a pool asks for eight characters of four kinds, which the service chose and may choose anew. A policy in the template is what a review can read and what an update keeps.", "https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html");

    public static readonly DiagnosticDescriptor IG1203 = new(
        "IG1203", "Function permission for a bucket does not name the account", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The ARN of a bucket holds no account. When the bucket is deleted, whoever takes its name next may feed the function events.", "https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html");

    public static readonly DiagnosticDescriptor IG1204 = new(
        "IG1204", "Resource policy allows a whole account every action", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The account then gives these rights on to its users and roles as it likes. For the account that owns the resource that is nothing new; to another one it hands over the administration.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html");

    public static readonly DiagnosticDescriptor IG1205 = new(
        "IG1205", "Identity has full access to CloudShell", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "CloudShell gives a console user a machine with sudo, the user's own rights and a connection to the internet. With full access files can also be moved between it and the user's computer, past whatever else watches such transfers.", "https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html");

    public static readonly DiagnosticDescriptor IG1206 = new(
        "IG1206", "IAM policy that allows everything passes any role", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Every action takes in iam:PassRole, so whoever has the policy also acts through every role that a service can take. IG1001 reports the policy as a whole; this rule is for those who look for iam:PassRole.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG1200, IG1201, IG1202, IG1203, IG1204, IG1205, IG1206,
    ];
}

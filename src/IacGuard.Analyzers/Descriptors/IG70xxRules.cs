// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG70xxRules
{
    public static readonly DiagnosticDescriptor IG7001 = new(
        "IG7001", "Database password is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7002 = new(
        "IG7002", "Directory password is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7003 = new(
        "IG7003", "Password for moving data is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7004 = new(
        "IG7004", "Password of a broker user is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7005 = new(
        "IG7005", "Token of a cache is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7006 = new(
        "IG7006", "Password of a user is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7007 = new(
        "IG7007", "Kerberos password is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7008 = new(
        "IG7008", "Token or password of a build is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7009 = new(
        "IG7009", "Key for push messages is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7010 = new(
        "IG7010", "OpsWorks password is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7011 = new(
        "IG7011", "Password or token is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7012 = new(
        "IG7012", "Name of the database administrator is written in the template", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The name is half of what is needed to log on. Some teams keep it with the password.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7013 = new(
        "IG7013", "Content of a secret is readable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may read the template, the parameters of the stack or the plain parameter store has the secret, and it stays in the history for ever.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7020 = new(
        "IG7020", "Credential is written in an environment variable", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Environment variables are shown in consoles and API answers to everybody who may read the configuration, and in the template besides.", "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html");

    public static readonly DiagnosticDescriptor IG7021 = new(
        "IG7021", "Credential is written in user data", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Every process on the instance can read its user data, and so can everybody who may describe it.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html");

    public static readonly DiagnosticDescriptor IG7022 = new(
        "IG7022", "Credential is written in a plain parameter", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "CloudFormation can only make parameters that are not encrypted, so the credential lies open in the template and in the store.", "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html");

    public static readonly DiagnosticDescriptor IG7023 = new(
        "IG7023", "Build gets AWS keys as plain text", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Every build prints its environment sooner or later, and the project shows it. The service role gives credentials that expire.", "https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html");

    public static readonly DiagnosticDescriptor IG7024 = new(
        "IG7024", "Credential is written in metadata", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Metadata can be read by everybody who may describe the stack.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-authentication.html");

    public static readonly DiagnosticDescriptor IG7025 = new(
        "IG7025", "Repository address contains credentials", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The address is shown wherever the project is, and the token in it is a long-lived one.", "https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html");

    public static readonly DiagnosticDescriptor IG7026 = new(
        "IG7026", "User data sets AWS keys", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An instance gets keys that change by themselves from its role. Keys in user data stay the same for years and can be read by everybody who may describe the instance; even those of an example show that real ones are meant to stand there.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html");

    public static readonly DiagnosticDescriptor IG7030 = new(
        "IG7030", "Secret is never rotated", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A secret that never changes is good for ever to whoever got hold of it once. A rotation schedule works only with a function that makes the new secret, and with days or an expression that say when; without those it turns once, when it is deployed.", "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html");

    public static readonly DiagnosticDescriptor IG7031 = new(
        "IG7031", "Template makes a long-lived access key", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Access keys do not expire, and this one is in the outputs or in another resource in plain text. Roles give credentials that expire.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    public static readonly DiagnosticDescriptor IG7032 = new(
        "IG7032", "Credentials of a document database are not in Secrets Manager", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "In Secrets Manager the credentials can be rotated, and each access to them is recorded.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html");

    public static readonly DiagnosticDescriptor IG7033 = new(
        "IG7033", "Variable of a container that is named after a secret holds a text", "{0}", "IacGuard.Secrets", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whoever may describe the task definition reads it, in this and every earlier revision, however weak or harmless the text looks. Containers take secrets by their ARN, and the value is fetched when the task starts.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG7001, IG7002, IG7003, IG7004, IG7005, IG7006, IG7007, IG7008, IG7009, IG7010,
        IG7011, IG7012, IG7013, IG7020, IG7021, IG7022, IG7023, IG7024, IG7025, IG7026,
        IG7030, IG7031, IG7032, IG7033,
    ];
}

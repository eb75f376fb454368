// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG11xxRules
{
    public static readonly DiagnosticDescriptor IG1100 = new(
        "IG1100", "Role trusts a whole foreign account", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Who of that account may assume the role is then decided there, by anyone who can write IAM policies in it, and a new user or a taken-over build job counts as well as the one that was meant.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html");

    public static readonly DiagnosticDescriptor IG1101 = new(
        "IG1101", "Role trusts its whole account", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The role is then guarded by all other policies of the account together: one sts:AssumeRole on a star opens it. Roles with power are better off naming who assumes them.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html");

    public static readonly DiagnosticDescriptor IG1102 = new(
        "IG1102", "Trust in a foreign account asks for no external id", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A vendor that works for many customers can be talked into using your role on behalf of another one. An external id that the vendor assigns to you and sends along keeps that from working.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html");

    public static readonly DiagnosticDescriptor IG1103 = new(
        "IG1103", "Trust in a service does not say on whose behalf", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some services act for whoever names your role's ARN to them. With aws:SourceAccount or aws:SourceArn the service may use the role only for resources of your account.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html");

    public static readonly DiagnosticDescriptor IG1104 = new(
        "IG1104", "Policy admits a service without saying on whose behalf", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The service calls for whoever sets it up: a topic, bucket or rule of a stranger's account can then send to your resource through it. aws:SourceArn and aws:SourceAccount tie the permission to your own.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html");

    public static readonly DiagnosticDescriptor IG1105 = new(
        "IG1105", "Function permission does not name its source", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without SourceArn or SourceAccount the service may invoke the function for any account: a stranger's rule, bucket or topic with your function's ARN as target feeds it events.", "https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html");

    public static readonly DiagnosticDescriptor IG1106 = new(
        "IG1106", "Role trusts every repository of GitHub", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "GitHub signs tokens for everybody's workflows with one key, and the audience is the same for all. Only the subject tells your repositories from a stranger's.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html");

    public static readonly DiagnosticDescriptor IG1107 = new(
        "IG1107", "Role trusts every identity pool", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Anybody can make an identity pool in an account of his own and get tokens for it. Only the audience, the pool's id, tells your users from theirs.", "https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html");

    public static readonly DiagnosticDescriptor IG1110 = new(
        "IG1110", "ForAllValues on a key with a single value", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "ForAllValues is true for a request that lacks the key, and with a key of one value it does nothing else. In an Allow it lets through what it was to stop.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html");

    public static readonly DiagnosticDescriptor IG1111 = new(
        "IG1111", "IfExists on a key that is to limit who", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An operator with IfExists is true when the request lacks the key. On a key that says who calls or from where, whoever lacks it passes, anonymous callers included.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html");

    public static readonly DiagnosticDescriptor IG1112 = new(
        "IG1112", "Wildcard in an account, organization or network id", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Ids of accounts, organizations and VPCs are given out by AWS, so a pattern matches those of strangers as well as your own. AWS treats such a statement as public.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html");

    public static readonly DiagnosticDescriptor IG1113 = new(
        "IG1113", "Wildcard under an operator that knows none", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "StringEquals compares letter by letter: a star matches only a star. The statement then permits nothing, or as a Deny stops nothing, and reads as if it did.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html");

    public static readonly DiagnosticDescriptor IG1114 = new(
        "IG1114", "Condition operator that does not exist", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "IAM refuses a policy with an operator that it does not know, so the deployment fails at this resource after others have been made.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html");

    public static readonly DiagnosticDescriptor IG1115 = new(
        "IG1115", "MFA condition that long-term access keys pass", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Requests signed with long-term access keys carry no aws:MultiFactorAuthPresent at all. Whether Bool or BoolIfExists is right depends on the effect, and the wrong one lets those keys through.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html");

    public static readonly DiagnosticDescriptor IG1120 = new(
        "IG1120", "Policy states no or an old version", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without a version IAM takes 2008-10-17, in which policy variables are plain text. Stating 2012-10-17 costs a line and spares the next editor the search.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html");

    public static readonly DiagnosticDescriptor IG1121 = new(
        "IG1121", "Policy variable in a version that does not know it", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Policy variables came with version 2012-10-17. In a document without it the ARN holds the variable's name letter by letter, so the statement matches nothing.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html");

    public static readonly DiagnosticDescriptor IG1122 = new(
        "IG1122", "Two statements of a policy have the same Sid", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A Sid is to name one statement within its policy. IAM refuses a document that uses one twice, so the deployment fails; elsewhere tools that edit statements by name change the wrong one.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html");

    public static readonly DiagnosticDescriptor IG1123 = new(
        "IG1123", "Sid with characters that IAM refuses", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "IAM answers MalformedPolicyDocument to any other character, a space or a hyphen included. Policies of buckets, queues and keys are more lenient, which is where such names come from.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html");

    public static readonly DiagnosticDescriptor IG1130 = new(
        "IG1130", "Policy is attached to users", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Permissions that hang on single users are forgotten when people change tasks, and nobody sees who may do what. A group or, better, a role is named after the task and can be reviewed as one.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html");

    public static readonly DiagnosticDescriptor IG1131 = new(
        "IG1131", "User has policies of its own", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Permissions of single users pile up and outlive the task they were given for. A group or a role carries them for everyone who does the task.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html");

    public static readonly DiagnosticDescriptor IG1132 = new(
        "IG1132", "Identity has an inline policy", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Inline policies cannot be reused, versioned or listed across identities. Some standards therefore ask for managed policies only; for a role that has one purpose an inline policy is otherwise fine.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html");

    public static readonly DiagnosticDescriptor IG1133 = new(
        "IG1133", "Policy is an inline one", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "AWS::IAM::Policy writes a copy into each identity; it has no ARN, no versions and no list of who has it. Standards that forbid inline policies mean these too, the default policies of CDK roles included.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html");

    public static readonly DiagnosticDescriptor IG1134 = new(
        "IG1134", "User logs in with a password", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A password of IAM lasts until somebody changes it and stands outside the company's directory, so it survives the person's leaving. IAM Identity Center or a federation gives people sessions that end.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    public static readonly DiagnosticDescriptor IG1135 = new(
        "IG1135", "User may keep the first password", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whoever deploys the template knows the password. Asking for a new one at the first login makes it the user's own.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html");

    public static readonly DiagnosticDescriptor IG1136 = new(
        "IG1136", "User is in no group", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Groups are where users get permissions by task. One who is in none either can do nothing or has permissions of its own that are easily overlooked.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html");

    public static readonly DiagnosticDescriptor IG1137 = new(
        "IG1137", "Group has no users", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A group without members may be a leftover. Users that are added outside the stack are not seen here, which is why only the strictest pack asks.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html");

    public static readonly DiagnosticDescriptor IG1138 = new(
        "IG1138", "Template makes a long-term access key", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The secret part is readable in whatever the template writes it to, and keys that never end are the most frequent way into accounts. Workloads on AWS get roles; those outside can use OpenID Connect or IAM Roles Anywhere.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html");

    public static readonly DiagnosticDescriptor IG1150 = new(
        "IG1150", "Key policy allows every action on the key", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A key's administrators and its users are better kept apart: who may decrypt need not be able to schedule the key's deletion. Statements for the root of an account only hand the decision to IAM and are as AWS recommends.", "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html");

    public static readonly DiagnosticDescriptor IG1160 = new(
        "IG1160", "Device policy allows every action", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A device that is taken apart or over gives away its certificate. With every action it publishes and subscribes for all other devices and changes their shadows.", "https://docs.aws.amazon.com/iot/latest/developerguide/security-best-practices.html");

    public static readonly DiagnosticDescriptor IG1161 = new(
        "IG1161", "Device policy allows actions on everything", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With a star a single device's certificate connects under every other device's id and reads every topic. Thing policy variables limit each device to its own in one policy.", "https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html");

    public static readonly DiagnosticDescriptor IG1170 = new(
        "IG1170", "Function permission allows more than to invoke", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A permission on a function is there so that a service or an account can call it. Other actions read its code or change its configuration, and a star does so along with the rest.", "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html");

    public static readonly DiagnosticDescriptor IG1171 = new(
        "IG1171", "Function's role has a statement on everything", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A function does one thing and can name what it touches. Teams that want each star of a function's role accounted for suppress the few that must stay, with the reason.", "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html");

    public static readonly DiagnosticDescriptor IG1180 = new(
        "IG1180", "User pool offers no second factor", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A password that leaks from another site works here too, unless a second factor is asked for. Multi-factor authentication is off until the template says ON or OPTIONAL.", "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html");

    public static readonly DiagnosticDescriptor IG1181 = new(
        "IG1181", "User pool does not require a second factor", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With OPTIONAL most users never set a second factor up. Pools of administrators and staff ask everybody for one.", "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html");

    public static readonly DiagnosticDescriptor IG1182 = new(
        "IG1182", "User pool accepts weak passwords", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A policy that states PasswordPolicy in part leaves the rest switched off. Short passwords of one kind of character are guessed from lists within hours, and Cognito cannot tighten the rule for passwords that are already set.", "https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html");

    public static readonly DiagnosticDescriptor IG1183 = new(
        "IG1183", "User pool has no threat protection", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Threat protection compares passwords with known leaks and scores each sign-in by device and place. It is part of the feature plan Plus, which costs by active user.", "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html");

    public static readonly DiagnosticDescriptor IG1184 = new(
        "IG1184", "Database takes no IAM logins", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With IAM authentication an application signs in with its role and a token of 15 minutes, so there is no password to store, share or rotate. It is off unless the template asks for it. Oracle, SQL Server and Db2 do not have it.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html");

    public static readonly DiagnosticDescriptor IG1186 = new(
        "IG1186", "Graph database takes requests without a signature", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Neptune has no passwords. Without IAM authentication the network is the only wall, and whoever is inside it may read and delete everything.", "https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html");

    public static readonly DiagnosticDescriptor IG1187 = new(
        "IG1187", "Ledger lets every caller do everything", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "In the mode ALLOW_ALL whoever may send a statement may run any, dropping tables included. STANDARD checks permissions by command and table.", "https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html");

    public static readonly DiagnosticDescriptor IG1188 = new(
        "IG1188", "API method is not authorized by a user pool", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Teams that keep all their users in Cognito want every method to ask it. Other authorizers do as well where users are elsewhere, and a preflight request (OPTIONS) carries no credentials.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html");

    public static readonly DiagnosticDescriptor IG1189 = new(
        "IG1189", "Nobody is identified on the nodes of an EMR cluster", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Users of a cluster share the account of the nodes unless a key pair or Kerberos tells them apart. Access through Systems Manager needs neither, which is why this is only information.", "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-authenticate-users.html");

    public static readonly DiagnosticDescriptor IG1190 = new(
        "IG1190", "EMR cluster does not use Kerberos", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without Kerberos whoever reaches a port of Hadoop can say that he is any user. It needs a key distribution centre, so it is for clusters that several teams share.", "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html");

    public static readonly DiagnosticDescriptor IG1191 = new(
        "IG1191", "Redis replication group has no AUTH token or users", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Whoever reaches the port may read and delete everything, unless there is an AUTH token or a user group.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html");

    public static readonly DiagnosticDescriptor IG1192 = new(
        "IG1192", "Search domain does not limit its callers to known addresses", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A domain with a public endpoint can at least be limited to the addresses of the office or of the application. In a VPC the security groups do this, and the policy need not.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html");

    public static readonly DiagnosticDescriptor IG1193 = new(
        "IG1193", "Search domain does not name its callers", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Requests are checked against a signature only where the policy names roles or users. A policy for everybody, with conditions or without, also takes requests that nobody signed.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html");

    public static readonly DiagnosticDescriptor IG1194 = new(
        "IG1194", "Search domain has no fine-grained access control", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without fine-grained access control a caller who may reach the domain may use every index in it. It needs encryption at rest, between nodes and HTTPS, and cannot be switched off again.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html");

    public static readonly DiagnosticDescriptor IG1195 = new(
        "IG1195", "Website bucket is not limited to CloudFront", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A website endpoint has no TLS and no firewall. A distribution in front of a private bucket has both, and the policy of the bucket then admits the distribution alone.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html");

    public static readonly DiagnosticDescriptor IG1196 = new(
        "IG1196", "Redshift administrator has the default name", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Whoever guesses passwords tries the names of the documentation first. Another name costs nothing and cannot be chosen later.", "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html");

    public static readonly DiagnosticDescriptor IG1197 = new(
        "IG1197", "Build reads its source with a personal token", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A personal access token is a long-lived password of one person, with all that the person may do, and it is left behind when the person leaves. A connection or an app is made for the build.", "https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html");

    public static readonly DiagnosticDescriptor IG1198 = new(
        "IG1198", "Role of a notebook allows everything", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever opens a notebook acts with its role. With every action allowed, a person who may use a notebook may do everything in the account.", "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html");

    public static readonly DiagnosticDescriptor IG1199 = new(
        "IG1199", "MediaStore container has no policy", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A container policy says who may read and write, and by which transport. AWS has ended MediaStore in November 2025, so the better way is to move.", "https://docs.aws.amazon.com/mediastore/latest/ug/policies.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG1100, IG1101, IG1102, IG1103, IG1104, IG1105, IG1106, IG1107, IG1110, IG1111,
        IG1112, IG1113, IG1114, IG1115, IG1120, IG1121, IG1122, IG1123, IG1130, IG1131,
        IG1132, IG1133, IG1134, IG1135, IG1136, IG1137, IG1138, IG1150, IG1160, IG1161,
        IG1170, IG1171, IG1180, IG1181, IG1182, IG1183, IG1184, IG1186, IG1187, IG1188,
        IG1189, IG1190, IG1191, IG1192, IG1193, IG1194, IG1195, IG1196, IG1197, IG1198,
        IG1199,
    ];
}

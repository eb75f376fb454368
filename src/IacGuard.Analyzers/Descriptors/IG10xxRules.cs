// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG10xxRules
{
    public static readonly DiagnosticDescriptor IG1001 = new(
        "IG1001", "IAM policy allows every action", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever holds this policy can do anything that the account can do, its own administration included. One leaked key or one injected line of code is then enough to lose the account, and no review can tell what was meant.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    public static readonly DiagnosticDescriptor IG1002 = new(
        "IG1002", "Resource policy allows every action of its service", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Actions such as SetQueueAttributes, PutBucketPolicy or DeleteTopic are administration. A policy on the resource is there to let others use it; those who administer it have policies of their own. Statements for a whole account's root are left alone.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html");

    public static readonly DiagnosticDescriptor IG1003 = new(
        "IG1003", "Trust policy allows every action", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A star in a trust policy also permits AssumeRoleWithWebIdentity, TagSession and SetSourceIdentity, with which the caller chooses session tags and names that other policies may rely on.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html");

    public static readonly DiagnosticDescriptor IG1004 = new(
        "IG1004", "IAM policy allows every action of a service", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A whole service takes in deleting, sharing and re-permissioning what it holds, while a workload calls a handful of its actions. The pattern also grows with every action that AWS adds to the service.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    public static readonly DiagnosticDescriptor IG1005 = new(
        "IG1005", "IAM policy allows actions by a prefix wildcard", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A wildcard grants what AWS adds tomorrow as well as what exists today. Patterns that reach writes, tags or permissions are where that hurts; the patterns that the CDK's own grant methods write are exempt unless the parameter says otherwise.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html");

    public static readonly DiagnosticDescriptor IG1006 = new(
        "IG1006", "IAM policy allows actions by a wildcard", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some teams want every action by name, reads and the CDK's grants included, so that a policy's diff shows what is gained. This is the strictest form; the rules about write access, whole services and every action are the ones that matter most.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html");

    public static readonly DiagnosticDescriptor IG1008 = new(
        "IG1008", "Policy names an action that does not exist", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "IAM accepts any text as an action. A misspelt one permits nothing, so a call fails in production; in a Deny it leaves open what was to be closed.", "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html");

    public static readonly DiagnosticDescriptor IG1009 = new(
        "IG1009", "Action can apply to none of the statement's resources", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An action works on the resource types that its service defines for it: GetObject on objects, ListBucket on buckets. With ARNs of another type the statement looks right and permits nothing, which shows only when the call is refused.", "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html");

    public static readonly DiagnosticDescriptor IG1010 = new(
        "IG1010", "Action that works only on * is limited to resources", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Many list and describe actions know no resources. Limiting them to an ARN does not narrow the permission but removes it, and the first call fails with access denied.", "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html");

    public static readonly DiagnosticDescriptor IG1020 = new(
        "IG1020", "IAM policy allows actions on every resource that could be limited", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "About seven in ten IAM actions can be limited to resources. With a star, a leak in one workload reaches the data of all others in the account. Actions that know no resources or only list, describe or write logs or metrics, and statements whose condition limits the resources, are left alone.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html");

    public static readonly DiagnosticDescriptor IG1021 = new(
        "IG1021", "IAM policy allows actions on *", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some teams want each star to be accounted for, those of actions that know no resources as well. Statements then get a suppression with the reason, and the rest are found at once.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html");

    public static readonly DiagnosticDescriptor IG1022 = new(
        "IG1022", "IAM policy allows writes on every resource", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Writes on every resource of a type let one workload change or delete the data of all others. Unlike the general rule this one also looks into wildcards and NotAction and at ARNs that mean everything.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html");

    public static readonly DiagnosticDescriptor IG1024 = new(
        "IG1024", "Resource ARN reaches as far as *", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An ARN whose every telling part is a wildcard looks narrower than a star and is not. The account's data in that service is open to the holder just the same.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html");

    public static readonly DiagnosticDescriptor IG1025 = new(
        "IG1025", "Resource ARN names every resource of a type", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Every table or every role of an account is less than everything and more than a workload needs. A common prefix of names limits as well and costs no upkeep.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html");

    public static readonly DiagnosticDescriptor IG1026 = new(
        "IG1026", "IAM policy has a wildcard in an ARN", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The strictest reading of least privilege accounts for every wildcard, the objects of one bucket included. Most of these are fine and get a suppression with the reason.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html");

    public static readonly DiagnosticDescriptor IG1030 = new(
        "IG1030", "IAM policy allows everything but some actions", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "NotAction in an Allow grants all that is not listed, of every service, now and in future. The list reads like a limit and the statement is close to an administrator's.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html");

    public static readonly DiagnosticDescriptor IG1031 = new(
        "IG1031", "Resource policy allows everything but some actions", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What the list leaves out is granted, deleting the resource and rewriting its policy included, and each action that AWS adds later joins by itself.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html");

    public static readonly DiagnosticDescriptor IG1032 = new(
        "IG1032", "Trust policy allows everything but some actions", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A trust policy says how its role may be assumed, and there are only a few ways. With NotAction the ways that nobody thought of are open too.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html");

    public static readonly DiagnosticDescriptor IG1033 = new(
        "IG1033", "IAM policy allows actions on everything but some resources", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "NotResource in an Allow reaches all resources that are not listed, those of other services and those made later included. Keeping the list complete is a task that nobody sees to.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html");

    public static readonly DiagnosticDescriptor IG1034 = new(
        "IG1034", "Resource policy allows everybody but some principals", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An Allow with NotPrincipal admits all of the world that is not listed. AWS advises against it without exception; the element is meant for Deny.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html");

    public static readonly DiagnosticDescriptor IG1035 = new(
        "IG1035", "Trust policy allows everybody but some principals", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever is not listed may assume the role, from any account in the world. IAM offers no use of NotPrincipal with Allow that Principal does not serve better.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html");

    public static readonly DiagnosticDescriptor IG1040 = new(
        "IG1040", "Queue is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Anybody with any AWS account, or none, may send messages that the consumer trusts, or read and delete those of others. A condition that says whether TLS is used or where the request comes from by name limits nobody.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html");

    public static readonly DiagnosticDescriptor IG1041 = new(
        "IG1041", "Topic is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Anybody may publish to the topic's subscribers, or subscribe an endpoint of his own and read along. SNS policies of the console's making use aws:SourceOwner or aws:SourceAccount to keep that to one account.", "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html");

    public static readonly DiagnosticDescriptor IG1042 = new(
        "IG1042", "Bucket policy lets everybody read", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Most leaks of data from S3 are policies of this form. A website is better served through CloudFront with origin access control, which leaves the bucket private; a partner is better named.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG1043 = new(
        "IG1043", "Key is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Any account may use the key, which voids the encryption of what it protects and lets others run up its cost. The default policy of AWS's own keys shows the safe form: a star with kms:CallerAccount and kms:ViaService.", "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html");

    public static readonly DiagnosticDescriptor IG1044 = new(
        "IG1044", "Secret is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A secret that everybody may read is none. Secrets Manager can refuse such a policy (BlockPublicPolicy), but only where that is switched on.", "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html");

    public static readonly DiagnosticDescriptor IG1045 = new(
        "IG1045", "Image repository is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may pull reads the code and what was baked into the images; whoever may push runs code wherever they are deployed. Images meant for the public belong in a public repository.", "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html");

    public static readonly DiagnosticDescriptor IG1046 = new(
        "IG1046", "Everybody may call the function", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Any AWS account may invoke the function with events of its own making, at your cost. Services and accounts are named in Principal; permissions for function URLs are left to another rule.", "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html");

    public static readonly DiagnosticDescriptor IG1047 = new(
        "IG1047", "Event bus is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Anybody may put events that rules act upon as if they came from your own systems. Partners and other accounts can be named, an organization limited by aws:PrincipalOrgID.", "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html");

    public static readonly DiagnosticDescriptor IG1048 = new(
        "IG1048", "Everybody may assume the role", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Anyone with an AWS account takes on the role and all that it may do. A star here is also what remains when a principal was meant to be filled in later.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html");

    public static readonly DiagnosticDescriptor IG1049 = new(
        "IG1049", "Search domain is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Without a VPC the endpoint is on the internet, and this policy is all that guards it unless fine-grained access control is on. Open search clusters are among the first things that scanners find.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html");

    public static readonly DiagnosticDescriptor IG1050 = new(
        "IG1050", "Resource is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Vaults, tables, streams, logs and repositories hold data of one owner. A policy for everybody opens them to accounts that nobody knows; services that are made to be public are left to other rules.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html");

    public static readonly DiagnosticDescriptor IG1052 = new(
        "IG1052", "Everybody may call the function's URL", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The function is then an open web server whose only defence is its own code. Where that is meant, as for a webhook, say so in a suppression; where it is not, AWS_IAM asks callers for a signature.", "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html");

    public static readonly DiagnosticDescriptor IG1053 = new(
        "IG1053", "Bucket policy lets everybody write", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Strangers can replace what others download, delete it, or store their own data at your cost. There is no use of a bucket for which that is right; uploads by the public go through presigned requests.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG1054 = new(
        "IG1054", "File system is open to everybody", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Every client that reaches a mount target, from any account, may mount and write. The condition elasticfilesystem:AccessedViaMountTarget keeps it to those who have a way into the VPC.", "https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html");

    public static readonly DiagnosticDescriptor IG1055 = new(
        "IG1055", "Policy admits everybody, under whatever conditions", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some teams want no star as principal at all, however a condition narrows it, because a condition is easily lost in an edit and hard to review.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html");

    public static readonly DiagnosticDescriptor IG1060 = new(
        "IG1060", "IAM policy allows passing any role", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whoever may pass any role starts a function, instance or job with the most powerful role of the account and acts through it. A condition on iam:PassedToService or on the role's tags limits that and excuses a wildcard.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html");

    public static readonly DiagnosticDescriptor IG1061 = new(
        "IG1061", "IAM policy allows assuming any role", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Roles that trust their own account leave it to IAM policies who may assume them. With a star every such role is open, those of administrators and of other accounts that trust this one included.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html");

    public static readonly DiagnosticDescriptor IG1062 = new(
        "IG1062", "IAM policy allows passing every role but some", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "NotResource excludes the roles that were thought of. Every other role, and each one made later, can be handed to a service and used through it.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html");

    public static readonly DiagnosticDescriptor IG1063 = new(
        "IG1063", "IAM policy does not say to which service a role may be passed", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The role's own trust policy says which services may use it, which is often more than the one at hand. The condition keeps the pass to the service for which the statement was written.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html");

    public static readonly DiagnosticDescriptor IG1070 = new(
        "IG1070", "Identity can grant itself more permissions", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Permissions to write policies or group memberships on every resource are administrator permissions under another name: the holder attaches or rewrites a policy of its own and goes on with that.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html");

    public static readonly DiagnosticDescriptor IG1071 = new(
        "IG1071", "Identity can act as another one", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Making access keys or passwords for any user, or rewriting any role's trust policy, gives the holder whatever the most powerful of them may do. That takes one call and leaves the identity's own policies untouched.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    public static readonly DiagnosticDescriptor IG1072 = new(
        "IG1072", "Identity can run code with a role of its choice", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Each permission alone looks harmless: passing a role, making a function. Together they run the holder's code with the most powerful role that the service may use, even when they come from different statements or policies.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html");

    public static readonly DiagnosticDescriptor IG1073 = new(
        "IG1073", "Identity can use an existing resource's role", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Changing the code of any function, or opening a session on any instance, borrows the role that it runs with. Whether that is more than the holder has depends on what else is in the account.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    public static readonly DiagnosticDescriptor IG1080 = new(
        "IG1080", "IAM policy hands out credentials of any resource", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "These calls answer with access keys, tokens or passwords. On every resource they turn one identity's compromise into many.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    public static readonly DiagnosticDescriptor IG1081 = new(
        "IG1081", "IAM policy reads the data of any resource", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Objects, secrets, parameters, messages and snapshots can be copied out in bulk with these actions. Whoever takes over the workload then leaves with the account's data rather than the workload's.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html");

    public static readonly DiagnosticDescriptor IG1082 = new(
        "IG1082", "IAM policy changes permissions of any resource", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Actions of the access level Permissions management decide who else gets in: bucket policies, key grants, role policies. On every resource they let the holder open up or lock away anything in the account.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html");

    public static readonly DiagnosticDescriptor IG1083 = new(
        "IG1083", "IAM policy decrypts with every key", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Keys keep data apart only as long as few may use each of them. Decryption with every key undoes that for whoever holds the policy, in other accounts too where their key policies admit it.", "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html");

    public static readonly DiagnosticDescriptor IG1090 = new(
        "IG1090", "Identity has an administrator's managed policy", "{0}", "IacGuard.Access", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "With such a policy, whoever takes over the workload has taken over the account. People get administration through a session of limited time; workloads do not need it.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html");

    public static readonly DiagnosticDescriptor IG1091 = new(
        "IG1091", "Identity has a managed policy that passes any role", "{0}", "IacGuard.Access", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Four older policies of AWS allow iam:PassRole on every role without a condition. Their successors exist and are limited; AWS itself is retiring them.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html");

    public static readonly DiagnosticDescriptor IG1092 = new(
        "IG1092", "Identity has a managed policy with full access to a service", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "AWS's FullAccess policies are made to get started with. A workload uses a handful of the actions on a handful of resources, and the policy grows with the service.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html");

    public static readonly DiagnosticDescriptor IG1093 = new(
        "IG1093", "Identity has a managed policy of AWS", "{0}", "IacGuard.Access", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "AWS's managed policies are not limited to the resources of a workload, and AWS extends them when services grow. Some regulated teams therefore allow only policies of their own.", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG1001, IG1002, IG1003, IG1004, IG1005, IG1006, IG1008, IG1009, IG1010, IG1020,
        IG1021, IG1022, IG1024, IG1025, IG1026, IG1030, IG1031, IG1032, IG1033, IG1034,
        IG1035, IG1040, IG1041, IG1042, IG1043, IG1044, IG1045, IG1046, IG1047, IG1048,
        IG1049, IG1050, IG1052, IG1053, IG1054, IG1055, IG1060, IG1061, IG1062, IG1063,
        IG1070, IG1071, IG1072, IG1073, IG1080, IG1081, IG1082, IG1083, IG1090, IG1091,
        IG1092, IG1093,
    ];
}

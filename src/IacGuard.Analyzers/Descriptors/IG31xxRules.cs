// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG31xxRules
{
    public static readonly DiagnosticDescriptor IG3100 = new(
        "IG3100", "Data is deleted together with its stack", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "CloudFormation deletes what a template no longer names, and everything when the stack goes. A DeletionPolicy of Retain, or Snapshot where the type knows it, keeps the data; without one the policy is Delete.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html");

    public static readonly DiagnosticDescriptor IG3101 = new(
        "IG3101", "RDS database is deleted without a snapshot", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "CloudFormation takes a last snapshot of an RDS instance or cluster before it deletes it, unless the template says Delete. Members of a cluster hold no data of their own.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html");

    public static readonly DiagnosticDescriptor IG3102 = new(
        "IG3102", "Data is kept when deleted but not when replaced", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "DeletionPolicy speaks of deletions only. When a property changes that needs a new resource, CloudFormation makes the new one, and UpdateReplacePolicy says what becomes of the old one: it is deleted unless the template says otherwise.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html");

    public static readonly DiagnosticDescriptor IG3103 = new(
        "IG3103", "User pool has no deletion protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With a user pool go all its users and their passwords, and nothing brings them back. Deletion protection refuses to delete the pool until someone switches it off on purpose.", "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html");

    public static readonly DiagnosticDescriptor IG3104 = new(
        "IG3104", "ECS service does not roll a failed deployment back", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without the circuit breaker a deployment whose tasks never become healthy goes on for hours. With it ECS stops the deployment, and with Rollback it goes back to the last one that worked.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html");

    public static readonly DiagnosticDescriptor IG3105 = new(
        "IG3105", "Event bus has no archive", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An archive keeps the events of a bus for as long as it is told, and can send them again after a consumer was mended.", "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html");

    public static readonly DiagnosticDescriptor IG3106 = new(
        "IG3106", "CloudFront distribution has no origin failover", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An origin group names a second origin that CloudFront asks when the first one fails or does not answer.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html");

    public static readonly DiagnosticDescriptor IG3108 = new(
        "IG3108", "Ledger can be deleted", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A ledger is kept because its history must not go away. QLDB protects it unless the template says otherwise.", "https://docs.aws.amazon.com/qldb/latest/developerguide/ledger-management.basics.html");

    public static readonly DiagnosticDescriptor IG3109 = new(
        "IG3109", "Search domain has no dedicated master nodes", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A node that is busy with searches answers late as a master, and the cluster then loses its order just when the load is high. Dedicated masters hold no data.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html");

    public static readonly DiagnosticDescriptor IG3110 = new(
        "IG3110", "Search domain has too few dedicated master nodes", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Masters decide by majority. With three one can fail and the others still agree; with two the loss of one stops the cluster.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html");

    public static readonly DiagnosticDescriptor IG3111 = new(
        "IG3111", "Aurora MySQL cluster has no backtracking", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Backtracking undoes a wrong statement within minutes, without a restore. It can be switched on only when the cluster is made, and it does not take the place of backups.", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html");

    public static readonly DiagnosticDescriptor IG3112 = new(
        "IG3112", "Table does not state its billing mode", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without the property a table is provisioned, which refuses requests beyond what was guessed. Stating it shows that somebody chose.", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html");

    public static readonly DiagnosticDescriptor IG3113 = new(
        "IG3113", "Redshift cluster states no maintenance window", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A cluster restarts in its maintenance window. Without one of your choice that is a random half hour of the week, which may fall into the nightly load.", "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html");

    public static readonly DiagnosticDescriptor IG3114 = new(
        "IG3114", "Function does not state its memory", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Memory also decides how much of a processor a function gets. 128 MB is the least that there is; more is often faster for the same price.", "https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html");

    public static readonly DiagnosticDescriptor IG3115 = new(
        "IG3115", "Function does not state its timeout", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Three seconds are short for a cold start that calls a database, and long for a request that a user waits for. The right time is a decision, and queues and gateways depend on it.", "https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html");

    public static readonly DiagnosticDescriptor IG3116 = new(
        "IG3116", "API stage caches nothing", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A cache answers repeated requests without calling the backend. It costs by the hour, and whether stale answers are fine is for the application to say.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html");

    public static readonly DiagnosticDescriptor IG3117 = new(
        "IG3117", "API stage has no throttling of its own", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without limits of its own one API may use up the quota of the account, and all other APIs answer 429. A limit by stage also bounds what a flood costs behind it.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html");

    public static readonly DiagnosticDescriptor IG3118 = new(
        "IG3118", "API stage is in no usage plan", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A usage plan meters and limits each API key. An API without keys has no use for one.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html");

    public static readonly DiagnosticDescriptor IG3119 = new(
        "IG3119", "Stage that a deployment makes is in no usage plan", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A usage plan meters and limits each API key. An API without keys has no use for one.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html");

    public static readonly DiagnosticDescriptor IG3120 = new(
        "IG3120", "MediaStore container has no lifecycle policy", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Segments of a live stream are worthless after minutes and cost until they are deleted. AWS has ended MediaStore in November 2025.", "https://docs.aws.amazon.com/mediastore/latest/ug/policies-object-lifecycle.html");

    public static readonly DiagnosticDescriptor IG3121 = new(
        "IG3121", "SQS queue has a setting that is out of range", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SQS hides messages for at most 12 hours, delays them for at most 15 minutes, keeps them for one minute to 14 days and waits for at most 20 seconds. It rejects anything else, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html");

    public static readonly DiagnosticDescriptor IG3122 = new(
        "IG3122", "FIFO queue is not named as one", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SQS tells FIFO queues by the end of their names and rejects a FIFO queue that is named otherwise, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html");

    public static readonly DiagnosticDescriptor IG3123 = new(
        "IG3123", "Lambda function has a setting that is out of range", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Functions run for 1 to 900 seconds with 128 to 10240 MB of memory and 512 to 10240 MB of storage. Lambda rejects anything else, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html");

    public static readonly DiagnosticDescriptor IG3124 = new(
        "IG3124", "DynamoDB table does not state its throughput as it is billed", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A table that pays by request has no provisioned throughput. DynamoDB rejects the two together, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html");

    public static readonly DiagnosticDescriptor IG3125 = new(
        "IG3125", "Retention of a stream is out of range", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Kinesis keeps records for a day to a year and rejects any other period, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html");

    public static readonly DiagnosticDescriptor IG3126 = new(
        "IG3126", "Volume with provisioned IOPS does not state them", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Volumes of the types io1 and io2 are made with a number of IOPS. EC2 rejects one without, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html");

    public static readonly DiagnosticDescriptor IG3127 = new(
        "IG3127", "Database keeps its backups for a day at most", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "One day is the default of the service. A mistake of Friday evening is gone from the backups before anybody looks on Monday.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html");

    public static readonly DiagnosticDescriptor IG3128 = new(
        "IG3128", "S3 bucket cannot lock its objects", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With Object Lock, versions can be kept from being deleted or overwritten, one by one or by a default of the bucket (IG3082). Records that must not change need it; most buckets do not.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG3100, IG3101, IG3102, IG3103, IG3104, IG3105, IG3106, IG3108, IG3109, IG3110,
        IG3111, IG3112, IG3113, IG3114, IG3115, IG3116, IG3117, IG3118, IG3119, IG3120,
        IG3121, IG3122, IG3123, IG3124, IG3125, IG3126, IG3127, IG3128,
    ];
}

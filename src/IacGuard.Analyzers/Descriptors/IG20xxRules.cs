// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG20xxRules
{
    public static readonly DiagnosticDescriptor IG2001 = new(
        "IG2001", "SQS queue is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SQS encrypts a new queue with keys of its own unless the template switches that off. With it off, the messages are readable to whoever reaches the storage, and nothing about the queue needs that.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-data-encryption.html");

    public static readonly DiagnosticDescriptor IG2002 = new(
        "IG2002", "SQS queue leaves its encryption to the service default", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "New queues are encrypted with SQS's own keys even when nothing is said, so this is no hole. A template that says it leaves nothing to look up in an audit, and also switches encryption on for queues that are older than the default.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-data-encryption.html");

    public static readonly DiagnosticDescriptor IG2003 = new(
        "IG2003", "SQS queue has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Only a key of your own can be disabled, scoped by a key policy and traced in CloudTrail. Teams that must prove who could read the data ask for one; others are well served by the keys of SQS.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html");

    public static readonly DiagnosticDescriptor IG2004 = new(
        "IG2004", "SQS queue asks for two kinds of encryption at once", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A queue has one kind of server-side encryption. The service rejects a request that asks for SSE-SQS and SSE-KMS together, so the stack fails while it is deployed.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html");

    public static readonly DiagnosticDescriptor IG2005 = new(
        "IG2005", "A service delivers to a queue that is encrypted with the AWS managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SNS, EventBridge and S3 need kms:GenerateDataKey and kms:Decrypt on the key of the queue. The policy of the key that AWS manages cannot be changed to grant that, so every delivery is refused.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html");

    public static readonly DiagnosticDescriptor IG2006 = new(
        "IG2006", "SQS data key reuse period has no effect without a KMS key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The period says how long SQS reuses a data key before it asks KMS again. A queue without a KMS key never asks; whoever wrote the value probably believes that the queue has one.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html");

    public static readonly DiagnosticDescriptor IG2007 = new(
        "IG2007", "SQS data key reuse period is out of range", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SQS accepts one minute to one day and rejects anything else when the stack is deployed.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html");

    public static readonly DiagnosticDescriptor IG2008 = new(
        "IG2008", "Dead-letter queue has weaker encryption than its source", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Messages that fail move to the dead-letter queue as they are and stay there the longest. Whoever may not use the key of the source can read the same data there.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG2009 = new(
        "IG2009", "Queue policy does not refuse requests without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "SQS still offers endpoints that speak plain HTTP in some Regions. A Deny on aws:SecureTransport false makes sure that no client, however it is configured, sends messages in the clear.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html");

    public static readonly DiagnosticDescriptor IG2010 = new(
        "IG2010", "Key of a queue does not admit the service that delivers to it", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SNS, EventBridge and S3 send as themselves and need kms:GenerateDataKey and kms:Decrypt from the policy of the queue's key. The statement for the account, which every key policy starts with, does not cover services.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html");

    public static readonly DiagnosticDescriptor IG2020 = new(
        "IG2020", "SNS topic has no server-side encryption", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "SNS keeps messages on encrypted disks but encrypts the messages themselves only when the topic names a KMS key. Where notifications carry personal or business data, a key decides who can read them.", "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html");

    public static readonly DiagnosticDescriptor IG2021 = new(
        "IG2021", "SNS topic has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A key of your own can be scoped, disabled and audited, and its policy can admit the AWS services that publish to the topic. The key that AWS manages can do none of that.", "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html");

    public static readonly DiagnosticDescriptor IG2022 = new(
        "IG2022", "Topic policy does not refuse publishing without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "SNS endpoints accept plain HTTP too, unless the topic has a KMS key. A Deny on aws:SecureTransport false keeps a misconfigured publisher from sending notifications in the clear.", "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html");

    public static readonly DiagnosticDescriptor IG2023 = new(
        "IG2023", "A service publishes to a topic that is encrypted with the AWS managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "CloudWatch, EventBridge and S3 need kms:GenerateDataKey and kms:Decrypt on the key of the topic. The policy of the key that AWS manages cannot be changed to grant that, so alarms and events are dropped silently.", "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html");

    public static readonly DiagnosticDescriptor IG2024 = new(
        "IG2024", "Dead-letter queue of a subscription has weaker encryption than its topic", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The topic's key decides who can read its messages until one fails. In the dead-letter queue it waits for days, readable to whoever may receive from the queue.", "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG2030 = new(
        "IG2030", "Kinesis stream is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Records stay in a stream for a day to a year. Unlike queues and tables, Kinesis stores them unencrypted unless the stream asks for KMS; the key that AWS manages costs nothing to keep.", "https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html");

    public static readonly DiagnosticDescriptor IG2031 = new(
        "IG2031", "Kinesis stream has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A key of your own can be scoped to the readers of the stream, disabled in an emergency and shared with another account.", "https://docs.aws.amazon.com/streams/latest/dev/creating-using-sse-master-keys.html");

    public static readonly DiagnosticDescriptor IG2032 = new(
        "IG2032", "Firehose stream does not encrypt what is put to it", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A stream that producers write to keeps their records until it delivers them, and encrypts them only when asked to. Streams that read from Kinesis or Kafka leave that to their source and cannot be asked.", "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html");

    public static readonly DiagnosticDescriptor IG2040 = new(
        "IG2040", "DynamoDB table uses the key that AWS owns", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Every table is encrypted; SSEEnabled decides whether the key is one that AWS owns and shows to nobody, or a KMS key in your account whose use CloudTrail records. Regulated teams want the latter stated.", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html");

    public static readonly DiagnosticDescriptor IG2041 = new(
        "IG2041", "DynamoDB table has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A key of your own lets you decide by its policy who can read the table's data, and cut everybody off at once. Teams without that duty do well with the keys of DynamoDB.", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html");

    public static readonly DiagnosticDescriptor IG2042 = new(
        "IG2042", "DynamoDB global table has a replica without a customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With keys of your own a global table needs one per Region, named at each replica. One replica without it leaves a copy of all data outside your key policy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html");

    public static readonly DiagnosticDescriptor IG2043 = new(
        "IG2043", "DAX cluster is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "DAX keeps copies of table items and writes them to disk when it replicates and logs. Encryption is off unless the cluster asks for it, and it cannot be switched on later without a new cluster.", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html");

    public static readonly DiagnosticDescriptor IG2044 = new(
        "IG2044", "DAX cluster endpoint speaks without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The endpoint speaks plain text unless the cluster asks for TLS. Items then cross the network readable, and the setting cannot be changed on a running cluster.", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html");

    public static readonly DiagnosticDescriptor IG2050 = new(
        "IG2050", "Bucket leaves its encryption to the service default", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "S3 encrypts every new object with its own keys since 2023, so this is no hole. Stating it shows reviewers which algorithm was chosen and keeps the choice when defaults move.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html");

    public static readonly DiagnosticDescriptor IG2051 = new(
        "IG2051", "Bucket is not encrypted with a KMS key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With the keys of S3, whoever may read the object may read its content. A KMS key adds a second permission, and its use is recorded. Buckets that receive access logs of load balancers or of S3 itself must keep AES256.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html");

    public static readonly DiagnosticDescriptor IG2052 = new(
        "IG2052", "Bucket has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The policy of a key of your own decides who can read the objects, whatever the bucket policy says, and lets other accounts read them. The key that AWS manages allows neither.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html");

    public static readonly DiagnosticDescriptor IG2053 = new(
        "IG2053", "Bucket has no policy that could refuse requests without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "S3 answers plain HTTP as well. A Deny on aws:SecureTransport false in the policy of the bucket is the only switch that makes every client, signed URL and website use TLS.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html");

    public static readonly DiagnosticDescriptor IG2054 = new(
        "IG2054", "Bucket policy has no statement that requires TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "S3 answers plain HTTP as well, and only the policy of the bucket can refuse it. A policy that exists anyway should carry that statement, for all actions, on the bucket and on all of its objects.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html");

    public static readonly DiagnosticDescriptor IG2060 = new(
        "IG2060", "Log group has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "CloudWatch Logs encrypts every group by itself. A key of your own makes reading the logs depend on its policy too, which matters where logs hold personal data.", "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html");

    public static readonly DiagnosticDescriptor IG2061 = new(
        "IG2061", "CloudTrail trail is not encrypted with a KMS key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without a key the log files are encrypted by S3, and whoever may read the bucket may read who did what in the account. A KMS key makes that a separate permission, which audits of the trail ask for.", "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html");

    public static readonly DiagnosticDescriptor IG2070 = new(
        "IG2070", "KMS key does not rotate", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Rotation limits how much data one version of the key protects, costs no change in any client and keeps old data readable. It is off unless the key asks for it. Asymmetric and HMAC keys and keys with imported material cannot rotate by themselves and are left out.", "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html");

    public static readonly DiagnosticDescriptor IG2071 = new(
        "IG2071", "KMS key asks for a rotation that it cannot have", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "KMS rotates only symmetric encryption keys whose material it made itself. It refuses the request for any other key, so the stack fails to deploy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html");

    public static readonly DiagnosticDescriptor IG2075 = new(
        "IG2075", "Secret has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Secrets are always encrypted. A key of your own is needed to share a secret with another account, and lets its policy decide who can decrypt it.", "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html");

    public static readonly DiagnosticDescriptor IG2080 = new(
        "IG2080", "EFS file system is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A file system that CloudFormation creates is encrypted only when the template says so, and it can never be encrypted afterwards: the data has to move to a new one.", "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html");

    public static readonly DiagnosticDescriptor IG2081 = new(
        "IG2081", "EBS volume is not encrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Volumes and their snapshots hold everything that the instance writes. Encryption costs no speed that one would notice, and only the account-wide setting, which the template does not show, could still save this one.", "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html");

    public static readonly DiagnosticDescriptor IG2082 = new(
        "IG2082", "EBS volume leaves its encryption to the account", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Whether such a volume is encrypted depends on a setting of the account and Region that the template cannot see. Saying it makes the volume safe wherever the template is deployed.", "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html");

    public static readonly DiagnosticDescriptor IG2083 = new(
        "IG2083", "EBS volume has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Snapshots that are encrypted with the key that AWS manages cannot be shared with another account. A key of your own can, under a policy that you write.", "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html");

    public static readonly DiagnosticDescriptor IG2084 = new(
        "IG2084", "Instance has a volume that is not declared encrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The volume takes over what the image or the account decides, which the template does not show. One that is made from a snapshot inherits its encryption and is left out.", "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html");

    public static readonly DiagnosticDescriptor IG2085 = new(
        "IG2085", "Launch template has a volume that is not declared encrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Every instance that the template launches gets the volume, and whether it is encrypted depends on the account. One that is made from a snapshot inherits its encryption and may not state it.", "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html");

    public static readonly DiagnosticDescriptor IG2086 = new(
        "IG2086", "Instance does not state that all its volumes are encrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Volumes that are not listed come from the image, and whether they are encrypted depends on it and on the account. Teams that must show encryption in the template list every volume.", "https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html");

    public static readonly DiagnosticDescriptor IG2090 = new(
        "IG2090", "Database instance is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "RDS leaves a new instance unencrypted unless the template asks for it, and an existing one can be encrypted only by copying a snapshot. Members of a cluster, replicas and restored instances take over what their source has, so they are left out.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html");

    public static readonly DiagnosticDescriptor IG2091 = new(
        "IG2091", "Database cluster switches encryption at rest off", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "New Aurora clusters are encrypted unless the template says otherwise. The choice cannot be changed while the cluster exists, and it covers backups, snapshots and replicas too.", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html");

    public static readonly DiagnosticDescriptor IG2092 = new(
        "IG2092", "Multi-AZ database cluster is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Clusters of the engines mysql and postgres follow the rules of RDS instances: without StorageEncrypted they are not encrypted, and this cannot be changed later.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html");

    public static readonly DiagnosticDescriptor IG2093 = new(
        "IG2093", "Database cluster leaves its encryption to the service default", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Aurora encrypts new clusters since February 2026, and clusters that are older keep what they have. Stating it leaves nothing to look up and fails loudly when it cannot be had.", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html");

    public static readonly DiagnosticDescriptor IG2094 = new(
        "IG2094", "Database has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Only with a key of your own can a snapshot be shared with another account, and only then does a key policy decide who can restore the data.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html");

    public static readonly DiagnosticDescriptor IG2095 = new(
        "IG2095", "Performance Insights has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Performance Insights stores the text of SQL statements. A key of your own makes reading them a matter of its policy; it cannot be changed later.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html");

    public static readonly DiagnosticDescriptor IG2096 = new(
        "IG2096", "Database proxy takes connections without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The proxy serves plain connections unless RequireTLS is set, so one client without the right driver setting sends its queries and results readable over the network.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html");

    public static readonly DiagnosticDescriptor IG2097 = new(
        "IG2097", "Database parameter group lets clients connect without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With the parameter off, MySQL and MariaDB take plain connections and leave the choice to each client. Queries, results and passwords can then be read on the network.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html");

    public static readonly DiagnosticDescriptor IG2098 = new(
        "IG2098", "Global database switches encryption at rest off", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A global database copies its data to other Regions, and each copy has the encryption of the global cluster. It cannot be changed once it exists.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG2001, IG2002, IG2003, IG2004, IG2005, IG2006, IG2007, IG2008, IG2009, IG2010,
        IG2020, IG2021, IG2022, IG2023, IG2024, IG2030, IG2031, IG2032, IG2040, IG2041,
        IG2042, IG2043, IG2044, IG2050, IG2051, IG2052, IG2053, IG2054, IG2060, IG2061,
        IG2070, IG2071, IG2075, IG2080, IG2081, IG2082, IG2083, IG2084, IG2085, IG2086,
        IG2090, IG2091, IG2092, IG2093, IG2094, IG2095, IG2096, IG2097, IG2098,
    ];
}

// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG21xxRules
{
    public static readonly DiagnosticDescriptor IG2100 = new(
        "IG2100", "Redshift cluster switches encryption at rest off", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Redshift encrypts every new cluster and rejects a request for an unencrypted one, so the stack fails to deploy.", "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html");

    public static readonly DiagnosticDescriptor IG2101 = new(
        "IG2101", "Redshift cluster leaves its encryption to the service default", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "New clusters are encrypted in any case. Stating it documents the intent and holds when an older cluster is brought under the template.", "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html");

    public static readonly DiagnosticDescriptor IG2102 = new(
        "IG2102", "Redshift cluster has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without a key of your own the cluster uses one that AWS manages, whose policy you cannot write and whose snapshots you cannot share with another account.", "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html");

    public static readonly DiagnosticDescriptor IG2103 = new(
        "IG2103", "Redshift parameter group lets clients connect without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A cluster with such a parameter group takes connections without TLS, so queries and results can be read on the way. In the family redshift-1.0 the parameter is off unless it is set.", "https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html");

    public static readonly DiagnosticDescriptor IG2104 = new(
        "IG2104", "Redshift cluster has no parameter group that requires TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Unless its parameter group says require_ssl, a cluster lets clients choose plain connections. A group of your own makes it refuse them and shows that it does.", "https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html");

    public static readonly DiagnosticDescriptor IG2110 = new(
        "IG2110", "ElastiCache replication group is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "ElastiCache writes data to disk for backups, swap and synchronisation, and encrypts none of it unless asked. The choice is fixed when the group is created.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html");

    public static readonly DiagnosticDescriptor IG2111 = new(
        "IG2111", "ElastiCache replication group speaks without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Without TLS, sessions and cached records cross the network readable, and no password or role can be asked for, since authentication needs encryption in transit.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html");

    public static readonly DiagnosticDescriptor IG2112 = new(
        "IG2112", "ElastiCache replication group also takes plain connections", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The mode is meant for the days in which clients move to TLS. Left in place, a client that was forgotten goes on in plain text unnoticed.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html");

    public static readonly DiagnosticDescriptor IG2113 = new(
        "IG2113", "MemoryDB cluster switches TLS off", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "MemoryDB speaks TLS unless the template says otherwise. Without it commands and data cross the network readable, and access control lists cannot be used.", "https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html");

    public static readonly DiagnosticDescriptor IG2114 = new(
        "IG2114", "ElastiCache replication group asks for no password or user", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without an AUTH token or a user group, whoever gets into the network may read and delete everything. Both need encryption in transit.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html");

    public static readonly DiagnosticDescriptor IG2120 = new(
        "IG2120", "OpenSearch domain is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A domain that CloudFormation creates is encrypted only when the template asks for it. Indexes usually hold copies of the data of many other systems.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html");

    public static readonly DiagnosticDescriptor IG2121 = new(
        "IG2121", "OpenSearch domain does not encrypt traffic between its nodes", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Nodes send each other documents and query results, in the clear unless this is switched on. Once on it stays on, and fine-grained access control needs it.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html");

    public static readonly DiagnosticDescriptor IG2122 = new(
        "IG2122", "OpenSearch domain takes requests without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Without EnforceHTTPS the endpoint serves HTTP as well, so documents, queries and credentials of a careless client cross the network readable.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html");

    public static readonly DiagnosticDescriptor IG2123 = new(
        "IG2123", "OpenSearch domain accepts outdated TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The default policy of a domain reaches back to TLS 1.0, which is broken and retired. Every client that is still maintained speaks 1.2.", "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html");

    public static readonly DiagnosticDescriptor IG2124 = new(
        "IG2124", "OpenSearch domain has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without a key of your own the domain uses the one that AWS manages for the account. A key of your own can be disabled and audited for this domain alone.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html");

    public static readonly DiagnosticDescriptor IG2130 = new(
        "IG2130", "Neptune cluster is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A cluster is encrypted only when the template says so, and for good: an unencrypted one can be encrypted only by restoring a snapshot into a new cluster.", "https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html");

    public static readonly DiagnosticDescriptor IG2131 = new(
        "IG2131", "Neptune cluster has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A key of your own lets you share snapshots with another account and decide by a key policy who can restore them.", "https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html");

    public static readonly DiagnosticDescriptor IG2132 = new(
        "IG2132", "DocumentDB cluster is not encrypted at rest", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The console encrypts new clusters, CloudFormation does not unless the template asks for it. The choice cannot be changed while the cluster exists.", "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html");

    public static readonly DiagnosticDescriptor IG2133 = new(
        "IG2133", "DocumentDB cluster has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A key of your own lets you share snapshots with another account and decide by a key policy who can restore them.", "https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html");

    public static readonly DiagnosticDescriptor IG2134 = new(
        "IG2134", "DocumentDB parameter group switches TLS off", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "DocumentDB speaks TLS unless a parameter group says otherwise. Without it, documents and passwords cross the network readable.", "https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html");

    public static readonly DiagnosticDescriptor IG2140 = new(
        "IG2140", "MSK cluster takes plain-text connections", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "MSK encrypts traffic with clients and between brokers unless the template opts out. Plain connections carry records readable, and InCluster cannot be changed later.", "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html");

    public static readonly DiagnosticDescriptor IG2141 = new(
        "IG2141", "MSK cluster has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "MSK always encrypts its volumes, with a key that AWS manages unless the cluster names one. A key of your own can be disabled and audited.", "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html");

    public static readonly DiagnosticDescriptor IG2142 = new(
        "IG2142", "Amazon MQ broker has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A broker is always encrypted. With a key of your own, its use shows in CloudTrail and its policy decides who can reach the data; the choice is fixed when the broker is created.", "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html");

    public static readonly DiagnosticDescriptor IG2150 = new(
        "IG2150", "SageMaker notebook has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Notebooks gather copies of training data. The volume is encrypted in any case, but with a key of your own its policy decides who can attach a copy.", "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html");

    public static readonly DiagnosticDescriptor IG2151 = new(
        "IG2151", "SageMaker endpoint configuration has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The volumes hold the model and what the endpoint caches of requests. A key of your own makes access to them depend on its policy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html");

    public static readonly DiagnosticDescriptor IG2152 = new(
        "IG2152", "SageMaker domain has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The home directories of all users of the domain live on one file system. A key of your own decides who can read it; it cannot be changed later.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html");

    public static readonly DiagnosticDescriptor IG2153 = new(
        "IG2153", "SageMaker data quality job has no customer managed key for its volumes", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Monitoring jobs copy captured requests and responses to their volumes. A key of your own makes access to them depend on its policy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html");

    public static readonly DiagnosticDescriptor IG2154 = new(
        "IG2154", "SageMaker data quality job does not encrypt traffic between its instances", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Distributed monitoring jobs pass captured requests and responses between instances, in the clear unless this is switched on. It makes the job somewhat slower.", "https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html");

    public static readonly DiagnosticDescriptor IG2155 = new(
        "IG2155", "SageMaker data quality job has no customer managed key for its output", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Reports of a monitoring job quote the data that it found wanting. A key of your own makes reading them depend on its policy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html");

    public static readonly DiagnosticDescriptor IG2160 = new(
        "IG2160", "Glue security configuration leaves something unencrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The three kinds of data are switched one by one, and what is left out is not encrypted by the job. A configuration that is named for security should cover all.", "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html");

    public static readonly DiagnosticDescriptor IG2161 = new(
        "IG2161", "Glue job or crawler has no security configuration that encrypts its logs", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Jobs and crawlers print samples of the data they move. Without a security configuration nothing but the log group's own encryption protects them.", "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html");

    public static readonly DiagnosticDescriptor IG2162 = new(
        "IG2162", "Glue job has no security configuration that encrypts its bookmarks", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Bookmarks remember what a job has read, with file names and key values. They are stored in plain form unless a security configuration says otherwise.", "https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html");

    public static readonly DiagnosticDescriptor IG2163 = new(
        "IG2163", "Glue Data Catalog is not encrypted with KMS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The catalog holds the shape of all data, and connections in it hold passwords that GetConnection returns in plain text unless their encryption is switched on.", "https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html");

    public static readonly DiagnosticDescriptor IG2164 = new(
        "IG2164", "Athena workgroup lets clients override its encryption", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Settings of a workgroup that are not enforced are only a suggestion. A client with settings of its own writes query results wherever it likes, encrypted or not.", "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html");

    public static readonly DiagnosticDescriptor IG2165 = new(
        "IG2165", "Athena workgroup does not encrypt query results", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Results land in S3 as files. The bucket encrypts them with its default, which may be another key than the one that protects the tables they come from.", "https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html");

    public static readonly DiagnosticDescriptor IG2166 = new(
        "IG2166", "CodeBuild project has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Artifacts are encrypted with the key that AWS manages for S3 unless the project names one. Other accounts can read them only with a key of your own.", "https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-kms.html");

    public static readonly DiagnosticDescriptor IG2167 = new(
        "IG2167", "Backup vault has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A vault without a key uses the one that AWS manages, and backups under it cannot be copied to another account. A key of your own can also be kept out of reach of the account's users.", "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html");

    public static readonly DiagnosticDescriptor IG2168 = new(
        "IG2168", "CodeBuild project switches the encryption of its output off", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "CodeBuild encrypts artifacts and logs unless it is told not to. They hold the built product and often credentials that a build printed.", "https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html");

    public static readonly DiagnosticDescriptor IG2169 = new(
        "IG2169", "Image repository is not encrypted with KMS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "ECR encrypts images with the keys of S3 unless the repository asks for KMS, and the choice is fixed when it is created. Only KMS shows in CloudTrail who decrypted an image.", "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html");

    public static readonly DiagnosticDescriptor IG2170 = new(
        "IG2170", "WorkSpace user volume is not encrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The volume holds the files of a person's desktop and is encrypted only when the template asks for it. It cannot be encrypted afterwards.", "https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html");

    public static readonly DiagnosticDescriptor IG2171 = new(
        "IG2171", "WorkSpace root volume is not encrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The root volume holds the page file and caches of every program, so parts of the user's files too. It cannot be encrypted afterwards.", "https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html");

    public static readonly DiagnosticDescriptor IG2172 = new(
        "IG2172", "Timestream database has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Timestream encrypts every database, with a key that AWS manages unless one is named. A key of your own can be disabled and audited.", "https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html");

    public static readonly DiagnosticDescriptor IG2173 = new(
        "IG2173", "Kendra index has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An index holds the text of every document it searches. Kendra encrypts it with a key that AWS owns unless one is named, and this cannot be changed later.", "https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html");

    public static readonly DiagnosticDescriptor IG2174 = new(
        "IG2174", "Bedrock agent has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Instructions and session data of an agent are encrypted with a key that AWS owns unless one is named. A key of your own decides who can read them.", "https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents.html");

    public static readonly DiagnosticDescriptor IG2175 = new(
        "IG2175", "Snapshot copies to other Regions are not encrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A copy of an unencrypted snapshot is unencrypted unless the rule asks for encryption. Copies of encrypted snapshots are encrypted in any case, so asking never hurts.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html");

    public static readonly DiagnosticDescriptor IG2176 = new(
        "IG2176", "Task mounts an EFS volume without encryption in transit", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "ECS mounts EFS in plain NFS unless the volume asks for TLS. Files then cross the network readable, and IAM authorization of the mount is not possible.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html");

    public static readonly DiagnosticDescriptor IG2177 = new(
        "IG2177", "Function environment has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Lambda encrypts the variables with a key that AWS manages, and whoever may read the function's configuration sees them in plain text. With a key of your own, reading them also takes kms:Decrypt.", "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html");

    public static readonly DiagnosticDescriptor IG2178 = new(
        "IG2178", "EMR security configuration leaves data at rest or in transit unencrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "EMR nodes exchange intermediate data and spill it to local disks. Both stay in plain form unless the security configuration switches their encryption on.", "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html");

    public static readonly DiagnosticDescriptor IG2179 = new(
        "IG2179", "EKS cluster has no KMS key for Kubernetes secrets", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "EKS encrypts what it stores with keys of its own. A key of yours on top makes every read of a secret from storage show in CloudTrail and can be cut off; it cannot be removed again.", "https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html");

    public static readonly DiagnosticDescriptor IG2180 = new(
        "IG2180", "DMS endpoint connects without TLS", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A migration reads or writes the whole database. SslMode is none unless the endpoint says otherwise, so all of it crosses the network readable.", "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html");

    public static readonly DiagnosticDescriptor IG2181 = new(
        "IG2181", "DMS endpoint speaks plain text to Redis", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "DMS uses TLS towards Redis unless the endpoint opts out. Opting out sends the migrated data and the password readable over the network.", "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redis.html");

    public static readonly DiagnosticDescriptor IG2182 = new(
        "IG2182", "Transfer server speaks plain FTP", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "FTP sends user names, passwords and files readable. The same server can offer SFTP or FTPS.", "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html");

    public static readonly DiagnosticDescriptor IG2183 = new(
        "IG2183", "QuickSight data source switches TLS off", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "QuickSight connects with TLS unless the data source switches it off. Query results and the database password then cross the network readable.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html");

    public static readonly DiagnosticDescriptor IG2184 = new(
        "IG2184", "Lex conversation logs are not encrypted with a KMS key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The logs hold what people said and typed, names and account numbers included. A KMS key makes reading them a permission of its own.", "https://docs.aws.amazon.com/lexv2/latest/dg/conversation-logs-encrypting.html");

    public static readonly DiagnosticDescriptor IG2187 = new(
        "IG2187", "Event bus has no customer managed key", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "EventBridge always encrypts events, with a key that AWS owns unless the bus names one. A key of your own decides who can read archived and buffered events.", "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption.html");

    public static readonly DiagnosticDescriptor IG2190 = new(
        "IG2190", "API Gateway caches responses unencrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A cache keeps whole responses, for every caller who was answered. It stores them in plain form unless the method setting asks for encryption.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html");

    public static readonly DiagnosticDescriptor IG2191 = new(
        "IG2191", "API Gateway deployment makes a stage that caches responses unencrypted", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A cache keeps whole responses, for every caller who was answered. It stores them in plain form unless the stage asks for encryption.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html");

    public static readonly DiagnosticDescriptor IG2192 = new(
        "IG2192", "API domain name accepts TLS 1.0", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The policy TLS_1_0 lets clients use protocols that are broken and retired. Every client that is still maintained speaks TLS 1.2.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html");

    public static readonly DiagnosticDescriptor IG2193 = new(
        "IG2193", "API domain name leaves its TLS version to the service default", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Which TLS versions a domain name accepts depends on its kind and on when it was made. Stating the policy settles it.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html");

    public static readonly DiagnosticDescriptor IG2194 = new(
        "IG2194", "API stage presents no client certificate to its backend", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With a client certificate an HTTP backend can tell calls of this API from anybody else's. Stages that call only Lambda or AWS services gain nothing.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html");

    public static readonly DiagnosticDescriptor IG2195 = new(
        "IG2195", "API stage does not cache all methods with encryption", "{0}", "IacGuard.Encryption", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some control catalogues ask that stages cache responses, to bear load, and that the cache is encrypted. A cache costs by the hour and may serve stale answers, so this is for teams that have the duty.", "https://docs.aws.amazon.com/config/latest/developerguide/api-gw-cache-enabled-and-encrypted.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG2100, IG2101, IG2102, IG2103, IG2104, IG2110, IG2111, IG2112, IG2113, IG2114,
        IG2120, IG2121, IG2122, IG2123, IG2124, IG2130, IG2131, IG2132, IG2133, IG2134,
        IG2140, IG2141, IG2142, IG2150, IG2151, IG2152, IG2153, IG2154, IG2155, IG2160,
        IG2161, IG2162, IG2163, IG2164, IG2165, IG2166, IG2167, IG2168, IG2169, IG2170,
        IG2171, IG2172, IG2173, IG2174, IG2175, IG2176, IG2177, IG2178, IG2179, IG2180,
        IG2181, IG2182, IG2183, IG2184, IG2187, IG2190, IG2191, IG2192, IG2193, IG2194,
        IG2195,
    ];
}

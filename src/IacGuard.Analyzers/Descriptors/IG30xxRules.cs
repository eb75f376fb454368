// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG30xxRules
{
    public static readonly DiagnosticDescriptor IG3001 = new(
        "IG3001", "SQS queue has no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A message that a consumer cannot handle comes back again and again until its retention ends, and then it is gone without a trace. A dead-letter queue takes it aside after a number of attempts, where it can be looked at and sent again.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3002 = new(
        "IG3002", "SQS FIFO queue has no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "In a FIFO queue a message that fails blocks all later ones of its group until it expires. A dead-letter queue lets the group go on. Where the exact order matters more than progress, leave it out on purpose and suppress this rule.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3003 = new(
        "IG3003", "SQS message is given up after one attempt", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A receive counts even when the consumer is stopped, throttled or times out. With a limit of one, messages that nothing is wrong with end in the dead-letter queue whenever a consumer is deployed or a dependency is slow for a moment.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3004 = new(
        "IG3004", "SQS queue that feeds a function allows few attempts", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "When Lambda polls a queue, a message that is received while the function is throttled counts as an attempt. With few attempts allowed, a peak of load alone sends good messages to the dead-letter queue.", "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html");

    public static readonly DiagnosticDescriptor IG3005 = new(
        "IG3005", "SQS queue and its dead-letter queue are of different types", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SQS refuses a redrive policy between a FIFO queue and a standard one, so the stack cannot be deployed.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3006 = new(
        "IG3006", "SQS dead-letter queue keeps messages shorter than its source", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "In a standard queue a message keeps its age when it is moved to the dead-letter queue. One that has waited longer than the dead-letter queue keeps messages is deleted at once, and nobody sees that it failed.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3007 = new(
        "IG3007", "SQS dead-letter queue keeps messages no longer than its source", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A message keeps its age when SQS moves it to the dead-letter queue of a standard queue. AWS advises that the dead-letter queue keeps messages longer than its source, so that there is always time left to look at what failed.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3008 = new(
        "IG3008", "SQS dead-letter queue leads back to its source", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A dead-letter queue is there to take a failing message out of the flow. When it leads back to its source, the message is delivered again and again for as long as it lives, and each round costs the consumer.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3009 = new(
        "IG3009", "SQS dead-letter queue refuses all sources", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The redrive allow policy says which queues may use this one as their dead-letter queue. With denyAll, SQS refuses the redrive policy of the queue that names it.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3010 = new(
        "IG3010", "SQS dead-letter queue has no alarm on its messages", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Messages in a dead-letter queue are failures that wait for a person, and they expire. The number of visible messages is what tells that some are there; the number of messages sent does not count those that SQS moved.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html");

    public static readonly DiagnosticDescriptor IG3011 = new(
        "IG3011", "SQS dead-letter queue keeps messages for a short time", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "What fails on a Friday must still be there when someone comes back from a holiday. SQS keeps messages for four days unless told otherwise, and for 14 days at most; a dead-letter queue should use them.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3012 = new(
        "IG3012", "SQS visibility timeout is shorter than the function's timeout", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "While a function works on a message, the queue must hide it. Lambda refuses an event source mapping whose queue hides messages for a shorter time than the function may run.", "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html");

    public static readonly DiagnosticDescriptor IG3013 = new(
        "IG3013", "SQS visibility timeout is less than six times the function's timeout", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Lambda tries a batch again when the function is throttled while it works on an earlier one. AWS advises a visibility timeout of six times the function's timeout, so that those tries happen before the message shows up a second time.", "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html");

    public static readonly DiagnosticDescriptor IG3020 = new(
        "IG3020", "Function that is invoked asynchronously has no failure destination", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Nobody waits for the answer of an asynchronous invocation. When the function fails, Lambda tries twice more and then drops the event, unless an on-failure destination or a dead-letter queue takes it. A function that is called synchronously needs neither.", "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html");

    public static readonly DiagnosticDescriptor IG3021 = new(
        "IG3021", "Failure destination is set for another version than the one that is invoked", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An event invoke config belongs to one alias, one version or $LATEST. A config for the alias live does nothing for an event that names the function without a qualifier, and the other way around.", "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html");

    public static readonly DiagnosticDescriptor IG3022 = new(
        "IG3022", "Function does not state a dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some standards ask every function for a dead-letter queue, however it is invoked. It is used for asynchronous invocations only, and an on-failure destination says more; this rule is for teams that must follow such a standard to the letter.", "https://docs.aws.amazon.com/config/latest/developerguide/lambda-dlq-check.html");

    public static readonly DiagnosticDescriptor IG3023 = new(
        "IG3023", "Event invoke config has no failure destination", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An event invoke config rules how often and how long Lambda retries an asynchronous event. Without OnFailure the event is dropped after the last try; OnSuccess tells only of those that went well.", "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html");

    public static readonly DiagnosticDescriptor IG3024 = new(
        "IG3024", "Dead-letter target is a FIFO queue or topic", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Functions, event rules, event buses and schedules can send what failed to standard queues (functions also to standard topics) only. With a FIFO target the deployment fails, or the failed event is lost.", "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html");

    public static readonly DiagnosticDescriptor IG3025 = new(
        "IG3025", "Dead-letter queue of a subscription is not of the topic's type", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "SNS delivers what it could not deliver from a FIFO topic to a FIFO queue only, and from a standard topic to a standard queue only.", "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3026 = new(
        "IG3026", "Stream or Kafka event source has no failure destination", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Lambda retries a batch of a stream until it succeeds or the records are given up or expire. Only an on-failure destination keeps a note of what was skipped. Queues as sources do not have this setting: there the queue's own redrive policy does the job.", "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html");

    public static readonly DiagnosticDescriptor IG3027 = new(
        "IG3027", "Event source mapping does not state a failure destination", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some checks ask every event source mapping for an on-failure destination, whatever its source. Lambda honours it for streams and Kafka; for a queue, use the queue's redrive policy.", "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html");

    public static readonly DiagnosticDescriptor IG3028 = new(
        "IG3028", "Stream event source retries a failing batch without end", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "By default Lambda repeats a batch that fails for as long as the stream keeps its records, and everything behind it in the shard waits. A bound on the attempts or on the age lets the shard go on; the on-failure destination then says what was skipped.", "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html");

    public static readonly DiagnosticDescriptor IG3029 = new(
        "IG3029", "Event source mapping treats a batch as one", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "When the function fails on one record, Lambda hands it the whole batch again, so good records are handled twice and may end in the dead-letter queue with the bad one. Functions that report which items failed, or batches that are split, confine the damage.", "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html");

    public static readonly DiagnosticDescriptor IG3030 = new(
        "IG3030", "EventBridge rule target has no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "EventBridge tries to deliver an event for 24 hours at most and then drops it. A missing permission or a deleted target is enough, and nothing is left to look at. A dead-letter queue on the target keeps the event with the reason.", "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html");

    public static readonly DiagnosticDescriptor IG3031 = new(
        "IG3031", "Event bus with a customer key has no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "When the key is disabled or its policy shuts EventBridge out, events cannot be encrypted or decrypted and are lost. The dead-letter queue of the bus is there for exactly that; it is no substitute for those of the rules' targets.", "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-dlq.html");

    public static readonly DiagnosticDescriptor IG3032 = new(
        "IG3032", "Schedule has no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "EventBridge Scheduler gives a run up after its retries, and a job that did not start is easily missed. The dead-letter queue keeps the invocation and the error; the schedule's own role must be allowed to send to it.", "https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html");

    public static readonly DiagnosticDescriptor IG3033 = new(
        "IG3033", "SNS subscription has no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "SNS retries a delivery for a while and then throws the message away. A queue policy that forgets the topic or a deleted function is enough. A dead-letter queue on the subscription keeps what could not be delivered.", "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html");

    public static readonly DiagnosticDescriptor IG3034 = new(
        "IG3034", "SNS topic has an inline subscription, which can have no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The Subscription property of a topic knows an endpoint and a protocol and nothing else. What cannot be delivered to it is lost.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-subscription.html");

    public static readonly DiagnosticDescriptor IG3035 = new(
        "IG3035", "Pipe that reads a stream has no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A pipe retries a batch of a stream until it succeeds or the records are given up. Without a dead-letter target nothing tells which records were skipped. A pipe that reads a queue relies on the queue's own redrive policy.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-pipes-pipe-deadletterconfig.html");

    public static readonly DiagnosticDescriptor IG3036 = new(
        "IG3036", "Crawler reads an event queue without a dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A crawler in event mode learns of changed objects from a queue. An event that it cannot process is lost without a dead-letter queue, and the table misses the objects.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-glue-crawler-s3target.html");

    public static readonly DiagnosticDescriptor IG3037 = new(
        "IG3037", "IoT topic rule has no error action", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "When an action of a topic rule fails, for a missing permission or a throttled target, the message is gone. An error action hands it to a queue, a stream or a bucket together with the error.", "https://docs.aws.amazon.com/iot/latest/developerguide/rule-error-handling.html");

    public static readonly DiagnosticDescriptor IG3038 = new(
        "IG3038", "Dead-letter queue of an event rule does not admit EventBridge", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "EventBridge sends to a dead-letter queue as a service, so the queue's own policy must allow it. Without that the failed events are lost although a dead-letter queue is named, and nothing complains at deployment.", "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html");

    public static readonly DiagnosticDescriptor IG3039 = new(
        "IG3039", "Dead-letter queue of a subscription does not admit SNS", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "SNS sends what it could not deliver to the dead-letter queue as a service, so the queue's own policy must allow it. Without that the messages are lost although a dead-letter queue is named.", "https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html");

    public static readonly DiagnosticDescriptor IG3040 = new(
        "IG3040", "Dead-letter queue is encrypted with a key that the sending service cannot use", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The policy of the AWS managed key for SQS cannot be changed and does not admit EventBridge or SNS, so they cannot encrypt what they send. The failed event is lost at the very place that should keep it.", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html");

    public static readonly DiagnosticDescriptor IG3041 = new(
        "IG3041", "SAM stream event has no failure destination", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "SAM turns the event into an event source mapping. Without DestinationConfig.OnFailure nothing keeps a note of the records that Lambda skips.", "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-kinesis.html");

    public static readonly DiagnosticDescriptor IG3042 = new(
        "IG3042", "SAM rule, schedule or topic event has no dead-letter queue", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "SAM turns the event into a rule, a schedule or a subscription, and each of them gives up on a delivery after a while. A dead-letter queue of the event keeps it.", "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-schedule.html");

    public static readonly DiagnosticDescriptor IG3050 = new(
        "IG3050", "DynamoDB table has no point-in-time recovery", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With point-in-time recovery DynamoDB keeps every state of the table for up to 35 days, and a table can be restored to any second of them. It is off unless the template asks for it, and it cannot be switched on for the past.", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html");

    public static readonly DiagnosticDescriptor IG3051 = new(
        "IG3051", "DynamoDB global table has a replica without point-in-time recovery", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Replication copies a mistaken delete to every Region within seconds, so replicas are no backup. Point-in-time recovery is set for each replica on its own.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-globaltable.html");

    public static readonly DiagnosticDescriptor IG3052 = new(
        "IG3052", "DynamoDB table has no deletion protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Deletion protection refuses every request to delete the table, whoever makes it, until someone switches it off on purpose. It costs nothing.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-table.html");

    public static readonly DiagnosticDescriptor IG3053 = new(
        "IG3053", "DynamoDB table with provisioned capacity does not scale", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A table with provisioned capacity throttles what goes beyond it. A scalable target for reads and one for writes let the capacity follow the load, and indexes have capacities of their own. On-demand tables need neither.", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html");

    public static readonly DiagnosticDescriptor IG3060 = new(
        "IG3060", "RDS instance keeps no automated backups", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Automated backups are what a database is restored from, to any second of the retention period. With a period of 0 there are none, and the logs that a restore replays are not kept either.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html");

    public static readonly DiagnosticDescriptor IG3061 = new(
        "IG3061", "RDS instance keeps its backups for a short time", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A mistake that is noticed after a weekend cannot be undone with backups of one day, which is the default. How long they are kept is a property of the instance.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html");

    public static readonly DiagnosticDescriptor IG3062 = new(
        "IG3062", "RDS cluster keeps its backups for a short time", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A mistake that is noticed after a weekend cannot be undone with backups of one day, which is the default. How long they are kept is a property of the cluster.", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html");

    public static readonly DiagnosticDescriptor IG3063 = new(
        "IG3063", "DocumentDB cluster keeps its backups for a short time", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A mistake that is noticed after a weekend cannot be undone with backups of one day, which is the default. How long they are kept is a property of the cluster.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdb-dbcluster.html");

    public static readonly DiagnosticDescriptor IG3064 = new(
        "IG3064", "Neptune cluster keeps its backups for a short time", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A mistake that is noticed after a weekend cannot be undone with backups of one day, which is the default. How long they are kept is a property of the cluster.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbcluster.html");

    public static readonly DiagnosticDescriptor IG3065 = new(
        "IG3065", "RDS instance has no deletion protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Deletion protection refuses every request to delete the RDS instance, also one that CloudFormation makes because a property changed that needs a new one. It must be switched off first, on purpose.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html");

    public static readonly DiagnosticDescriptor IG3066 = new(
        "IG3066", "RDS cluster has no deletion protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Deletion protection refuses every request to delete the RDS cluster, also one that CloudFormation makes because a property changed that needs a new one. It must be switched off first, on purpose.", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html");

    public static readonly DiagnosticDescriptor IG3067 = new(
        "IG3067", "DocumentDB cluster has no deletion protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Deletion protection refuses every request to delete the DocumentDB cluster, also one that CloudFormation makes because a property changed that needs a new one. It must be switched off first, on purpose.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdb-dbcluster.html");

    public static readonly DiagnosticDescriptor IG3068 = new(
        "IG3068", "Neptune cluster has no deletion protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Deletion protection refuses every request to delete the Neptune cluster, also one that CloudFormation makes because a property changed that needs a new one. It must be switched off first, on purpose.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbcluster.html");

    public static readonly DiagnosticDescriptor IG3069 = new(
        "IG3069", "RDS instance has no standby in another Availability Zone", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With MultiAZ, RDS keeps a copy in another Availability Zone and moves to it when the first one, its storage or its network fails, and during maintenance. Members of an Aurora cluster are spread by their cluster instead.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html");

    public static readonly DiagnosticDescriptor IG3070 = new(
        "IG3070", "Redshift cluster keeps no automated snapshots", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Redshift takes snapshots by itself and keeps them for a day unless told otherwise. With a period of 0 there are none, and a bad load cannot be undone.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html");

    public static readonly DiagnosticDescriptor IG3071 = new(
        "IG3071", "ElastiCache data is not backed up", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A Redis or Valkey cache takes daily snapshots only when SnapshotRetentionLimit says for how many days they are kept; the default of 0 switches them off. A cache that can be filled again from its source needs none.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html");

    public static readonly DiagnosticDescriptor IG3072 = new(
        "IG3072", "ElastiCache keeps its backups for a short time", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A Redis or Valkey cache takes daily snapshots only when SnapshotRetentionLimit says for how many days they are kept; the default of 0 switches them off. A cache that can be filled again from its source needs none.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html");

    public static readonly DiagnosticDescriptor IG3073 = new(
        "IG3073", "ElastiCache replication group is not multi-AZ", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With MultiAZEnabled the replicas stand in other Availability Zones than the primary, and one of them takes over when the zone of the primary fails.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html");

    public static readonly DiagnosticDescriptor IG3074 = new(
        "IG3074", "ElastiCache replication group does not fail over", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With automatic failover a replica becomes the primary node by itself when the primary fails. Without it, writes fail until someone promotes a replica.", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html");

    public static readonly DiagnosticDescriptor IG3075 = new(
        "IG3075", "EFS file system has no automatic backups", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With a backup policy AWS Backup takes a copy of the file system every day. A file system that a template makes has none unless the template asks.", "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html");

    public static readonly DiagnosticDescriptor IG3076 = new(
        "IG3076", "Data store is in no backup plan", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some standards ask that AWS Backup covers every data store, beside what the service itself does. A selection by tags or in another stack is not seen here; suppress the rule then.", "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html");

    public static readonly DiagnosticDescriptor IG3077 = new(
        "IG3077", "FSx file system does not state that it is backed up", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Whether FSx backs a file system up by itself, and for how long, differs by its kind. A number of days in the template says it for everyone to see.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-fsx-filesystem.html");

    public static readonly DiagnosticDescriptor IG3080 = new(
        "IG3080", "S3 bucket is not versioned", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With versioning, overwriting or deleting an object keeps what was there, and a mistake or an attack can be undone. It is off unless the template switches it on.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html");

    public static readonly DiagnosticDescriptor IG3081 = new(
        "IG3081", "Versioned S3 bucket keeps old versions for ever", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Every overwrite and every delete leaves a version behind, and all of them are paid for. A lifecycle rule that expires noncurrent versions after a while keeps the safety and bounds the cost.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html");

    public static readonly DiagnosticDescriptor IG3082 = new(
        "IG3082", "S3 bucket does not lock its objects", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With Object Lock an object version cannot be deleted or overwritten for a time, not even by an administrator. Records that must not change need it; most buckets do not.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html");

    public static readonly DiagnosticDescriptor IG3083 = new(
        "IG3083", "S3 bucket is not replicated", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Replication keeps a copy of new objects in another bucket, which may stand in another Region or account. Some standards ask for it on every bucket.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html");

    public static readonly DiagnosticDescriptor IG3085 = new(
        "IG3085", "Load balancer has no deletion protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Deletion protection refuses to delete the load balancer until someone switches it off on purpose. With the load balancer goes its DNS name, which clients may know.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html");

    public static readonly DiagnosticDescriptor IG3086 = new(
        "IG3086", "Classic load balancer does not balance across zones", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without cross-zone balancing every zone gets the same share of requests, however many instances are left in it. When a zone loses instances, those that remain are overloaded.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html");

    public static readonly DiagnosticDescriptor IG3087 = new(
        "IG3087", "Classic load balancer does not use two zones with cross-zone balancing", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A load balancer that stands in one zone stops with it, and one that does not balance across zones overloads what is left of a zone.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html");

    public static readonly DiagnosticDescriptor IG3088 = new(
        "IG3088", "Classic load balancer does not drain connections", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With connection draining, requests that are under way are finished before an instance that leaves is cut off. Without it every deployment breaks some.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html");

    public static readonly DiagnosticDescriptor IG3090 = new(
        "IG3090", "Auto Scaling group ignores the health checks of its load balancer", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "By default the group replaces an instance only when the machine itself fails. With ELB health checks it also replaces one whose application no longer answers the load balancer.", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html");

    public static readonly DiagnosticDescriptor IG3091 = new(
        "IG3091", "Auto Scaling group states no grace period for ELB health checks", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "An instance that still starts does not answer the load balancer. Without a grace period the group takes it for broken and replaces it again and again.", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html");

    public static readonly DiagnosticDescriptor IG3092 = new(
        "IG3092", "Auto Scaling group has no cooldown", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "After a scaling activity the load needs time to settle. Without a cooldown, simple scaling policies add or remove instances again before the first ones had an effect.", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html");

    public static readonly DiagnosticDescriptor IG3093 = new(
        "IG3093", "Function reserves no concurrency", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "All functions of an account and Region share one limit. A reservation keeps a function from taking all of it and keeps its share for it. A function with a reservation of 0 never runs.", "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html");

    public static readonly DiagnosticDescriptor IG3094 = new(
        "IG3094", "Search domain is not zone-aware", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A domain whose data nodes stand in one Availability Zone stops with it. With zone awareness the copies of a shard stand in different zones.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html");

    public static readonly DiagnosticDescriptor IG3095 = new(
        "IG3095", "Search domain has fewer than three data nodes in several zones", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A domain whose data nodes stand in one Availability Zone stops with it. With zone awareness the copies of a shard stand in different zones; with three nodes one can fail and the rest still agree.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html");

    public static readonly DiagnosticDescriptor IG3096 = new(
        "IG3096", "Flink application does not state that it takes checkpoints", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A checkpoint is what an application starts again from after a failure. Without it the state is lost and records are counted twice or not at all.", "https://docs.aws.amazon.com/managed-flink/latest/java/how-fault.html");

    public static readonly DiagnosticDescriptor IG3097 = new(
        "IG3097", "EC2 instance has no termination protection", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Termination protection refuses to terminate the instance until someone switches it off on purpose. An instance that stands alone may hold what nothing else has.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html");

    public static readonly DiagnosticDescriptor IG3098 = new(
        "IG3098", "Aurora MySQL cluster has no backtrack window", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Backtrack winds an Aurora MySQL cluster back to an earlier time within minutes, without restoring a backup. It must be switched on when the cluster is made.", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html");

    public static readonly DiagnosticDescriptor IG3099 = new(
        "IG3099", "Neptune cluster is bound to one Availability Zone", "{0}", "IacGuard.Resilience", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Instances of a cluster whose list of zones has one entry all stand in it. With two or more zones a replica can take over when one fails.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbcluster.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG3001, IG3002, IG3003, IG3004, IG3005, IG3006, IG3007, IG3008, IG3009, IG3010,
        IG3011, IG3012, IG3013, IG3020, IG3021, IG3022, IG3023, IG3024, IG3025, IG3026,
        IG3027, IG3028, IG3029, IG3030, IG3031, IG3032, IG3033, IG3034, IG3035, IG3036,
        IG3037, IG3038, IG3039, IG3040, IG3041, IG3042, IG3050, IG3051, IG3052, IG3053,
        IG3060, IG3061, IG3062, IG3063, IG3064, IG3065, IG3066, IG3067, IG3068, IG3069,
        IG3070, IG3071, IG3072, IG3073, IG3074, IG3075, IG3076, IG3077, IG3080, IG3081,
        IG3082, IG3083, IG3085, IG3086, IG3087, IG3088, IG3090, IG3091, IG3092, IG3093,
        IG3094, IG3095, IG3096, IG3097, IG3098, IG3099,
    ];
}

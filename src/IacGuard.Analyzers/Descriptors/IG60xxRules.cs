// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG60xxRules
{
    public static readonly DiagnosticDescriptor IG6001 = new(
        "IG6001", "Log group keeps its logs for ever", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Logs that nobody deletes cost more every month, and personal data in them outlives every deadline. Choose a time on purpose.", "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html");

    public static readonly DiagnosticDescriptor IG6002 = new(
        "IG6002", "Log group forgets too early", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Intrusions are noticed weeks after they began as a rule. By then the logs that show how it went must still be there.", "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html");

    public static readonly DiagnosticDescriptor IG6010 = new(
        "IG6010", "Trail records one Region only", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Attackers like the Regions that nobody uses, because nobody looks there. One trail for all of them costs nothing more.", "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html");

    public static readonly DiagnosticDescriptor IG6011 = new(
        "IG6011", "Trail does not sign its log files", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "With validation CloudTrail signs a digest of what it delivered every hour. Without it an audit has to believe the files.", "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html");

    public static readonly DiagnosticDescriptor IG6012 = new(
        "IG6012", "Trail does not feed CloudWatch Logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "In CloudWatch Logs metric filters raise an alarm within minutes when somebody uses the root user or stops a trail.", "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html");

    public static readonly DiagnosticDescriptor IG6013 = new(
        "IG6013", "Trail is switched off", "{0}", "IacGuard.Observability", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A trail that is switched off looks like an audit trail in the template and is none.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html");

    public static readonly DiagnosticDescriptor IG6014 = new(
        "IG6014", "Trail records no access to S3 objects", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Management events do not show who read which object. Data events do; they cost by volume, so name the buckets that matter.", "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html");

    public static readonly DiagnosticDescriptor IG6020 = new(
        "IG6020", "VPC has no flow log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "After an incident the flow logs show who talked to whom. They cannot be had afterwards.", "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html");

    public static readonly DiagnosticDescriptor IG6030 = new(
        "IG6030", "Bucket has no access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Access logs show who read or tried to read what, also the anonymous requests that CloudTrail leaves out.", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html");

    public static readonly DiagnosticDescriptor IG6031 = new(
        "IG6031", "Load balancer has no access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The log of the load balancer is often the only place that has the address of the client and the time of each answer.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html");

    public static readonly DiagnosticDescriptor IG6032 = new(
        "IG6032", "Classic load balancer has no access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The log of the load balancer is often the only place that has the address of the client and the time of each answer.", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/access-log-collection.html");

    public static readonly DiagnosticDescriptor IG6033 = new(
        "IG6033", "API stage has no access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without an access log nobody can say who called the API, when, and what the answer was.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html");

    public static readonly DiagnosticDescriptor IG6034 = new(
        "IG6034", "HTTP API stage has no access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without an access log nobody can say who called the API, when, and what the answer was.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html");

    public static readonly DiagnosticDescriptor IG6035 = new(
        "IG6035", "API stage has no complete access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A destination without a format records nothing of use.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html");

    public static readonly DiagnosticDescriptor IG6036 = new(
        "IG6036", "API stage does not log how it ran", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The execution log says why a request failed between the client and the integration. It needs an AWS::ApiGateway::Account with a role.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html");

    public static readonly DiagnosticDescriptor IG6037 = new(
        "IG6037", "Distribution has no access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Requests that the cache answers are seen nowhere else.", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html");

    public static readonly DiagnosticDescriptor IG6040 = new(
        "IG6040", "Function is not traced", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "In a system of many functions a trace is what shows where the time went and which call failed.", "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html");

    public static readonly DiagnosticDescriptor IG6041 = new(
        "IG6041", "API stage is not traced", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The trace of a request begins where it enters. Without the stage the first part of it is missing.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html");

    public static readonly DiagnosticDescriptor IG6042 = new(
        "IG6042", "State machine is not traced", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The trace shows which step was slow and which service failed, across the functions that the workflow calls.", "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html");

    public static readonly DiagnosticDescriptor IG6043 = new(
        "IG6043", "GraphQL API is not traced", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "One GraphQL request runs many resolvers. The trace shows which of them is slow.", "https://docs.aws.amazon.com/appsync/latest/devguide/x-ray-tracing.html");

    public static readonly DiagnosticDescriptor IG6044 = new(
        "IG6044", "State machine does not log all events", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "By default nothing is logged. At the level ALL the log tells each step of each execution, also of those that succeeded wrongly.", "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html");

    public static readonly DiagnosticDescriptor IG6045 = new(
        "IG6045", "GraphQL API logs no requests", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without a role for CloudWatch Logs nothing of a request is kept: who asked for what, how long it took, which of its fields failed. A GraphQL request answers 200 although its fields fail, so the log is where the failure shows.", "https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html");

    public static readonly DiagnosticDescriptor IG6046 = new(
        "IG6046", "State machine logs nothing", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The level is OFF by default. When an execution fails without a log, little is left to find out why.", "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html");

    public static readonly DiagnosticDescriptor IG6050 = new(
        "IG6050", "Database exports no logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "On the instance logs last for days and vanish with it. In CloudWatch they can be searched, alarmed on and kept.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html");

    public static readonly DiagnosticDescriptor IG6051 = new(
        "IG6051", "Database has no enhanced monitoring", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "CloudWatch sees the machine from outside. Enhanced monitoring shows the processes and the memory, which is what a slow database is about.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html");

    public static readonly DiagnosticDescriptor IG6052 = new(
        "IG6052", "Database records no load by query", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The load by query is the shortest way to the statement that makes a database slow. The property also feeds Database Insights, which took over the console of Performance Insights in July 2026.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html");

    public static readonly DiagnosticDescriptor IG6053 = new(
        "IG6053", "Database cluster exports no logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The audit log says who connected and what they ran. Exported, it outlives the cluster and can raise alarms.", "https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html");

    public static readonly DiagnosticDescriptor IG6054 = new(
        "IG6054", "Database cluster exports no logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The audit log says who connected and what they ran. Exported, it outlives the cluster and can raise alarms.", "https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html");

    public static readonly DiagnosticDescriptor IG6055 = new(
        "IG6055", "Redshift cluster has no audit log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The audit log says who connected, from where and what they ran.", "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html");

    public static readonly DiagnosticDescriptor IG6056 = new(
        "IG6056", "Kafka cluster keeps no broker logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Nobody can log on to the brokers. Without delivery their logs are out of reach when a topic stops moving.", "https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html");

    public static readonly DiagnosticDescriptor IG6057 = new(
        "IG6057", "Message broker logs nothing", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Nobody can log on to the broker, so what it says about failing clients is lost.", "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html");

    public static readonly DiagnosticDescriptor IG6058 = new(
        "IG6058", "Message broker has no audit log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The audit log of ActiveMQ says who changed or emptied a queue. RabbitMQ has none.", "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html");

    public static readonly DiagnosticDescriptor IG6060 = new(
        "IG6060", "Search domain has no audit log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The audit log says who searched and changed what. It needs fine-grained access control.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html");

    public static readonly DiagnosticDescriptor IG6061 = new(
        "IG6061", "Search domain delivers no error log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The error log shows failing queries and indexing before users report them.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html");

    public static readonly DiagnosticDescriptor IG6062 = new(
        "IG6062", "Search domain delivers no slow logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Slow logs show the queries that bring a domain down, before they do.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html");

    public static readonly DiagnosticDescriptor IG6063 = new(
        "IG6063", "Search domain publishes no log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Nobody can log on to the nodes of a domain. What it does not publish is lost.", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html");

    public static readonly DiagnosticDescriptor IG6064 = new(
        "IG6064", "Kubernetes control plane is not logged completely", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "EKS keeps none of these logs unless it is told to. The audit and authenticator logs say who did what in the cluster.", "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html");

    public static readonly DiagnosticDescriptor IG6065 = new(
        "IG6065", "Kubernetes API calls are not logged", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The audit log is the only record of who did what in the cluster, and EKS keeps none unless it is told to.", "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html");

    public static readonly DiagnosticDescriptor IG6066 = new(
        "IG6066", "Web ACL logs no requests", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without the log nobody can tell an attack from a customer whom a rule shuts out.", "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html");

    public static readonly DiagnosticDescriptor IG6067 = new(
        "IG6067", "Cluster has no Container Insights", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without them a task that restarts all day looks healthy from outside.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html");

    public static readonly DiagnosticDescriptor IG6068 = new(
        "IG6068", "Container keeps no log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without a log driver what the container prints stays on the host, and on Fargate it is lost.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html");

    public static readonly DiagnosticDescriptor IG6069 = new(
        "IG6069", "Airflow environment does not send all logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Each part of Airflow has a log of its own. The one that is off is the one that would say why a task hangs.", "https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html");

    public static readonly DiagnosticDescriptor IG6070 = new(
        "IG6070", "EMR cluster archives no logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The logs of a cluster vanish with it. Archived in S3 they show why a step failed last night.", "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html");

    public static readonly DiagnosticDescriptor IG6071 = new(
        "IG6071", "Instance reports metrics every five minutes only", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "With a value a minute an alarm rings while there is still time. It costs extra.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html");

    public static readonly DiagnosticDescriptor IG6080 = new(
        "IG6080", "Alarm notifies nobody", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An alarm without an action changes its colour on a page that nobody watches at night.", "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html");

    public static readonly DiagnosticDescriptor IG6081 = new(
        "IG6081", "Actions of an alarm are switched off", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The switch is meant for maintenance. Left in a template it silences the alarm for good.", "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html");

    public static readonly DiagnosticDescriptor IG6082 = new(
        "IG6082", "AWS Config does not record all resource types", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What is not recorded cannot be judged by a Config rule and has no history after an incident.", "https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html");

    public static readonly DiagnosticDescriptor IG6083 = new(
        "IG6083", "Threat detection is switched off", "{0}", "IacGuard.Observability", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A detector that is off finds nothing, while the template looks as if somebody watched.", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-guardduty-detector.html");

    public static readonly DiagnosticDescriptor IG6084 = new(
        "IG6084", "Config aggregator covers some Regions only", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Resources in a Region that nobody uses are the ones to hear of.", "https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html");

    public static readonly DiagnosticDescriptor IG6085 = new(
        "IG6085", "Parameter group switches auditing off", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "DocumentDB exports an audit log only when both the cluster exports it and the parameter group audits.", "https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html");

    public static readonly DiagnosticDescriptor IG6086 = new(
        "IG6086", "Redshift cluster logs no queries", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The audit log has connections only, unless the parameter enable_user_activity_logging is true.", "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html");

    public static readonly DiagnosticDescriptor IG6087 = new(
        "IG6087", "Database does not export all of its logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Each engine has several logs; the one that is not exported is the one that would show the slow query or the failed login.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html");

    public static readonly DiagnosticDescriptor IG6088 = new(
        "IG6088", "Environment archives no logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The logs of an instance vanish with it, and an environment that scales in drops instances without asking.", "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.logging.html");

    public static readonly DiagnosticDescriptor IG6089 = new(
        "IG6089", "Auto Scaling group does not tell of its launches and terminations", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A group that fails to launch goes on with too few instances, and nothing else says so. Its notifications, or rules in EventBridge, tell of each launch and termination and of their failure.", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html");

    public static readonly DiagnosticDescriptor IG6090 = new(
        "IG6090", "Stage that a deployment makes has no access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A deployment may make its stage itself, and then its StageDescription is the only place to ask for an access log. Without one nobody can say who called the API.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html");

    public static readonly DiagnosticDescriptor IG6091 = new(
        "IG6091", "Access log of an API is no JSON", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "CloudWatch Logs Insights and most other tools find the fields of JSON by themselves. A line of text has to be taken apart by a pattern that breaks with the next change.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html");

    public static readonly DiagnosticDescriptor IG6092 = new(
        "IG6092", "Launch configuration switches detailed monitoring off", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A group that scales by metrics acts as late as they come. Launch configurations have detailed monitoring unless the template switches it off; it costs extra.", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html");

    public static readonly DiagnosticDescriptor IG6093 = new(
        "IG6093", "Function may not write its log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Lambda writes what a function prints with the rights of its role. Without them everything is thrown away without an error, and the first thing that is missing after an incident is the log.", "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html");

    public static readonly DiagnosticDescriptor IG6094 = new(
        "IG6094", "MediaStore container has no access log", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Without an access log nobody can say who read or wrote an object. AWS has ended MediaStore in November 2025.", "https://docs.aws.amazon.com/mediastore/latest/ug/monitoring-cloudwatch-access-logs.html");

    public static readonly DiagnosticDescriptor IG6095 = new(
        "IG6095", "MediaStore container sends no metrics", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Errors of a stream show first in the metrics of its requests. AWS has ended MediaStore in November 2025.", "https://docs.aws.amazon.com/mediastore/latest/ug/policies-metric.html");

    public static readonly DiagnosticDescriptor IG6096 = new(
        "IG6096", "Serverless Aurora MySQL cluster does not export all of its logs", "{0}", "IacGuard.Observability", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A serverless cluster has no instance to read logs from. What it does not export is gone when it scales down.", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Integrating.CloudWatch.html");

    public static readonly DiagnosticDescriptor IG6097 = new(
        "IG6097", "Bucket of a trail records no requests", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Who reads or deletes the log of a trail is the first question after an attack. The access log of its bucket answers it.", "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html");

    public static readonly DiagnosticDescriptor IG6098 = new(
        "IG6098", "Access log of an HTTP API has no format", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A stage writes an access log when it has both, a destination and a format. With the destination alone nothing useful is written.", "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html");

    public static readonly DiagnosticDescriptor IG6099 = new(
        "IG6099", "GraphQL API records no errors of its fields", "{0}", "IacGuard.Observability", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A GraphQL request answers 200 although its fields fail; the log of the fields is where the failure shows. FieldLogLevel NONE leaves the requests in the log and says nothing about why one of them failed.", "https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG6001, IG6002, IG6010, IG6011, IG6012, IG6013, IG6014, IG6020, IG6030, IG6031,
        IG6032, IG6033, IG6034, IG6035, IG6036, IG6037, IG6040, IG6041, IG6042, IG6043,
        IG6044, IG6045, IG6046, IG6050, IG6051, IG6052, IG6053, IG6054, IG6055, IG6056,
        IG6057, IG6058, IG6060, IG6061, IG6062, IG6063, IG6064, IG6065, IG6066, IG6067,
        IG6068, IG6069, IG6070, IG6071, IG6080, IG6081, IG6082, IG6083, IG6084, IG6085,
        IG6086, IG6087, IG6088, IG6089, IG6090, IG6091, IG6092, IG6093, IG6094, IG6095,
        IG6096, IG6097, IG6098, IG6099,
    ];
}

namespace IacGuard.Rules.Arns;

/// <summary>The service name in the ARNs of a CloudFormation type (AWS Service Authorization Reference, resource types by service).</summary>
internal static class ServiceOfType
{
    private static readonly string[] Separator = ["::"];

    /// <summary>The service, such as <c>states</c> for <c>AWS::StepFunctions::StateMachine</c>; null for types that are not AWS's.</summary>
    public static string? Find(string type)
    {
        var parts = type.Split(Separator, StringSplitOptions.None);
        return parts.Length == 3 && parts[0] == "AWS" ? Find(parts[1], parts[2]) : null;
    }

    private static string Find(string group, string name) => group switch
    {
        "StepFunctions" => "states",
        "KinesisFirehose" => "firehose",
        "KinesisVideo" => "kinesisvideo",
        "KinesisAnalytics" or "KinesisAnalyticsV2" => "kinesisanalytics",
        "ApiGatewayV2" or "ApiGateway" => "apigateway",
        "CertificateManager" => "acm",
        "ACMPCA" => "acm-pca",
        "OpenSearchService" or "Elasticsearch" => "es",
        "OpenSearchServerless" => "aoss",
        "ElasticLoadBalancing" or "ElasticLoadBalancingV2" => "elasticloadbalancing",
        "EFS" => "elasticfilesystem",
        "EMR" => "elasticmapreduce",
        "MSK" => "kafka",
        "MWAA" => "airflow",
        "AmazonMQ" => "mq",
        "DocDB" or "Neptune" => "rds",
        "EventSchemas" => "schemas",
        "ServiceCatalog" => "catalog",
        "ServiceDiscovery" => "servicediscovery",
        "Cognito" => name.StartsWith("IdentityPool", StringComparison.Ordinal) ? "cognito-identity" : "cognito-idp",
        "Serverless" => name switch
        {
            "Function" or "LayerVersion" => "lambda",
            "StateMachine" => "states",
            "SimpleTable" => "dynamodb",
            "Api" or "HttpApi" => "apigateway",
            _ => "serverlessrepo",
        },
        _ => group.ToLowerInvariant(),
    };
}

using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.EventProcessing;

/// <summary>
/// Events come in through a REST API that answers at once; they are stored, scored, filed and audited by functions that a queue and a bus
/// connect.
/// </summary>
public sealed class EventProcessingStack : SystemStack
{
    /// <summary>The system's name in names and tags.</summary>
    internal const string System = "event-processing";

    /// <summary>Makes the stack.</summary>
    public EventProcessingStack(Construct scope, Deployment deployment)
        : base(scope, "EventProcessing", System, "Event processing: REST API, queue and bus, functions, audit trail", deployment)
    {
        var store = new EventStore(this, "Store", deployment);
        var queues = new EventQueues(this, "Queues", deployment, Alerts);
        var bus = new EventRouting(this, "Routing", deployment);
        var token = new ApiToken(this, "Token", deployment, Alerts);
        var functions = new EventFunctions(this, "Functions", new EventFunctionsProps
        {
            Deployment = deployment,
            Store = store,
            Queues = queues,
            Bus = bus.Bus,
            Token = token,
        });
        bus.Connect(functions, queues);
        var api = new EventApi(this, "Api", new EventApiProps
        {
            Deployment = deployment,
            Authorizer = functions.Authorizer.Function,
            Ingestion = functions.Ingestion.Function,
        });
        new ApiFirewall(this, "Firewall", deployment, api.Api.DeploymentStage);
        ApiDomain.AddIfConfigured(this, api.Api);
        var settings = new EventSettings(this, "Settings", deployment, store, queues);
        new EventWatch(this, "Watch", new EventWatchProps { Deployment = deployment, Alerts = Alerts, Functions = functions, Queues = queues });
        AddOutputs(api, functions, store, queues, bus, settings);
        Output("TokenSecretName", token.Secret.SecretName, "The secret that holds the token of callers");
    }

    private void AddOutputs(EventApi api, EventFunctions functions, EventStore store, EventQueues queues, EventRouting bus, EventSettings settings)
    {
        Output("ApiEndpoint", api.Api.Url, "The API");
        Output("EventPostUrl", api.Api.UrlForPath("/events"), "Where events are posted");
        Output("ApiId", api.Api.RestApiId, "Id of the API");
        Output("ApiStageName", api.Api.DeploymentStage.StageName, "Stage of the API");
        Output("ApiLogGroupName", api.AccessLog.LogGroupName, "Log of the API's requests");
        foreach (var (id, function) in functions.ByName)
        {
            Output($"{id}FunctionName", function.Function.FunctionName, $"The {id} function");
            Output($"{id}FunctionArn", function.Function.FunctionArn, $"ARN of the {id} function");
            Output($"{id}LogGroupName", function.LogGroup.LogGroupName, $"Log of the {id} function");
        }

        Output("QueueUrl", queues.Events.QueueUrl, "The queue of events");
        Output("DeadLetterQueueUrl", queues.DeadLetters.QueueUrl, "Events that could not be processed");
        Output("EventsTableName", store.Events.TableName, "The table of events");
        Output("AuditTableName", store.AuditTrail.TableName, "The audit trail");
        Output("EventBusName", bus.Bus.EventBusName, "The bus");
        Output("EventRuleArns", string.Join(",", bus.Rules.Select(static r => r.RuleArn)), "The rules of the bus");
        Output("ParameterNames", string.Join(",", settings.Names), "The parameters in SSM");
        Output("LayerArn", functions.Layer.LayerVersionArn, "The layer of the functions");
        Output("DeployedRegion", Region, "The Region that all this is in");
    }
}

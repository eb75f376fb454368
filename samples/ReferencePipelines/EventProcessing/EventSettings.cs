using Amazon.CDK;
using Amazon.CDK.AWS.SSM;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.EventProcessing;

/// <summary>What operators and clients look up: parameters in SSM. None is secret; the token is in Secrets Manager.</summary>
public sealed class EventSettings : Construct
{
    private readonly Deployment deployment;
    private readonly List<string> names = [];

    /// <summary>Makes the parameters.</summary>
    public EventSettings(Construct scope, string id, Deployment deployment, EventStore store, EventQueues queues) : base(scope, id)
    {
        this.deployment = deployment;
        var stack = Stack.Of(this);
        Add("Database", "db-connection", "Where events are kept", new() { ["table_name"] = store.Events.TableName, ["region"] = stack.Region });
        Add("Api", "api-config", "Limits of the API", new() { ["throttle_limit"] = 10_000, ["burst_limit"] = 5_000, ["timeout"] = 30 });
        Add("Processing", "processing-config", "How events are processed", new() { ["batch_size"] = 10, ["retry_attempts"] = 5, ["dlq_url"] = queues.DeadLetters.QueueUrl });
    }

    /// <summary>The parameters' names.</summary>
    public IReadOnlyList<string> Names => names;

    private void Add(string id, string name, string description, Dictionary<string, object> value)
    {
        var parameter = new StringParameter(this, id, new StringParameterProps
        {
            ParameterName = $"/{deployment.Environment}/event-processing/{name}/{deployment.Team}",
            Description = description,
            StringValue = Stack.Of(this).ToJsonString(value),
        });
        names.Add(parameter.ParameterName);
    }
}

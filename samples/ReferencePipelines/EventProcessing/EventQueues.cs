using Amazon.CDK.AWS.SQS;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.EventProcessing;

/// <summary>The queue of events, and where goes what could not be processed or delivered.</summary>
public sealed class EventQueues : Construct
{
    /// <summary>Makes the queues and the alarms on failures.</summary>
    public EventQueues(Construct scope, string id, Deployment deployment, AlertTopic alerts) : base(scope, id)
    {
        var spec = new QueueSpec { Deployment = deployment, Alerts = alerts, Name = "event-queue" };
        var events = new EncryptedQueue(this, "Events", new EncryptedQueueProps { Spec = spec, ConsumerTimeout = EventFunctions.ProcessingTimeout });
        Events = events.Queue;
        DeadLetters = events.DeadLetters;
        Undelivered = new FailureQueue(this, "Undelivered", spec with { Name = "event-undelivered" }).Queue;
    }

    /// <summary>Events that wait for the processing function.</summary>
    public Queue Events { get; }

    /// <summary>Events that could not be processed.</summary>
    public Queue DeadLetters { get; }

    /// <summary>Events that the bus could not deliver.</summary>
    public Queue Undelivered { get; }
}

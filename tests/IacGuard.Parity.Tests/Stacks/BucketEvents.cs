using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.S3.Notifications;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Functions that buckets call, by notifications and by event sources.</summary>
public sealed class BucketEvents : Stack
{
    public BucketEvents(Construct scope, string id) : base(scope, id)
    {
        new Bucket(this, "Created").AddEventNotification(EventType.OBJECT_CREATED, new LambdaDestination(Make("OnCreated")));
        new Bucket(this, "Removed").AddEventNotification(EventType.OBJECT_REMOVED, new LambdaDestination(Make("OnRemoved")), new NotificationKeyFilter { Prefix = "in/" });
        new Bucket(this, "Any").AddObjectCreatedNotification(new LambdaDestination(Make("OnAny")));
        var sources = new Bucket(this, "Sources");
        Make("OnSource").AddEventSource(new S3EventSource(sources, new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED } }));
        Make("OnSecondSource").AddEventSource(new S3EventSourceV2(new Bucket(this, "Second"), new S3EventSourceProps { Events = new[] { EventType.OBJECT_CREATED } }));
        _ = new Function(this, "OnOwnSource", new FunctionProps
        {
            Runtime = Runtime.PYTHON_3_12,
            Handler = "index.handler",
            Code = Code.FromInline("pass"),
            Events = new[] { new S3EventSource(sources, new S3EventSourceProps { Events = new[] { EventType.OBJECT_REMOVED } }) },
        });
    }

    private Function Make(string id) => new(this, id, new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass") });
}

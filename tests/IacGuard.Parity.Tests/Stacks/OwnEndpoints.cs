using Amazon.CDK;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A construct of one's own that derives from the library's empty one.</summary>
public class OwnEndpoints : Stack
{
    public OwnEndpoints(Construct scope, string id)
        : base(scope, id)
    {
        _ = new Endpoint(this, "Orders", "orders");
        _ = new Endpoint(this, "Bills", "bills");
    }

    private sealed class Endpoint : Resource
    {
        public Endpoint(Construct scope, string id, string name)
            : base(scope, id) =>
            _ = new Amazon.CDK.AWS.SQS.Queue(this, name, new Amazon.CDK.AWS.SQS.QueueProps { RetentionPeriod = Duration.Days(4) });
    }
}

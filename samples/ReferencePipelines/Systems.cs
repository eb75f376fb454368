using Amazon.CDK;
using ReferencePipelines.Orders;
using ReferencePipelines.Shared;

namespace ReferencePipelines;

/// <summary>The systems of this app; each is a stack that stands alone.</summary>
public static class Systems
{
    /// <summary>Adds every system to an app.</summary>
    public static void AddAll(App app)
    {
        var deployment = Deployment.FromContext(app.Node);
        new OrdersStack(app, deployment);
    }
}

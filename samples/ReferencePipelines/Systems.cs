using Amazon.CDK;
using ReferencePipelines.Analytics;
using ReferencePipelines.EventProcessing;
using ReferencePipelines.MarketData;
using ReferencePipelines.Orders;
using ReferencePipelines.Shared;
using ReferencePipelines.Transactions;

namespace ReferencePipelines;

/// <summary>The systems of this app; each is a stack that stands alone.</summary>
public static class Systems
{
    /// <summary>Adds every system to an app.</summary>
    public static void AddAll(App app)
    {
        var deployment = Deployment.FromContext(app.Node);
        new OrdersStack(app, deployment);
        new MarketDataStack(app, deployment);
        new TransactionsStack(app, deployment);
        new EventProcessingStack(app, deployment);
        new AnalyticsStack(app, deployment);
    }
}

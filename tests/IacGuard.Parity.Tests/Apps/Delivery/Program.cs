using Amazon.CDK;

namespace IacGuard.Parity.Tests.Apps.Delivery;

/// <summary>How a team delivers: pipelines, services behind load balancers, APIs with named stages.</summary>
public static class Program
{
    /// <summary>Adds the stacks.</summary>
    public static void AddAll(App app)
    {
        _ = new Pipelines(app, "Pipelines");
        _ = new BalancedServices(app, "Services");
        _ = new ApiStages(app, "Apis");
    }
}

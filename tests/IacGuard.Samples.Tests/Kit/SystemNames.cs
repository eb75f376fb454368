namespace IacGuard.Samples.Tests.Kit;

/// <summary>The systems, by the ids of their stacks; each has a folder of that name.</summary>
public static class SystemNames
{
    /// <summary>All of them.</summary>
    public static string[] All { get; } = ["Orders", "MarketData", "Transactions", "EventProcessing", "Analytics"];
}

using IacGuard.TestKit;

namespace IacGuard.Parity.Tests;

/// <summary>Where the bodies of stacks are, and where the reports go.</summary>
internal static class Bodies
{
    /// <summary>The folder of this project's sources.</summary>
    public static string Project { get; } = Path.Combine(Repository.Root, "tests", "IacGuard.Parity.Tests");

    /// <summary>The folder that reports are written to.</summary>
    public static string Reports { get; } = Path.Combine(Repository.Root, "artifacts", "parity");

    /// <summary>Whether all generated stacks are compared, not a sample of them.</summary>
    public static bool IsFullRun => Environment.GetEnvironmentVariable("IACGUARD_PARITY_FULL") == "1";
}

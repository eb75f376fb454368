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

    private static string? Part => Environment.GetEnvironmentVariable("IACGUARD_PARITY_ONLY");

    /// <summary>Whether only a part of a body is compared, to work on it.</summary>
    public static bool IsPart => !string.IsNullOrEmpty(Part);

    /// <summary>Whether a stack or template is in the part that is compared: its name holds one of the words.</summary>
    public static bool Includes(string name) => !IsPart || Part!.Split(',').Any(word => name.Contains(word, StringComparison.Ordinal));
}

using IacGuard.Samples.Tests.Kit;

namespace IacGuard.Samples.Tests;

/// <summary>The unit tests of the functions, in their own languages.</summary>
public sealed class HandlerTests
{
    /// <summary>Folders with tests.</summary>
    public static TheoryData<string> Folders(string pattern) =>
        [.. Directory.EnumerateDirectories(Tool.PipelinesFolder, "tests", SearchOption.AllDirectories)
            .Where(f => !f.Contains("bin", StringComparison.Ordinal) && Directory.EnumerateFiles(f, pattern).Any())
            .Select(static f => Path.GetRelativePath(Tool.PipelinesFolder, f)).Order(StringComparer.Ordinal)];

    [SkippableTheory]
    [MemberData(nameof(Folders), "*.test.mjs")]
    public void NodeHandlers_PassTheirTests(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Tool.PipelinesFolder, folder), "*.test.mjs").Order(StringComparer.Ordinal);

        Script.Run("node", Tool.PipelinesFolder, ["--import", "./testing/node/register.mjs", "--test", .. files]);
    }

    [SkippableTheory]
    [MemberData(nameof(Folders), "test_*.py")]
    public void PythonHandlers_PassTheirTests(string folder) =>
        Script.Run("python3", Path.Combine(Tool.PipelinesFolder, folder), "-B", "-m", "unittest", "discover");
}

using IacGuard.Analyzers;
using IacGuard.CdkTestKit;
using IacGuard.TestKit;

namespace IacGuard.CodeFixes.Tests;

/// <summary>Every <c>Cases.cs</c> below rules/ holds.</summary>
public sealed class RuleCaseTests
{
    private static string Root { get; } = Path.Combine(Repository.Root, "rules");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Root, "Cases.cs", SearchOption.AllDirectories).Select(static f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task CasesOfARule_ComeOutAsExpected(string file)
    {
        var id = Path.GetFileName(Path.GetDirectoryName(file)!)[..6];
        var cases = new CSharpCases(id, await File.ReadAllTextAsync(Path.Combine(Root, file)));

        var problems = await cases.ProblemsAsync(new CdkAnalyzer(), new PropertyFixProvider(), new TrustConditionFixProvider());

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}

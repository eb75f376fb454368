using IacGuard.BuiltInRules;
using IacGuard.CdkTestKit;
using IacGuard.TestKit;

namespace IacGuard.CodeFixes.Tests.Scaffolding;

/// <summary>Every rule that C# can violate has cases in C#.</summary>
public sealed class CaseScaffoldTests
{
    private const string Switch = "IACGUARD_WRITE_CASES";

    private static readonly string WithoutCases = Path.Combine(Repository.Root, "tests", "IacGuard.CodeFixes.Tests", "Scaffolding", "rules-without-cases.txt");

    private static readonly Lazy<Task<CaseScaffold>> Scaffold = new(static async () =>
        new CaseScaffold(new L1Classes((await (await new CdkProject { Sources = new Dictionary<string, string>() }.OpenAsync()).GetCompilationAsync())!)));

    [Fact]
    public async Task RuleThatCSharpCanViolate_HasCases()
    {
        var scaffold = await Scaffold.Value;
        var missing = BuiltInCatalog.Rules.Where(r => scaffold.CanBeViolated(r) && !HasCases(r)).Select(static r => r.Id);
        var explained = File.ReadLines(WithoutCases).Where(static l => l.StartsWith("IG", StringComparison.Ordinal)).Select(static l => l[..6]);

        Assert.Equal(explained.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task MissingCases_AreProposed()
    {
        Skip.If(Environment.GetEnvironmentVariable(Switch) is null, $"writes files: only with {Switch}=1");
        var scaffold = await Scaffold.Value;
        var without = new List<string>();
        foreach (var rule in BuiltInCatalog.Rules.Where(r => scaffold.CanBeViolated(r) && !HasCases(r)).OrderBy(static r => r.Id, StringComparer.Ordinal))
        {
            var (text, problem) = await scaffold.ProposeAsync(rule);
            if (text is not null)
            {
                await File.WriteAllTextAsync(Path.Combine(CaseScaffold.FolderOf(rule), "Cases.cs"), text);
            }
            else
            {
                without.Add($"{rule.Id} {rule.Law}: {problem}");
            }
        }

        await File.WriteAllLinesAsync(WithoutCases, ["# Rules whose cases have no spelling in C# that could be made of their templates, and why. Written by MissingCases_AreProposed.", .. without]);
    }

    private static bool HasCases(Rules.Rule rule) => File.Exists(Path.Combine(CaseScaffold.FolderOf(rule), "Cases.cs"));
}

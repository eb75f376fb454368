using IacGuard.BuiltInRules;
using IacGuard.CdkTestKit;
using Xunit.Abstractions;

namespace IacGuard.CodeFixes.Tests.Scaffolding;

/// <summary>Every rule that C# can violate has cases in C#.</summary>
public sealed class CaseScaffoldTests(ITestOutputHelper output)
{
    private const string Switch = "IACGUARD_WRITE_CASES";

    private static readonly Lazy<Task<L1Classes>> Classes = new(static async () =>
        new L1Classes((await (await new CdkProject { Sources = new Dictionary<string, string>() }.OpenAsync()).GetCompilationAsync())!));

    [SkippableFact]
    public async Task MissingCases_AreProposed()
    {
        Skip.If(Environment.GetEnvironmentVariable(Switch) is null, $"writes files: only with {Switch}=1");
        var scaffold = new CaseScaffold(await Classes.Value);
        foreach (var rule in BuiltInCatalog.Rules.Where(r => scaffold.CanBeViolated(r) && !File.Exists(Path.Combine(CaseScaffold.FolderOf(r), "Cases.cs"))))
        {
            var (text, problem) = await scaffold.ProposeAsync(rule);
            if (text is not null)
            {
                await File.WriteAllTextAsync(Path.Combine(CaseScaffold.FolderOf(rule), "Cases.cs"), text);
            }
            else
            {
                output.WriteLine($"{rule.Id} {rule.Law}: {problem}");
                await File.AppendAllTextAsync(Path.Combine(Path.GetTempPath(), "iacguard-cases.txt"), $"{rule.Id} {rule.Service} {rule.Law}: {problem}\n");
            }
        }
    }
}

using IacGuard.CdkTestKit;
using IacGuard.CodeFixes.Tests;
using Xunit.Abstractions;

namespace IacGuard.CodeFixes.Newest.Tests;

/// <summary>Every fix that is offered for apps that others wrote: each folder below <c>IACGUARD_PARITY_APPS</c> is one, as for the parity tests.</summary>
public sealed class PublicAppFixTests(ITestOutputHelper output)
{
    // Those of the .NET SDK.
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    [SkippableTheory]
    [InlineData("default")]
    [InlineData("all")]
    public async Task OfferedFixes_MendTheFinding(string pack)
    {
        var bodies = Environment.GetEnvironmentVariable("IACGUARD_PARITY_APPS");
        Skip.If(string.IsNullOrEmpty(bodies), "IACGUARD_PARITY_APPS names no folder of apps");
        var problems = new List<string>();
        var applied = 0;
        foreach (var app in Directory.EnumerateDirectories(bodies!).Order(StringComparer.Ordinal))
        {
            var test = new CdkProject
            {
                Sources = Directory.EnumerateFiles(app, "*.cs", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(app, f), File.ReadAllText)
                    .Append(new KeyValuePair<string, string>("Usings.g.cs", ImplicitUsings)).ToDictionary(),
                IsProgram = true,
                Properties = new Dictionary<string, string> { ["IacGuardPack"] = pack },
            };
            if (await FixCheck.OpenAsync(test) is not { } project)
            {
                output.WriteLine($"{Path.GetFileName(app)} does not compile here");
                continue;
            }

            await foreach (var (id, problem) in FixCheck.OfAllAsync(test, project))
            {
                applied++;
                if (problem is not null)
                {
                    problems.Add($"{Path.GetFileName(app)} {id}: {problem}");
                }
            }
        }

        output.WriteLine($"{applied} fixes");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}

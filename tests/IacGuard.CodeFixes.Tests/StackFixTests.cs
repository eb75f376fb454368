using System.Collections.Concurrent;
using IacGuard.CdkTestKit;

namespace IacGuard.CodeFixes.Tests;

/// <summary>Every fix that is offered for the stacks of the parity tests, one at a time: after it the code compiles, and the finding is gone.</summary>
public sealed class StackFixTests
{
    [Theory]
    [InlineData("default", 92)]
    [InlineData("all", 390)]
    public async Task OfferedFixes_MendTheFinding(string pack, int fewest)
    {
        var problems = new ConcurrentBag<string>();
        var applied = 0;
        await Parallel.ForEachAsync(ParityStacks.Files, async (file, cancellation) =>
        {
            var test = new CdkProject
            {
                Sources = new Dictionary<string, string> { ["Stack.cs"] = await File.ReadAllTextAsync(file, cancellation) },
                Properties = new Dictionary<string, string> { ["IacGuardPack"] = pack },
            };
            if (await FixCheck.OpenAsync(test) is { } project)
            {
                await foreach (var (id, problem) in FixCheck.OfAllAsync(test, project))
                {
                    Interlocked.Increment(ref applied);
                    var name = $"{Path.GetFileName(file)} {id}";
                    if (problem is not null)
                    {
                        problems.Add($"{name}: {problem}");
                    }
                }
            }
        });

        Assert.True(problems.IsEmpty, string.Join("\n", problems.Order().Take(10)));
        Assert.True(applied >= fewest, $"{applied} fixes were offered");
    }
}

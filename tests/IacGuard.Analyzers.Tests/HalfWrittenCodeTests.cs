using System.Collections.Concurrent;
using IacGuard.CdkTestKit;
using IacGuard.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IacGuard.Analyzers.Tests;

/// <summary>An IDE runs analyzers on code that is being typed: it does not compile most of the time.</summary>
public sealed class HalfWrittenCodeTests
{
    private const int Count = 1_000;
    private const int Seed = 20261126;

    [Fact]
    public async Task BrokenCode_IsJudgedWithoutFailure()
    {
        var project = await new CdkProject { Sources = new Dictionary<string, string> { ["Stack.cs"] = "" } }.OpenAsync();
        var compilation = (await project.GetCompilationAsync())!;
        var mutants = new Mutants(Files(), Seed);
        var failures = new ConcurrentBag<string>();
        var unreadable = new ConcurrentBag<string>();
        var judged = 0;
        await Parallel.ForAsync(0, Count, async (index, _) =>
        {
            var mutant = mutants[index];
            try
            {
                var found = await AnalyzerRun.DiagnosticsAsync(new CdkProject { Sources = new Dictionary<string, string>() }, With(compilation, mutant.Text), new CdkAnalyzer());
                Interlocked.Add(ref judged, found.Count > 0 ? 1 : 0);
            }
            catch (InvalidOperationException e)
            {
                (IsOfTheCompiler(e.Message) ? unreadable : failures).Add($"{mutant.Name}: {e.Message}");
            }
        });

        Assert.True(failures.IsEmpty, string.Join("\n", failures.Order().Take(10)));
        Assert.True(unreadable.Count < Count / 100, string.Join('\n', unreadable));
        // Many mutants still hold something to find: the test does not pass for want of anything read.
        Assert.True(judged > Count / 4, $"{judged} of {Count} mutants had a finding");
    }

    /// <summary>What the compiler cannot read either, as its own exception says: nobody is told of it before the code compiles.</summary>
    private static bool IsOfTheCompiler(string failure) =>
        failure.Contains(": hidden IG9107: ", StringComparison.Ordinal) && failure.IndexOf(" at ", StringComparison.Ordinal) is > 0 and var frame
        && failure.AsSpan(frame).StartsWith(" at Microsoft.CodeAnalysis.", StringComparison.Ordinal);

    private static Compilation With(Compilation compilation, string text) =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), "/app/Mutant.cs"));

    private static IEnumerable<string> Files() =>
        ((string[])[Path.Combine(Repository.Root, "tests", "IacGuard.Parity.Tests", "Stacks"), Path.Combine(Repository.Root, "samples")])
            .SelectMany(static f => Directory.EnumerateFiles(f, "*.cs", SearchOption.AllDirectories))
            .Where(static f => !f.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal));
}

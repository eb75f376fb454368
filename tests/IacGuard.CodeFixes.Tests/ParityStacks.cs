using IacGuard.TestKit;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IacGuard.CodeFixes.Tests;

/// <summary>The hand-written stacks of the parity tests, and all fixes that an IDE may offer for them.</summary>
internal static class ParityStacks
{
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "IacGuard.Parity.Tests", "Stacks"), "*.cs");

    /// <summary>The providers that fix a diagnostic.</summary>
    public static IEnumerable<CodeFixProvider> ProvidersOf(string id) =>
        ((CodeFixProvider[])[new PropertyFixProvider(), new ActionsInUseFixProvider(), new StatementSplitFixProvider(), new TrustConditionFixProvider()]).Where(p => p.FixableDiagnosticIds.Contains(id));
}

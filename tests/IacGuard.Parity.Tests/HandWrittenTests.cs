using System.Reflection;
using Amazon.CDK;
using Constructs;
using IacGuard.Parity.Tests.Analysis;
using IacGuard.Parity.Tests.Comparison;
using IacGuard.Parity.Tests.Synthesis;
using Xunit.Abstractions;

namespace IacGuard.Parity.Tests;

/// <summary>The stacks in <c>Stacks/</c>: constructs of the CDK in the many ways that C# has to write them.</summary>
[Collection(nameof(CdkRoom))]
public sealed class HandWrittenTests(CdkRoom room, ITestOutputHelper output)
{
    // Ratcheted to what was measured; see README.md.
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 1;

    [SkippableFact]
    public void HandWrittenStack_IsReportedAsItsTemplateIs()
    {
        Skip.IfNot(room.HasNode, "Node is not here to run the CDK");
        var analysis = SourceAnalysis.Of(CdkCompilation.OfFiles(Directory.EnumerateFiles(Path.Combine(Bodies.Project, "Stacks"), "*.cs").Order(StringComparer.Ordinal)));
        var result = new BodyResult("hand-written stacks");
        foreach (var stack in StackTypes().Where(static t => Bodies.Includes(t.Name)))
        {
            var (found, differences) = Comparer.Compare(stack.Name, analysis, [.. Branches(stack).Select(arguments => Synthesize(stack, arguments))]);
            result.Add(found, differences);
        }

        output.WriteLine(result.Summary());
        output.WriteLine("report: " + result.Write(Bodies.Reports));
        Assert.Empty(analysis.Failures);
        Skip.If(Bodies.IsPart, "a part of the body: " + result.Summary());
        Assert.True(result.Stacks >= 40, $"{result.Stacks} stacks");
        Assert.True(result.Precision >= LeastPrecision, result.Summary());
        Assert.True(result.RecallBesideTags >= LeastRecall, result.Summary());
    }

    private static IEnumerable<Type> StackTypes() =>
        typeof(HandWrittenTests).Assembly.GetTypes()
            .Where(static t => t is { IsAbstract: false, IsPublic: true } && t.IsSubclassOf(typeof(Stack)) && t.Namespace == typeof(HandWrittenTests).Namespace + ".Stacks")
            .OrderBy(static t => t.Name, StringComparer.Ordinal);

    private static IReadOnlyList<object?[]> Branches(Type stack)
    {
        var extra = Constructor(stack).GetParameters().Skip(2).ToArray();
        IReadOnlyList<object?[]> branches = [[]];
        foreach (var parameter in extra)
        {
            object?[] values = parameter.ParameterType == typeof(bool) ? [true, false] : [null];
            branches = [.. branches.SelectMany(_ => values, static (branch, value) => (object?[])[.. branch, value])];
        }

        return branches;
    }

    private TemplateScan Synthesize(Type stack, object?[] arguments)
    {
        try
        {
            return room.Synthesize(scope => (Stack)Constructor(stack).Invoke([scope, stack.Name, .. arguments]));
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{stack.Name}({string.Join(", ", arguments)}) does not synthesize", e);
        }
    }

    private static ConstructorInfo Constructor(Type stack) => stack.GetConstructors().Single(static c => c.GetParameters() is [var scope, ..] && scope.ParameterType == typeof(Construct));
}

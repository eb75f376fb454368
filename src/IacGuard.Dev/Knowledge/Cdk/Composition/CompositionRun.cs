using System.Text.Json;
using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;

namespace IacGuard.Dev.Knowledge.Cdk.Composition;

/// <summary>Draws random examples of construct classes from the real CDK and composes each from the models.</summary>
/// <param name="node">The real CDK.</param>
/// <param name="version">Its version.</param>
/// <param name="packed">The models, as they are packed.</param>
/// <param name="jobs">Processes at a time.</param>
internal sealed class CompositionRun(NodeSweep node, string version, byte[] packed, int jobs)
{
    private const int ClassesAtOnce = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly IReadOnlyList<string> flags = node.FreshFlags();

    /// <summary>Draws examples and compares them, class by class: of props, and of calls of methods.</summary>
    /// <param name="names">The classes.</param>
    /// <param name="seed">The same seed gives the same examples.</param>
    /// <param name="count">How many of each class, and how many calls of its methods.</param>
    /// <param name="each">Told about each example.</param>
    public IReadOnlyList<CompositionFigures> Compare(IReadOnlyList<string> names, int seed, int count, Action<JsonElement, Comparison> each)
    {
        var knowledge = new CdkKnowledge(new PackedKnowledge(packed), version, flags);
        var known = names.Where(name => !Examples.IsAddedTo(name) && knowledge.Knows("aws-cdk-lib." + name)).ToList();
        var gate = new Lock();
        var found = new SortedDictionary<string, CompositionFigures>(StringComparer.Ordinal);
        Parallel.ForEach(known.Chunk(ClassesAtOnce), new ParallelOptions { MaxDegreeOfParallelism = jobs }, some =>
        {
            var examples = Draw(some, seed, count);
            lock (gate)
            {
                foreach (var ofClass in examples.GroupBy(static e => e.GetProperty("fqn").GetString()!["aws-cdk-lib.".Length..], StringComparer.Ordinal))
                {
                    var compared = ofClass.Select(example => (Example: example, Comparison: ExampleCheck.Compare(knowledge, flags, example))).ToList();
                    compared.ForEach(one => each(one.Example, one.Comparison));
                    found[ofClass.Key] = CompositionFigures.Of(ofClass.Key, [.. compared.Select(static c => c.Comparison)]);
                }

                Console.Error.Write($"\r{version}: examples of {found.Count} of {known.Count} classes ");
            }
        });
        Console.Error.WriteLine();
        return [.. found.Values];
    }

    private List<JsonElement> Draw(string[] names, int seed, int count)
    {
        var examples = new List<JsonElement>();
        node.Lines("random.js", string.Concat(names.Select(name => $"{name} {seed} {count}\n{name} {seed} {count} call\n")), "recommended", Patience, line => examples.Add(JsonDocument.Parse(line).RootElement));
        return examples;
    }
}

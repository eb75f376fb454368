namespace IacGuard.CdkTestKit;

/// <summary>Broken copies of C# files, as code is while it is being typed. The same seed and number give the same one.</summary>
/// <param name="files">The files.</param>
/// <param name="seed">The seed.</param>
public sealed class Mutants(IEnumerable<string> files, int seed)
{
    private readonly IReadOnlyList<(string Name, CodeMutator Mutator)> mutators =
        [.. files.Order(StringComparer.Ordinal).Select(static f => (Path.GetFileName(f), new CodeMutator(File.ReadAllText(f))))];

    /// <summary>A broken copy, the name of its file with the number, and what else of it is left to chance.</summary>
    public (string Name, string Text, Random Random) this[int number]
    {
        get
        {
            var random = new Random(unchecked((seed * 397) ^ number));
            var (name, mutator) = mutators[random.Next(mutators.Count)];
            return ($"mutant {number} of {name}", mutator.Mutate(random), random);
        }
    }
}

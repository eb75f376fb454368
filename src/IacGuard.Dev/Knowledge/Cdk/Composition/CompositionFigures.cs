using System.Globalization;

namespace IacGuard.Dev.Knowledge.Cdk.Composition;

/// <summary>How well examples of a class are composed.</summary>
/// <param name="Name">The class.</param>
/// <param name="Examples">How many examples there are.</param>
/// <param name="Exact">In how many all is told and right.</param>
/// <param name="Wrong">In how many something is wrong.</param>
/// <param name="Equal">Values that were compared and found equal.</param>
/// <param name="Unknown">Values that the composition leaves unknown.</param>
/// <param name="WrongValues">Values that are wrong.</param>
internal sealed record CompositionFigures(string Name, int Examples, int Exact, int Wrong, int Equal, int Unknown, int WrongValues)
{
    /// <summary>Counts the comparisons of a class.</summary>
    public static CompositionFigures Of(string name, IReadOnlyList<Comparison> all) => new(
        name,
        all.Count,
        all.Count(static c => c.Wrong.Count == 0 && c.Unknown == 0),
        all.Count(static c => c.Wrong.Count > 0),
        all.Sum(static c => c.Equal),
        all.Sum(static c => c.Unknown),
        all.Sum(static c => c.Wrong.Count));

    /// <summary>The figures of all classes together.</summary>
    public static CompositionFigures Sum(IReadOnlyList<CompositionFigures> all) => new(
        $"{all.Count} classes", all.Sum(static f => f.Examples), all.Sum(static f => f.Exact), all.Sum(static f => f.Wrong), all.Sum(static f => f.Equal), all.Sum(static f => f.Unknown), all.Sum(static f => f.WrongValues));

    /// <summary>Keeps figures in a file, one class a line.</summary>
    public static void Write(string file, IReadOnlyList<CompositionFigures> figures) =>
        File.WriteAllLines(file, figures.Select(static f => string.Create(CultureInfo.InvariantCulture, $"{f.Name}\t{f.Examples}\t{f.Exact}\t{f.Wrong}\t{f.Equal}\t{f.Unknown}\t{f.WrongValues}")));

    /// <summary>Reads kept figures; none when there is no file.</summary>
    public static IReadOnlyList<CompositionFigures> Read(string file) => File.Exists(file) ? [.. File.ReadLines(file).Select(static line => Parse(line.Split('\t')))] : [];

    private static CompositionFigures Parse(string[] parts)
    {
        var numbers = parts.Skip(1).Select(static n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return new CompositionFigures(parts[0], numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }
}

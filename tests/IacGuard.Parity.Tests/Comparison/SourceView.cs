using System.Text.RegularExpressions;
using IacGuard.Model;
using IacGuard.Parity.Tests.Analysis;
using IacGuard.Rules;

namespace IacGuard.Parity.Tests.Comparison;

/// <summary>
/// What the analyzer says of a stack with all constructs of the body's own types in it, each type seen at each place where it was made. A
/// path with holes (a construct made in a loop) stands for every path of a template that fits.
/// </summary>
internal sealed class SourceView
{
    private readonly Dictionary<string, Resource> resources = new(StringComparer.Ordinal);
    private readonly Dictionary<Subject, Finding> violated = [];
    private readonly Dictionary<Subject, Finding> undecided = [];
    private readonly Dictionary<(string Type, Subject Subject), List<Subject>> said = [];

    /// <summary>Sees the types of the instances in the template's paths.</summary>
    /// <param name="source">The judged types.</param>
    /// <param name="instances">Where the types were made.</param>
    /// <param name="paths">The types of the template's resources by their paths.</param>
    public SourceView(SourceAnalysis source, IEnumerable<Instance> instances, IReadOnlyDictionary<string, string> paths)
    {
        foreach (var instance in instances.Distinct())
        {
            if (source.Types.TryGetValue(instance.Type, out var judged))
            {
                Models++;
                See(instance, judged, paths);
            }
        }
    }

    /// <summary>How many instances have a model.</summary>
    public int Models { get; }

    /// <summary>The violated subjects.</summary>
    public IReadOnlyDictionary<Subject, Finding> Violated => violated;

    /// <summary>The undecided subjects.</summary>
    public IReadOnlyDictionary<Subject, Finding> Undecided => undecided;

    /// <summary>What is said of each type, once, with the subjects that it is said of.</summary>
    public IEnumerable<IReadOnlyList<Subject>> Said => said.Values;

    /// <summary>The resource at a path; null when no model has it.</summary>
    public Resource? Find(string path) => resources.GetValueOrDefault(path);

    private void See(Instance instance, Judged judged, IReadOnlyDictionary<string, string> paths)
    {
        var seen = Fitting(judged.Resources.ToDictionary(static r => r.Key, r => Places(Subject.Join(instance.Scope, r.Key), r.Value.Type, paths)));
        foreach (var (path, resource) in judged.Resources)
        {
            foreach (var place in seen[path])
            {
                resources[place] = resource;
            }
        }

        Copy(judged.Violated, violated, seen);
        Copy(judged.Undecided, undecided, seen);
        foreach (var subject in judged.Violated.Keys)
        {
            var key = (instance.Type, subject);
            said.TryAdd(key, []);
            said[key].AddRange(seen[subject.Path].Select(place => subject with { Path = place }));
        }
    }

    private static void Copy(IReadOnlyDictionary<Subject, Finding> from, Dictionary<Subject, Finding> to, Dictionary<string, IReadOnlyList<string>> places)
    {
        foreach (var (subject, finding) in from)
        {
            foreach (var place in places[subject.Path])
            {
                to.TryAdd(subject with { Path = place }, finding);
            }
        }
    }

    // Of several paths with holes the one that says most is meant: {name}-delay, not {name}.
    private static Dictionary<string, IReadOnlyList<string>> Fitting(Dictionary<string, IReadOnlyList<string>> places)
    {
        var most = places.SelectMany(static p => p.Value.Select(place => (Place: place, Literal: Literal(p.Key)))).GroupBy(static p => p.Place, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.Max(static p => p.Literal), StringComparer.Ordinal);
        return places.ToDictionary(
            static p => p.Key,
            p => p.Value.Where(place => Literal(p.Key) == most[place]).ToArray() is { Length: > 0 } kept ? (IReadOnlyList<string>)kept : p.Value,
            StringComparer.Ordinal);

        static int Literal(string path) => Regex.Replace(path, @"\{[^}]*\}", "").Length;
    }

    private static IReadOnlyList<string> Places(string path, string type, IReadOnlyDictionary<string, string> paths)
    {
        if (!path.Contains("{", StringComparison.Ordinal) && !path.Contains("*", StringComparison.Ordinal))
        {
            return [path];
        }

        var pattern = new Regex("^" + Regex.Replace(Regex.Escape(Regex.Replace(path, @"\{\d+\}", "")), @"(\\\$)?\\\{[^}]*\}|\\\*", "[^/]+") + "$");
        IReadOnlyList<string> fitting = [.. paths.Where(p => p.Value == type && pattern.IsMatch(p.Key)).Select(static p => p.Key)];
        return fitting.Count > 0 ? fitting : [path];
    }
}

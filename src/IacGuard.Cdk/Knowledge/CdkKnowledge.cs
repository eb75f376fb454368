using System.Collections.Concurrent;

namespace IacGuard.Cdk.Knowledge;

/// <summary>
/// What is known about the constructs of aws-cdk-lib, for one version and one set of feature flags. Derived from the real library by
/// <c>IacGuard.Dev knowledge cdk</c>; what is not in it is not known. Safe to use from several threads.
/// </summary>
internal sealed class CdkKnowledge
{
    private const string Assembly = "aws-cdk-lib.";
    private readonly PackedKnowledge packed;
    private readonly IReadOnlyCollection<string> flags;
    private readonly int[] versions;
    private readonly ConcurrentDictionary<string, IReadOnlyList<ConstructModel>> found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<HashSet<string>>> types = new(StringComparer.Ordinal);

    /// <summary>Knowledge for a version.</summary>
    /// <param name="packed">The models.</param>
    /// <param name="version">The version of aws-cdk-lib in use; empty when it is not known.</param>
    /// <param name="flags">The feature flags that are on.</param>
    public CdkKnowledge(PackedKnowledge packed, string version, IReadOnlyCollection<string> flags)
    {
        this.packed = packed;
        this.flags = flags;
        versions = Around(packed.Versions, version);
        L1 = new L1Names(packed);
    }

    /// <summary>The names of L1 classes.</summary>
    public L1Names L1 { get; }

    /// <summary>Whether the version is the first that was swept, and no other can be meant.</summary>
    public bool IsFirstVersion => versions is [0];

    /// <summary>The embedded knowledge for a version and flags.</summary>
    public static CdkKnowledge For(string version, IReadOnlyCollection<string> flags) => new(PackedKnowledge.Default, version, flags);

    /// <summary>Whether a feature flag is on.</summary>
    public bool HasFlag(string flag) => flags.Contains(flag);

    /// <summary>Whether a construct class has a model.</summary>
    public bool Knows(string fqn) => !Entry(fqn).IsNull;

    /// <summary>
    /// The models of a construct class (<c>aws-cdk-lib.aws_sqs.Queue</c>) that can apply: none when it is not known, several when the version lies
    /// between two that differ or when only some of the flags are on that matter to it; then what they agree on holds.
    /// </summary>
    public IReadOnlyList<ConstructModel> Find(string fqn) => found.TryGetValue(fqn, out var models) ? models : found.GetOrAdd(fqn, Read);

    /// <summary>Whether there are models of the module of a class.</summary>
    public bool KnowsModuleOf(string fqn) => !packed[ModuleOf(Short(fqn))].IsNull;

    /// <summary>The types of the resources that the sweep has seen a class make, or its whole module; null where it has no model.</summary>
    /// <param name="fqn">The class.</param>
    /// <param name="ofClass">Whether those of the class alone are meant.</param>
    public Lazy<HashSet<string>>? TypesOf(string fqn, bool ofClass)
    {
        var at = ofClass ? Entry(fqn) : packed[ModuleOf(Short(fqn))];
        return at.IsNull ? null : types.GetOrAdd(ofClass ? fqn : ModuleOf(Short(fqn)), _ => new Lazy<HashSet<string>>(() => ResourceTypes.In(at)));
    }

    private IReadOnlyList<ConstructModel> Read(string fqn)
    {
        var entry = Entry(fqn);
        if (entry.IsNull)
        {
            return [];
        }

        var numbers = new SortedSet<int>(versions.SelectMany(v => FlagStates(MatterAt(entry["f"], v)).Select(f => (int)(entry["v"][(v * 2) + f].Number ?? -1))).Where(static n => n >= 0));
        return [.. numbers.Select(n => new ConstructModel(Short(fqn), entry["m"][n]))];
    }

    /// <summary>The module that a class is in: <c>aws_sqs</c> of <c>aws_sqs.Queue</c>.</summary>
    internal static string ModuleOf(string name) => name.IndexOf('.') is var dot && dot < 0 ? "core" : name.Substring(0, dot);

    private Tree Entry(string fqn) => fqn.StartsWith(Assembly, StringComparison.Ordinal) ? packed[ModuleOf(Short(fqn))][Short(fqn)] : Tree.Null;

    // The flags of a class, or those of each version where they differ: a flag that a version does not know cannot be on.
    private static Tree MatterAt(Tree flags, int version) => flags.Count > 0 && flags[0].IsList ? flags[version] : flags;

    // 0: as a fresh project has them; 1: without any. Where it is not known which matter, a project that has some is taken for a fresh one.
    private IEnumerable<int> FlagStates(Tree matter)
    {
        var on = (matter.Items ?? []).Count(flag => flags.Contains(flag.Text!));
        return matter.Count == 0 ? [flags.Count == 0 ? 1 : 0] : on == matter.Count ? [0] : on == 0 ? [1] : [0, 1];
    }

    private static string Short(string fqn) => fqn.StartsWith(Assembly, StringComparison.Ordinal) ? fqn.Substring(Assembly.Length) : fqn;

    /// <summary>The swept versions at or around a version.</summary>
    private static int[] Around(IReadOnlyList<string> swept, string version)
    {
        var wanted = Parse(version);
        if (swept.Count == 0 || wanted is null)
        {
            return [.. Enumerable.Range(0, swept.Count)];
        }

        var below = swept.Count(v => Parse(v) <= wanted);
        return below == 0 ? [0] : below == swept.Count || Parse(swept[below - 1]) == wanted ? [below - 1] : [below - 1, below];
    }

    private static Version? Parse(string text) => Version.TryParse(text.Split('-')[0], out var version) ? version : null;
}

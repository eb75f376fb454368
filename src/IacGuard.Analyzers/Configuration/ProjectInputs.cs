using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Analyzers.Configuration;

/// <summary>A file that the project hands to the analyzer.</summary>
internal sealed record ProjectFile(string Path, SourceText Text)
{
    /// <summary>Whether two files say the same at the same place.</summary>
    public bool IsSame(ProjectFile? other) => other is not null && Path == other.Path && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));
}

/// <summary>All that the judging of a compilation depends on besides its code.</summary>
internal sealed record ProjectInputs
{
    /// <summary>The folder beside <c>iacguard.yaml</c> that holds the project's own rules.</summary>
    public const string RulesFolder = "iacguard.rules";

    /// <summary><c>iacguard.yaml</c>; null without one.</summary>
    public ProjectFile? Configuration { get; init; }

    /// <summary>The YAML files below <c>iacguard.rules</c>: rules and packs of the project's own.</summary>
    public IReadOnlyList<ProjectFile> RuleFiles { get; init; } = [];

    /// <summary><c>cdk.json</c>; null without one.</summary>
    public ProjectFile? CdkJson { get; init; }

    /// <summary>The MSBuild property <c>IacGuardAsOf</c>; empty when it is not set.</summary>
    public string AsOf { get; init; } = "";

    /// <summary>The MSBuild property <c>IacGuardPack</c>: names with <c>;</c> or <c>,</c> between them; empty when it is not set.</summary>
    public string Packs { get; init; } = "";

    /// <summary>Whether the project sets any of those properties.</summary>
    public bool HasProperties => AsOf.Length > 0 || Packs.Length > 0;

    /// <summary>The rules that an analyzer configuration gives a severity: they run even when no pack holds them. In the order of the descriptors.</summary>
    public IReadOnlyList<string> NamedRules { get; init; } = [];

    /// <summary>The inputs of a compilation, but for <see cref="NamedRules"/>.</summary>
    public static ProjectInputs Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var files = options.AdditionalFiles;
        return new ProjectInputs
        {
            Configuration = Find(files, "iacguard.yaml", cancellation),
            CdkJson = Find(files, "cdk.json", cancellation),
            RuleFiles = [.. files.Where(static f => IsRuleFile(f.Path)).OrderBy(static f => f.Path, StringComparer.Ordinal).Select(f => Read(f, cancellation)).OfType<ProjectFile>()],
            AsOf = global.TryGetValue("build_property.IacGuardAsOf", out var asOf) ? asOf.Trim() : "",
            Packs = global.TryGetValue("build_property.IacGuardPack", out var packs) ? packs.Trim() : "",
        };
    }

    /// <summary>Whether a file is one of the configuration's.</summary>
    public bool Holds(string path) => path == Configuration?.Path || path == CdkJson?.Path || RuleFiles.Any(f => f.Path == path);

    /// <summary>Whether a path of <c>iacguard.yaml</c> is <see cref="RulesFolder"/> or below it.</summary>
    public static bool IsRulesFolder(string path)
    {
        var folder = path.Replace('\\', '/').TrimEnd('/');
        folder = folder.StartsWith("./", StringComparison.Ordinal) ? folder.Substring(2) : folder;
        return folder == RulesFolder || folder.StartsWith(RulesFolder + "/", StringComparison.Ordinal);
    }

    /// <summary>Whether rules judge the same by both. <see cref="CdkJson"/> takes no part.</summary>
    public bool HasSameRules(ProjectInputs other) =>
        AsOf == other.AsOf && Packs == other.Packs && NamedRules.SequenceEqual(other.NamedRules, StringComparer.Ordinal)
        && (Configuration is null ? other.Configuration is null : Configuration.IsSame(other.Configuration))
        && RuleFiles.Count == other.RuleFiles.Count && RuleFiles.Zip(other.RuleFiles, static (left, right) => left.IsSame(right)).All(static same => same);

    private static ProjectFile? Find(ImmutableArray<AdditionalText> files, string name, CancellationToken cancellation) =>
        files.FirstOrDefault(f => Path.GetFileName(f.Path) == name) is { } file ? Read(file, cancellation) : null;

    private static ProjectFile? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? new ProjectFile(file.Path, text) : null;

    private static bool IsRuleFile(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) && path.Replace('\\', '/').IndexOf("/" + RulesFolder + "/", StringComparison.Ordinal) >= 0;
}

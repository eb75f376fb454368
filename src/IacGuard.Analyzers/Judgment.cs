using IacGuard.Cdk;
using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Analyzers;

/// <summary>A type's model and what the rules say of it.</summary>
/// <param name="Model">The model.</param>
/// <param name="Findings">The findings, those included that are accepted.</param>
internal sealed record Judgment(CdkModel Model, IReadOnlyList<Finding> Findings)
{
    /// <summary>What the type itself is told of: the rule, and the statement that creates the resource.</summary>
    public HashSet<(string Rule, SourceSpan Creation)> Told { get; } =
        [.. Findings.Where(static f => f.Resource is not null && (f.Verdict == Verdict.Violated || f.Suppression is not null)).Select(static f => (f.Rule.Id, f.Resource!.Span))];
}

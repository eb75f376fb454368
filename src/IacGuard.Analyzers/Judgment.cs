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
    public HashSet<Told> Told { get; } =
        [.. Findings.Where(static f => f.Resource is not null && (f.Verdict == Verdict.Violated || f.Suppression is not null)).Select(static f => new Told(f.Rule.Id, f.Resource!.Span))];
}

/// <summary>What is said of a resource, whichever type it is said to.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Creation">The statement that creates the resource.</param>
internal sealed record Told(string Rule, SourceSpan Creation);

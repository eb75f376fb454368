using IacGuard.Model;

namespace IacGuard.Rules.Suppressions;

/// <summary>A written suppression with what it covers. One that names several rules is several marks.</summary>
/// <param name="Suppression">Who says so, why, how long.</param>
public sealed record SuppressionMark(Suppression Suppression)
{
    /// <summary>The suite of <see cref="Suppression.Rule"/> when that is a peer's check (a key of <see cref="Rule.SameAs"/>); null for our own.</summary>
    public string? Suite { get; init; }

    /// <summary>Another name of the peer's check; null without one.</summary>
    public string? OtherName { get; init; }

    /// <summary>The only resource that is covered; null for any.</summary>
    public Resource? Resource { get; init; }

    /// <summary>The only stack that is covered; null for any.</summary>
    public Stack? Stack { get; init; }

    /// <summary>The only line of the file of <see cref="Suppression.Span"/> that is covered; 0 for any.</summary>
    public int Line { get; init; }

    /// <summary>The construct path at or above the resource's; null for any.</summary>
    public string? ConstructPath { get; init; }

    /// <summary>What a finding must be besides; null for anything.</summary>
    public Func<Finding, bool>? Filter { get; init; }

    /// <summary>A problem that keeps it from counting at all, as a sentence; null when there is none.</summary>
    public string? Defect { get; init; }

    /// <summary>Whether it says nothing when it covers no finding.</summary>
    public bool MayBeUnused { get; init; }

    /// <summary>Whether the place of a finding is covered. The rule is not looked at.</summary>
    public bool Covers(Finding finding) =>
        (Resource is null || ReferenceEquals(Resource, finding.Resource))
        && (Stack is null || ReferenceEquals(Stack, finding.Resource?.Stack))
        && (Line == 0 || IsOnLine(finding.Span))
        && (ConstructPath is null || IsBelow(finding.Resource?.ConstructPath, ConstructPath))
        && (Filter is null || Filter(finding));

    /// <summary>Whether a path of names with <c>/</c> is another one or below it.</summary>
    internal static bool IsBelow(string? path, string ancestor) =>
        path is not null && path.StartsWith(ancestor, StringComparison.Ordinal) && (path.Length == ancestor.Length || path[ancestor.Length] == '/');

    private bool IsOnLine(SourceSpan place) =>
        place.IsKnown && ReferenceEquals(place.File, Suppression.Span.File) && place.StartPosition.Line == Line;
}

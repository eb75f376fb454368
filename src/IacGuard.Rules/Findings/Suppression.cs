using IacGuard.Model;

namespace IacGuard.Rules;

/// <summary>Where a suppression was written.</summary>
public enum SuppressionSource
{
    /// <summary>The resource's <c>Metadata</c>.</summary>
    Metadata,

    /// <summary>A comment in the template.</summary>
    Comment,

    /// <summary><c>iacguard.yaml</c>.</summary>
    Configuration,

    /// <summary>A baseline file: accepted when the baseline was made.</summary>
    Baseline,

    /// <summary>Another tool's own suppression, honoured through <c>sameAs</c>.</summary>
    Peer,
}

/// <summary>Why somebody accepts a finding.</summary>
/// <param name="Rule">The rule's id, or a peer's check id for <see cref="SuppressionSource.Peer"/>.</param>
/// <param name="Reason">The reason given; null when there is none (which is itself reported).</param>
/// <param name="Expires">The last day on which it counts; null when it does not end.</param>
/// <param name="Source">Where it was written.</param>
/// <param name="Span">Its place; <see cref="SourceSpan.None"/> for a baseline.</param>
public sealed record Suppression(string Rule, string? Reason, DateTime? Expires, SuppressionSource Source, SourceSpan Span);

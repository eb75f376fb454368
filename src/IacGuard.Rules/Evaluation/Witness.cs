using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>One place that explains a verdict.</summary>
/// <param name="Value">The value there; absent when something is missing.</param>
/// <param name="Place">The span to point at.</param>
/// <param name="Path">The path below the row's content.</param>
/// <param name="Facts">Texts for the message's placeholders; empty unless a predicate reported them.</param>
internal sealed record Witness(Value Value, SourceSpan Place, string Path, IReadOnlyList<(string Name, string Text)> Facts)
{
    /// <summary>Whether a predicate pointed at it.</summary>
    public bool IsReported { get; init; }
}

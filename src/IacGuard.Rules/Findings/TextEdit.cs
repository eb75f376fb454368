using IacGuard.Model;

namespace IacGuard.Rules;

/// <summary>Replaces the text under a span; an empty span inserts.</summary>
public sealed record TextEdit(SourceSpan Span, string NewText);

using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>Ends the reading out of the library's own loop, which knows no other way to stop.</summary>
internal sealed class TooManyCommentsException(SourceSpan span) : Exception
{
    public SourceSpan Span { get; } = span;
}

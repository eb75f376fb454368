using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>A text that was read: its root, its comments, and what is wrong with it.</summary>
/// <param name="File">The text itself.</param>
/// <param name="Root">The root node; null when the text could not be read at all.</param>
/// <param name="Errors">What is wrong, in source order; with errors the root may be missing or incomplete.</param>
/// <param name="Comments">The comments in source order.</param>
public sealed record Document(SourceFile File, Node? Root, IReadOnlyList<DocumentError> Errors, IReadOnlyList<Comment> Comments);

/// <summary>Something wrong in a document: the message says what was found and what was expected.</summary>
public sealed record DocumentError(string Message, SourceSpan Span);

/// <summary>A comment: its text without <c>#</c> or <c>//</c>, trimmed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">From the comment sign to the end of the comment.</param>
/// <param name="IsOwnLine">Whether nothing but white space stands before it on its line.</param>
public sealed record Comment(string Text, SourceSpan Span, bool IsOwnLine);

/// <summary>Bounds on untrusted input. Beyond one of them reading stops with a positioned error that names the bound.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits that everything uses unless told otherwise.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Bytes in a file: 16 MiB. CloudFormation itself takes 1 MB.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Nesting of lists and maps.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>Nodes after anchors are resolved.</summary>
    public int MaxNodes { get; init; } = 2_000_000;

    /// <summary>Nodes that aliases may add.</summary>
    public int MaxAliasNodes { get; init; } = 200_000;

    /// <summary>Comments.</summary>
    public int MaxComments { get; init; } = 200_000;

    /// <summary>Mistakes that are told; reading stops at this many.</summary>
    public int MaxErrors { get; init; } = 100;
}

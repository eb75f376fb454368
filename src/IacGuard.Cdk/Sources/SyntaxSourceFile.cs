using System.Runtime.CompilerServices;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Cdk.Sources;

/// <summary>A C# syntax tree as a source file of the model; offsets are UTF-16 units, as in Roslyn.</summary>
public sealed class SyntaxSourceFile : SourceFile
{
    private static readonly ConditionalWeakTable<SyntaxTree, SyntaxSourceFile> Files = new();
    private readonly Lazy<SourceText> text;

    private SyntaxSourceFile(SyntaxTree tree) : base(tree.FilePath)
    {
        Tree = tree;
        text = new Lazy<SourceText>(() => tree.GetText());
    }

    /// <summary>The syntax tree.</summary>
    public SyntaxTree Tree { get; }

    /// <inheritdoc />
    public override int LineCount => text.Value.Lines.Count;

    /// <summary>The source file of a syntax tree; always the same object for the same tree.</summary>
    public static SyntaxSourceFile Of(SyntaxTree tree) => Files.GetValue(tree, static t => new SyntaxSourceFile(t));

    /// <summary>Where a node stands, without its trivia.</summary>
    public static SourceSpan SpanOf(SyntaxNode node) => SpanOf(node.SyntaxTree, node.Span);

    /// <summary>Where a token stands, without its trivia.</summary>
    public static SourceSpan SpanOf(SyntaxToken token) => token.SyntaxTree is { } tree ? SpanOf(tree, token.Span) : SourceSpan.None;

    /// <summary>The Roslyn location of a span; null for a span that is not in C#.</summary>
    public static Location? LocationOf(SourceSpan span) =>
        span.File is SyntaxSourceFile file ? Location.Create(file.Tree, TextSpan.FromBounds(span.Start, span.End)) : null;

    /// <inheritdoc />
    public override SourcePosition GetPosition(int offset)
    {
        var position = text.Value.Lines.GetLinePosition(Math.Max(0, Math.Min(offset, text.Value.Length)));
        return new SourcePosition(position.Line + 1, position.Character + 1);
    }

    /// <inheritdoc />
    public override string GetLine(int line) =>
        line >= 1 && line <= LineCount ? text.Value.Lines[line - 1].ToString() : "";

    /// <inheritdoc />
    public override string GetText(int start, int end) => text.Value.ToString(TextSpan.FromBounds(start, end));

    private static SourceSpan SpanOf(SyntaxTree tree, TextSpan span) => new(Of(tree), span.Start, span.End);
}

using System.Text;
using IacGuard.Model;

namespace IacGuard.Documents.Tests;

/// <summary>Short forms for the tests.</summary>
internal static class Reading
{
    /// <summary>Reads a text that must be right.</summary>
    public static Node Root(string text, string path = "template.yaml")
    {
        var document = DocumentReader.Read(path, text);
        Assert.Empty(document.Errors.Select(Format));
        return document.Root!;
    }

    /// <summary>Reads a text with one mistake: <c>line:column message</c>.</summary>
    public static string Error(string text, string path = "template.yaml", DocumentLimits? limits = null) =>
        Error(Encoding.UTF8.GetBytes(text), path, limits);

    public static string Error(byte[] bytes, string path = "template.yaml", DocumentLimits? limits = null) =>
        Format(Assert.Single(DocumentReader.Read(path, bytes, limits).Errors));

    public static Node At(this Node node, params string[] keys) => keys.Aggregate(node, (at, key) => ((MappingNode)at)[key]!);

    public static ScalarNode Scalar(this Node node, params string[] keys) => (ScalarNode)node.At(keys);

    public static IReadOnlyList<Node> Items(this Node node, params string[] keys) => ((SequenceNode)node.At(keys)).Items;

    /// <summary>The text that a node's span covers.</summary>
    public static string Source(this Node node) => node.Span.Source();

    public static string Source(this SourceSpan span) => span.File!.GetText(span.Start, span.End);

    private static string Format(DocumentError error) => $"{error.Span.StartPosition} {error.Message}";
}

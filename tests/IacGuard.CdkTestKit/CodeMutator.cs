using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.CdkTestKit;

/// <summary>Breaks C# in the ways that typing, pasting and deleting do, token by token. The same seed gives the same mutants.</summary>
/// <param name="text">The C#.</param>
internal sealed class CodeMutator(string text)
{
    private static readonly string[] Pieces =
        [".", ",", ";", "(", ")", "{", "}", "[", "]", "=", "=>", "?", "??", "!", "$\"", "\"", "*", "null", "new ", "this", "base", "return ", "if (", "for (;;) ", "foreach (var x in x) ", "await ", "default", "..", "ref ", "var x = ", "throw ", "/*", "#if X\n"];

    private readonly IReadOnlyList<TextSpan> tokens = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static t => t.Span.Length > 0).Select(static t => t.Span)];

    /// <summary>One mutant.</summary>
    public string Mutate(Random random)
    {
        var changes = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Change(random)).OrderBy(static c => c.Span.Start);
        var last = 0;
        List<TextChange> apart = [];
        foreach (var change in changes.Where(c => c.Span.Start >= last))
        {
            apart.Add(change);
            last = change.Span.End + 1;
        }

        return SourceText.From(text).WithChanges(apart).ToString();
    }

    private TextChange Change(Random random)
    {
        var first = random.Next(tokens.Count);
        var last = Math.Min(first + random.Next(4), tokens.Count - 1);
        var range = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
        var other = tokens[random.Next(tokens.Count)];
        return random.Next(7) switch
        {
            0 => new TextChange(range, ""),
            1 => new TextChange(range, Pieces[random.Next(Pieces.Length)]),
            2 => new TextChange(new TextSpan(range.Start, 0), Pieces[random.Next(Pieces.Length)]),
            3 => new TextChange(new TextSpan(range.Start, 0), text[range.Start..range.End] + " "),
            4 => new TextChange(range, text[other.Start..other.End]),
            // The rest of a line, or of the file, is not typed yet.
            5 => new TextChange(TextSpan.FromBounds(range.Start, EndOfLine(range.Start)), ""),
            _ => new TextChange(TextSpan.FromBounds(range.Start, random.Next(4) == 0 ? text.Length : range.End), ""),
        };
    }

    private int EndOfLine(int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;
}

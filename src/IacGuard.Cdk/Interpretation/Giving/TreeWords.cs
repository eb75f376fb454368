using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>
/// The words of one file, by their hashes: whether a name can stand in it is asked of every file for many names. Kept as long as the tree, which the compiler keeps
/// for as long as nobody edits the file.
/// </summary>
internal sealed class TreeWords
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeWords> Known = new();
    private readonly HashSet<int> hashes = [];

    private TreeWords(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var hash = 0;
            for (; at < text.Length && IsLetter(text[at]); at++)
            {
                hash = Add(hash, text[at]);
            }

            hashes.Add(hash);
        }
    }

    /// <summary>The words of a file.</summary>
    public static TreeWords Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var words) ? words : Known.GetValue(tree, t => new TreeWords(t.GetText(cancellation).ToString()));

    /// <summary>Whether a name may be among them; false is certain.</summary>
    public bool MayHold(string name)
    {
        var hash = 0;
        foreach (var letter in name)
        {
            hash = Add(hash, letter);
        }

        return hashes.Contains(hash);
    }

    /// <summary>Whether a character can be in a name.</summary>
    public static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (letter > 127 && char.IsLetterOrDigit(letter));

    private static int Add(int hash, char letter) => unchecked((hash * 31) + letter);
}

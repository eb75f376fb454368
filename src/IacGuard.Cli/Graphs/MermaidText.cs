using System.Globalization;
using System.Text;

namespace IacGuard.Cli.Graphs;

/// <summary>Text in Mermaid's quotes: what would end them or be read as markup becomes an entity.</summary>
internal static class MermaidText
{
    private const string Plain = " .,:;/+*_-(){}$=@'!?";

    /// <summary>Escapes a text; the result has one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
            {
                escaped.Append(' ');
            }
            else if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && Plain.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                escaped.Append(rune.ToString());
            }
            else
            {
                escaped.Append('#').Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
            }
        }

        return escaped.ToString();
    }
}

/// <summary>Ids of a chart: letters, digits and underscores, never a word of Mermaid's own, each once.</summary>
internal sealed class MermaidIds
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>An id that resembles a name.</summary>
    public string New(string name)
    {
        // `end`, `graph`, `style` and others are words of the language; none of them ends in an underscore.
        var id = string.Concat(name.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '_')) + "_";
        var unique = id;
        for (var i = 2; !used.Add(unique); i++)
        {
            unique = id + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}

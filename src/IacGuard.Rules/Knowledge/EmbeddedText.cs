using System.Text;

namespace IacGuard.Rules.Knowledge;

/// <summary>Reads the tables of facts that are embedded in this library.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a table by its file name.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a table without its comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StringReader(Read(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}

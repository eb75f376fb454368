using System.Text;

namespace IacGuard.Rules.Secrets;

/// <summary>The script behind a text that may be in base 64, the form in which EC2 takes user data.</summary>
internal static class UserDataText
{
    private const int Shortest = 24;

    /// <summary>The decoded script; the text itself when it is not base 64 of readable text.</summary>
    public static string Decode(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < Shortest || !MayBeBase64(trimmed))
        {
            return text;
        }

        try
        {
            var decoded = Encoding.UTF8.GetString(Convert.FromBase64String(trimmed));
            return decoded.All(static c => c is '\n' or '\r' or '\t' or (>= ' ' and not '\uFFFD')) ? decoded : text;
        }
        catch (FormatException)
        {
            return text;
        }
    }

    // Every text of a template comes by here: names and ARNs must not cost an exception each.
    private static bool MayBeBase64(string text)
    {
        var characters = 0;
        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/' or '=' or '\n' or '\r'))
            {
                return false;
            }

            characters += c is '\n' or '\r' ? 0 : 1;
        }

        return characters % 4 == 0;
    }
}

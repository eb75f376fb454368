using System.Text;

namespace IacGuard.CloudFormation.Reading;

/// <summary>Names that stand for a text around a node: variables of loops, and parameters that are assumed to have a value.</summary>
internal sealed class Scope(string name, string text, Scope? outer, bool isLoop)
{
    /// <summary>Whether a loop is among the scopes, so that a node may be read many times.</summary>
    internal bool IsInLoop { get; } = isLoop || outer is { IsInLoop: true };

    internal int Depth { get; } = outer is null ? 1 : outer.Depth + 1;

    internal static bool TryFind(Scope? scope, string name, out string text)
    {
        for (var at = scope; at is not null; at = at.Outer)
        {
            if (string.Equals(at.Name, name, StringComparison.Ordinal))
            {
                text = at.Text;
                return true;
            }
        }

        text = "";
        return false;
    }

    /// <summary>Replaces <c>${Name}</c> by the text of a loop's variable, and <c>&amp;{Name}</c> by its letters and digits.</summary>
    internal static string Replace(Scope? scope, string text)
    {
        if (scope is not { IsInLoop: true } || text.IndexOf('{') < 0)
        {
            return text;
        }

        for (var at = scope; at is not null; at = at.Outer)
        {
            if (at.IsLoop)
            {
                text = text.Replace("${" + at.Name + "}", at.Text);
                text = text.IndexOf("&{", StringComparison.Ordinal) < 0 ? text : text.Replace("&{" + at.Name + "}", Alphanumeric(at.Text));
            }
        }

        return text.Length > Budget.MaxText ? text.Substring(0, Budget.MaxText) : text;
    }

    private string Name { get; } = name;

    private string Text { get; } = text;

    private Scope? Outer { get; } = outer;

    private bool IsLoop { get; } = isLoop;

    private static string Alphanumeric(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}

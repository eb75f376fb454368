using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>
/// What a plain scalar is under YAML 1.1, as CloudFormation reads it: <c>yes</c>, <c>no</c>, <c>on</c> and <c>off</c> are booleans,
/// <c>010</c> is a number (octal), <c>089</c> is text, dates are text. Base 60 (<c>12:30</c>), infinities and not-a-number stay text, since
/// nobody means them and no property takes them. Source: the type repository of YAML 1.1, https://yaml.org/type/.
/// </summary>
internal static class YamlScalars
{
    public static ScalarKind KindOf(string text)
    {
        if (text.Length == 0)
        {
            return ScalarKind.Null;
        }

        var first = text[0];
        if (first is (>= '0' and <= '9') or '-' or '+' or '.')
        {
            return IsNumber(text) ? ScalarKind.Number : ScalarKind.String;
        }

        if (text.Length > 5)
        {
            return ScalarKind.String;
        }

        return IsNull(text) ? ScalarKind.Null : ToBoolean(text) is null ? ScalarKind.String : ScalarKind.Boolean;
    }

    /// <summary>The canonical spelling of a boolean; null when the text is none.</summary>
    public static string? ToBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => "true",
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => "false",
        _ => null,
    };

    private static bool IsNull(string text) => text is "~" or "null" or "Null" or "NULL";

    private static bool IsNumber(string text)
    {
        var start = text[0] is '-' or '+' ? 1 : 0;
        if (start == text.Length)
        {
            return false;
        }

        if (text[start] == '0' && start + 1 < text.Length)
        {
            return text[start + 1] switch
            {
                'x' => HasOnly(text, start + 2, "0123456789abcdefABCDEF_"),
                'b' => HasOnly(text, start + 2, "01_"),
                _ => HasOnly(text, start + 1, "01234567_") || IsDecimal(text, start),
            };
        }

        return HasOnly(text, start, "0123456789_") ? text[start] != '_' : IsDecimal(text, start);
    }

    private static bool HasOnly(string text, int start, string allowed)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (allowed.IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        return start < text.Length;
    }

    /// <summary>Whether a number with a point or an exponent stands there.</summary>
    private static bool IsDecimal(string text, int start)
    {
        var at = start;
        var digits = Digits(text, ref at);
        var hasPoint = at < text.Length && text[at] == '.';
        if (hasPoint)
        {
            at++;
            digits += Digits(text, ref at);
        }

        if (digits == 0)
        {
            return false;
        }

        if (at == text.Length)
        {
            return hasPoint;
        }

        if (text[at] is not ('e' or 'E'))
        {
            return false;
        }

        at++;
        if (at < text.Length && text[at] is '-' or '+')
        {
            at++;
        }

        return Digits(text, ref at) > 0 && at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        var count = 0;
        for (; at < text.Length && text[at] is (>= '0' and <= '9') or '_'; at++)
        {
            count += text[at] == '_' ? 0 : 1;
        }

        return count;
    }
}

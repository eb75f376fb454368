using System.Text;

namespace IacGuard.Cdk.Knowledge;

/// <summary>
/// Names that the sweep gave to what it tried a construct with, where the CDK made them a part of an id or name. They are not what stands there in
/// the user's stack. Read by hand: expressions would be compiled before the first diagnostic.
/// </summary>
internal static class SweepMarks
{
    // Begins the unique id of a construct of the sweep's stack, which ends with its hash.
    private const string Unique = "MkStack";
    private const int HashLength = 8;

    // The same of the construct that was tried and of those below it.
    private const string Own = "MkStackMkId";

    // A text that was tried: mk1a; the second of its two values: mk1b.
    private const string Tried = "mk";

    /// <summary>The key that the sweep gave to the one entry of a map.</summary>
    public const string Key = "mkkey";

    /// <summary>The path of a resource that a construct names as itself: <c>new CfnCapacityProvider(this, id)</c>.</summary>
    public const string NamedAsItself = "?MkId";

    /// <summary>Whether a text holds such a name.</summary>
    public static bool AreIn(string text) =>
        text.IndexOf("fxaws", StringComparison.Ordinal) >= 0
        || (text.IndexOf('k') >= 0 && (text.IndexOf(Unique, StringComparison.Ordinal) >= 0 || text.IndexOf(Key, StringComparison.Ordinal) >= 0 || HasTried(text, 'a') || HasTried(text, 'b')));

    /// <summary>Whether a text ends in the unique id of the construct or of one below it: a name that the CDK makes where none is given.</summary>
    public static bool IsOwnName(string text) => text.IndexOf(Own, StringComparison.Ordinal) is >= 0 and var at && EndOfUnique(text, at) == text.Length;

    /// <summary>Whether a path is that of the second value of a text: what it says of a resource, the first value says too.</summary>
    public static bool IsSecond(string path) => HasTried(path, 'b');

    /// <summary>
    /// Whether a path is one below the construct with a part that is named after another construct below it (<c>?Service/SecurityGroup/from
    /// MkStackMkIdLBSecurityGroup8D9BA28B:80</c>).
    /// </summary>
    public static bool IsNamedAfterOwn(string path) =>
        path.Length > 1 && path[0] == '?' && path[1] != '/' && path.IndexOf(Own, StringComparison.Ordinal) is > 0 and var at
        && EndOfUnique(path, at) is > 0 and var end && path.IndexOf('/', end) < 0 && path.IndexOf(Unique, at + 1, StringComparison.Ordinal) < 0 && path.IndexOf("fx", StringComparison.Ordinal) < 0;

    /// <summary>
    /// Whether a path begins with a part that is named after the construct itself (<c>?EventsLogGroupPolicyMkStackMkIdAB56F54A/...</c>): such a one stands beside
    /// all others of the stack.
    /// </summary>
    public static bool IsNamedAfterItself(string path) =>
        path.Length > 1 && path[0] == '?' && path[1] != '/' && path.IndexOf(Own, StringComparison.Ordinal) is > 0 and var at
        && path.IndexOf('/', 0, at) < 0 && EndOfUnique(path, at) == at + Own.Length + HashLength && path.IndexOf("fx", StringComparison.Ordinal) < 0;

    /// <summary>
    /// Such a path with a hole in place of the name and what follows it, which may be a number that the sweep tried (a port): the readable part of
    /// the unique id without the stack and the construct.
    /// </summary>
    public static string OpenOwn(string path)
    {
        var at = path.IndexOf(Own, StringComparison.Ordinal);
        var end = EndOfUnique(path, at);
        return path.Substring(1, at - 1) + "{" + path.Substring(at + Own.Length, end - at - Own.Length - HashLength) + path.Substring(end).Replace("{", "").Replace("}", "") + "}";
    }

    /// <summary>A path with holes in place of the names.</summary>
    /// <param name="path">The path of a resource in a model.</param>
    /// <param name="hint">Tells one call from another: what stands in the holes.</param>
    public static string Open(string path, string hint)
    {
        StringBuilder? opened = null;
        var from = 0;

        // Both kinds of names have their first k behind an m.
        for (var at = path.Length == 0 ? -1 : path.IndexOf('k', 1); at > 0; at = path.IndexOf('k', at + 1))
        {
            var begin = at - 1;
            var end = begin < from ? -1 : Math.Max(EndOfUnique(path, begin), EndOfTried(path, begin, 'a'));
            if (end > 0)
            {
                opened = (opened ?? new StringBuilder(path.Length)).Append(path, from, begin - from).Append('{').Append(hint).Append('}');
                from = end;
                at = end - 1;
            }
        }

        return opened is null ? path : opened.Append(path, from, path.Length - from).ToString();
    }

    private static bool HasTried(string text, char last)
    {
        for (var at = text.IndexOf(Tried, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Tried, at + 1, StringComparison.Ordinal))
        {
            if (EndOfTried(text, at, last) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a resource stands below a construct that is named after its key in a map: <c>mkkey/FlowLog</c>.</summary>
    public static bool IsBelowKey(string path) => path.StartsWith(Key + "/", StringComparison.Ordinal);

    private static int EndOfTried(string text, int at, char last)
    {
        if (string.CompareOrdinal(text, at, Tried, 0, Tried.Length) != 0)
        {
            return -1;
        }

        var end = at + Tried.Length;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end > at + Tried.Length && end < text.Length && text[end] == last ? end + 1 : -1;
    }

    // Up to the first run of signs that can be a hash. An id that is given to a call may stand in it, with more than letters and digits.
    private static int EndOfUnique(string text, int at)
    {
        if (string.CompareOrdinal(text, at, Unique, 0, Unique.Length) != 0)
        {
            return -1;
        }

        var run = 0;
        for (var i = at + Unique.Length; i < text.Length && text[i] is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '_' or '.'; i++)
        {
            run = text[i] is (>= '0' and <= '9') or (>= 'A' and <= 'F') ? run + 1 : 0;
            if (run == HashLength)
            {
                return i + 1;
            }
        }

        return -1;
    }
}

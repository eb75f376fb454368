using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary>How wide an action element is by its spelling.</summary>
internal enum ActionWidth
{
    /// <summary>One action.</summary>
    Single,

    /// <summary>Some actions of a service, or of several.</summary>
    Prefix,

    /// <summary>All actions of one service.</summary>
    Service,

    /// <summary>All actions of all services.</summary>
    All,
}

/// <summary>Reads the spelling of action elements.</summary>
internal static class ActionShape
{
    /// <summary>How wide a pattern without holes is.</summary>
    public static ActionWidth WidthOf(string pattern)
    {
        var colon = pattern.IndexOf(':');
        if (colon < 0)
        {
            return Wildcard.IsEverything(pattern) ? ActionWidth.All : Wildcard.IsIn(pattern) ? ActionWidth.Prefix : ActionWidth.Single;
        }

        var service = pattern.AsSpan(0, colon);
        if (Wildcard.IsEverything(pattern.AsSpan(colon + 1)))
        {
            return Wildcard.IsEverything(service) ? ActionWidth.All : Wildcard.IsIn(service) ? ActionWidth.Prefix : ActionWidth.Service;
        }

        return Wildcard.IsIn(pattern) ? ActionWidth.Prefix : ActionWidth.Single;
    }

    /// <summary>What stands before the first colon; the whole pattern where there is none.</summary>
    public static string ServiceOf(string pattern) => pattern.IndexOf(':') is >= 0 and var colon ? pattern.Substring(0, colon) : pattern;

    /// <summary>Whether an element is that wide; unknown when a hole could make it so.</summary>
    public static Truth Is(PatternText text, ActionWidth width)
    {
        if (!text.HasHoles)
        {
            return Truth.Of(WidthOf(text.Pattern) == width);
        }

        if (!text.HasAnyHole)
        {
            return width == ActionWidth.Prefix && Wildcard.IsIn(text.Pattern) ? Truth.Unknown(text.Why) : Truth.False;
        }

        var widest = WidthOf(text.Pattern.Replace(PatternText.AnyHole, '*'));
        return widest >= width ? Truth.Unknown(text.Why) : Truth.False;
    }
}

using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary>Reads the spelling of principals.</summary>
internal static class PrincipalShape
{
    private const int AccountLength = 12;

    /// <summary>Whether a principal is everybody: a star, or an ARN whose account is one.</summary>
    public static Truth IsEverybody(PrincipalElement principal)
    {
        var text = principal.Element.Text;
        var pattern = text.Pattern;
        if (principal.Kind is not ("*" or "AWS"))
        {
            return text.HasHoles ? Truth.False : Truth.Of(Wildcard.IsEverything(pattern));
        }

        if (!text.HasAnyHole)
        {
            return Truth.Of(Covers(pattern));
        }

        return Covers(pattern.Replace(PatternText.AnyHole, '*')) ? Truth.Unknown(text.Why) : Truth.False;
    }

    /// <summary>The account of an AWS principal: an id or the account of an ARN; null when it names none in digits.</summary>
    public static string? Account(PatternText text)
    {
        var parts = text.Pattern.Split(':');
        var account = parts.Length >= 6 && parts[0] == "arn" ? parts[4] : text.Pattern;
        return account.Length == AccountLength && account.All(static c => c is >= '0' and <= '9') ? account : null;
    }

    /// <summary>Whether an AWS principal is a whole account: its id, or its root.</summary>
    public static bool IsWholeAccount(PatternText text)
    {
        var parts = text.Pattern.Split(':');
        return parts.Length == 1 ? Account(text) is not null || text.Pattern == PatternText.SegmentHole.ToString() : parts.Length == 6 && parts[5] == "root";
    }

    private static bool Covers(string pattern)
    {
        if (Wildcard.IsEverything(pattern))
        {
            return true;
        }

        var parts = pattern.Split(':');
        return parts.Length >= 5 && parts[0] == "arn" && Wildcard.IsEverything(parts[4]);
    }
}

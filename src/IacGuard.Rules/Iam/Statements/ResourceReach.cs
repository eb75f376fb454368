using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>How far one text reaches.</summary>
/// <param name="Star">Whether it is a plain <c>*</c>.</param>
/// <param name="EffectivelyStar">Whether it is an ARN that covers as much.</param>
/// <param name="WholeType">Whether it covers all resources of a type in an account.</param>
internal sealed record TextReach(Truth Star, Truth EffectivelyStar, Truth WholeType);

/// <summary>How far a resource element reaches.</summary>
internal static class ResourceReach
{
    /// <summary>The ARNs of roles. A star for the partition would also take in the services of other ARNs.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["arn:aws:iam::*:role/*", "arn:aws-cn:iam::*:role/*", "arn:aws-us-gov:iam::*:role/*"];

    /// <summary>Whether it is a plain <c>*</c>.</summary>
    public static Truth IsStar(PatternText text) => Of(text).Star;

    /// <summary>
    /// Whether it is an ARN that covers as much as a star: all services, everything of a service (<c>arn:aws:s3:::*</c>), or all resources of
    /// a type in every account (<c>arn:aws:iam::*:role/*</c>).
    /// </summary>
    public static Truth IsEffectivelyStar(PatternText text) => Of(text).EffectivelyStar;

    /// <summary>Whether it covers all resources of a type in an account, such as <c>role/*</c>.</summary>
    public static Truth IsWholeType(PatternText text) => Of(text).WholeType;

    /// <summary>Whether it is a star, effectively one, or covers a whole type.</summary>
    public static Truth IsWide(PatternText text) => IsStar(text).Or(IsEffectivelyStar(text)).Or(IsWholeType(text));

    /// <summary>Whether any resource of a statement is that far-reaching. <c>NotResource</c> reaches everything but what it names.</summary>
    public static Truth Any(Statement statement, Func<PatternText, Truth> reach, out Element? witness)
    {
        witness = null;
        if (!statement.Resource.IsThere && statement.NotResource.IsThere)
        {
            witness = new Element(statement.NotResource.Whole, "NotResource", PatternText.Empty);
            return Truth.True;
        }

        var result = statement.Resource.OpenReason is { } open ? Truth.Unknown(open) : Truth.False;
        foreach (var element in statement.Resource.Items)
        {
            var reaches = reach(element.Text);
            if (reaches.IsTrue)
            {
                witness = element;
                return reaches;
            }

            result = result.Or(reaches);
        }

        return result;
    }

    // Many rules ask the same text.
    private static TextReach Of(PatternText text) => text.Reach ??= new TextReach(
        Decide(text, Wildcard.IsEverything),
        DecideArn(text, static p => !Wildcard.IsEverything(p) && CoversService(p)),
        DecideArn(text, static p => CountParts(p) == 6 && Part(p, 0).SequenceEqual("arn".AsSpan()) && IsTypeStar(Part(p, 5))));

    // A hole at the start can bring any ARN along.
    private static Truth DecideArn(PatternText text, Func<string, bool> test) =>
        text.Pattern.Length > 0 && text.Pattern[0] == PatternText.AnyHole ? Truth.Unknown(text.Why) : Decide(text, test);

    // Names and segments hold no wildcard, and are no type's word; other holes may hold one.
    private static Truth Decide(PatternText text, Func<string, bool> test)
    {
        var narrow = text.Pattern.Replace(PatternText.NameHole, '0').Replace(PatternText.SegmentHole, '0');
        if (!text.HasAnyHole)
        {
            return Truth.Of(test(narrow));
        }

        return test(narrow.Replace(PatternText.AnyHole, '*')) ? Truth.Unknown(text.Why) : Truth.False;
    }

    private static bool CoversService(string pattern)
    {
        var first = Part(pattern, 0);
        if (!first.SequenceEqual("arn".AsSpan()) && !Wildcard.IsIn(first))
        {
            return false;
        }

        var count = CountParts(pattern);
        if (count < 6)
        {
            // A star at the end takes in the missing parts.
            return Wildcard.IsEverything(Part(pattern, count - 1));
        }

        var resource = Part(pattern, 5);
        return Wildcard.IsEverything(Part(pattern, 2)) || IsBare(resource) || (Wildcard.IsEverything(Part(pattern, 4)) && IsTypeStar(resource));
    }

    // An ARN has six parts between colons; the last may hold colons itself.
    private static int CountParts(string arn)
    {
        var count = 1;
        foreach (var c in arn)
        {
            count += c == ':' ? 1 : 0;
        }

        return Math.Min(count, 6);
    }

    private static ReadOnlySpan<char> Part(string arn, int index)
    {
        var rest = arn.AsSpan();
        for (var i = 0; i < index; i++)
        {
            rest = rest.Slice(rest.IndexOf(':') + 1);
        }

        return index < 5 && rest.IndexOf(':') is >= 0 and var end ? rest.Slice(0, end) : rest;
    }

    private static bool IsBare(ReadOnlySpan<char> resource)
    {
        foreach (var c in resource)
        {
            if (c is not ('*' or '?' or '/' or ':'))
            {
                return false;
            }
        }

        return resource.IndexOf('*') >= 0;
    }

    private static bool IsTypeStar(ReadOnlySpan<char> resource)
    {
        var i = 0;
        while (i < resource.Length && (char.IsLetter(resource[i]) || resource[i] is '-' or '_'))
        {
            i++;
        }

        return i > 0 && i < resource.Length && resource[i] is ('/' or ':') && IsBare(resource.Slice(i));
    }
}

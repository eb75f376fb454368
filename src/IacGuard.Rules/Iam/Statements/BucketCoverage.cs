using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>Whether the resources of a statement are a bucket and all of its objects, which S3 names by two ARNs.</summary>
internal static class BucketCoverage
{
    private const string Objects = "/*";

    /// <summary>True for <c>*</c>, and for the ARN of a bucket beside that ARN with <c>/*</c> at its end.</summary>
    public static Truth Of(Statement statement)
    {
        if (statement.NotResource.IsThere)
        {
            return Truth.Unknown("the resources are those that NotResource leaves");
        }

        var result = statement.Resource.OpenReason is { } open ? Truth.Unknown(open) : Truth.False;
        foreach (var element in statement.Resource.Items)
        {
            result = result.Or(Covers(element.Text, statement.Resource.Items));
        }

        return result;
    }

    private static Truth Covers(PatternText text, Element[] all)
    {
        var pattern = text.Pattern;
        if (pattern is [PatternText.AnyHole])
        {
            return Truth.Unknown(text.Why);
        }

        if (!pattern.EndsWith("*", StringComparison.Ordinal))
        {
            return Truth.False;
        }

        if (pattern.IndexOf('/') < 0)
        {
            return Truth.True;
        }

        if (!pattern.EndsWith(Objects, StringComparison.Ordinal) || pattern.IndexOf('/') != pattern.Length - Objects.Length)
        {
            return Truth.False;
        }

        var bucket = pattern.Substring(0, pattern.Length - Objects.Length);
        var result = Truth.False;
        foreach (var other in all)
        {
            result = result.Or(IsSame(bucket, other.Text));
        }

        return result;
    }

    private static Truth IsSame(string bucket, PatternText other)
    {
        if (other.Pattern.IndexOf('/') >= 0)
        {
            return Truth.False;
        }

        if (bucket == other.Pattern || Wildcard.IsEverything(other.Pattern))
        {
            return Truth.True;
        }

        var isOpen = other.HasHoles || bucket.IndexOfAny([PatternText.AnyHole, PatternText.NameHole, PatternText.SegmentHole]) >= 0;
        return isOpen ? Truth.Unknown(other.HasHoles ? other.Why : "depends on the name of the bucket") : Truth.False;
    }
}

using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>Whether a statement's conditions limit who may use it or what it reaches.</summary>
internal static class ConditionLimits
{
    /// <summary>Whether a condition fixes who the caller is; <paramref name="why"/> says, for a message, why the ones that are there do not.</summary>
    public static Truth OnPrincipal(Statement statement, out string why)
    {
        var (result, loose) = (Any(statement, LimitingKeys.LimitsPrincipal, out var keys), keys);
        why = loose.Count == 0 ? "no condition limits who" : "the condition on " + Listing.Of(loose, static k => k) + " does not limit who";
        return result;
    }

    /// <summary>Whether a condition fixes which resources are meant.</summary>
    public static Truth OnResource(Statement statement) => Any(statement, LimitingKeys.LimitsResource, out _);

    /// <summary>Whether a condition fixes which resources are meant, or leaves the action to AWS services that act for the caller.</summary>
    public static Truth OnResourceOrService(Statement statement) =>
        Any(statement, static key => LimitingKeys.LimitsResource(key) || LimitingKeys.NamesCallingService(key), out _);

    /// <summary>Whether a condition says on whose behalf an AWS service may call.</summary>
    public static Truth OnSource(Statement statement) => Any(statement, LimitingKeys.NamesSource, out _);

    /// <summary>Whether a condition compares one of some keys with fixed values.</summary>
    public static Truth On(Statement statement, Func<string, bool> isKey) => Any(statement, isKey, out _);

    private static Truth Any(Statement statement, Func<string, bool> isKey, out IReadOnlyList<string> loose)
    {
        loose = [];
        var result = statement.ConditionsOpen is { } open ? Truth.Unknown(open) : Truth.False;
        if (statement.Conditions.Count == 0)
        {
            return result;
        }

        var others = new List<string>();
        loose = others;
        foreach (var entry in statement.Conditions)
        {
            // A policy with an operator that IAM does not know is refused, so nothing follows from it.
            var limits = !entry.HasKnownOperator ? Truth.Unknown($"IAM has no condition operator '{entry.Operator}'")
                : isKey(entry.Key) ? entry.Limits ??= Limits(entry)
                : Truth.False;
            if (limits.IsTrue)
            {
                return limits;
            }

            others.Add(entry.Key);
            result = result.Or(limits);
        }

        return result;
    }

    // An absent key makes IfExists and ForAllValues true; a negation or a test for presence names nobody.
    private static Truth Limits(ConditionEntry entry)
    {
        if (entry.HasIfExists || entry.IsForAllValues || entry.IsNegated || entry.Is("Null"))
        {
            return Truth.False;
        }

        var result = entry.Values.OpenReason is { } open ? Truth.Unknown(open) : Truth.Of(entry.Values.Items.Length > 0);
        foreach (var value in entry.Values.Items)
        {
            result = result.And(IsFixed(entry, value.Text));
        }

        return result;
    }

    private static Truth IsFixed(ConditionEntry entry, PatternText text)
    {
        if (HoldsPolicyVariable(text.Display))
        {
            return Truth.False;
        }

        if (entry.IsKey("aws:ViaAWSService"))
        {
            return text.Matches("true");
        }

        if (entry.IsKey("aws:SourceIp"))
        {
            return text.HasHoles ? Truth.Unknown(text.Why) : Truth.Of(AddressRange.IsNarrow(text.Pattern));
        }

        // Without wildcards in play, whatever fills a hole is one fixed text; and a hole for a name or ARN holds no wildcard at its start.
        if (!entry.TakesWildcards || (text.Pattern.Length > 0 && text.Pattern[0] == PatternText.NameHole))
        {
            return Truth.True;
        }

        var asArn = LimitingKeys.IsArn(entry.Key);
        var without = text.Pattern.Replace(PatternText.NameHole, 'x').Replace(PatternText.SegmentHole, 'x');
        if (!text.HasAnyHole)
        {
            return Truth.Of(asArn ? IsFixedArn(without) : IsFixedText(entry.Key, without));
        }

        var widest = without.Replace(PatternText.AnyHole, '*');
        return (asArn ? IsFixedArn(widest) : IsFixedText(entry.Key, widest)) ? Truth.True : Truth.Unknown(text.Why);
    }

    // ${aws:username} is filled in by each request; ${AWS::AccountId} by the deployment, once.
    private static bool HoldsPolicyVariable(string text)
    {
        const string Start = "${aws:";
        for (var at = text.IndexOf(Start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Start, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at + Start.Length == text.Length || text[at + Start.Length] != ':')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFixedText(string key, string pattern)
    {
        // A role's id before the colon names the role; the session behind it may vary.
        if (string.Equals(key, "aws:userid", StringComparison.OrdinalIgnoreCase))
        {
            return !Wildcard.IsIn(pattern.Split(':')[0]);
        }

        return LimitingKeys.IsSensitive(key) ? !Wildcard.IsIn(pattern) : !Wildcard.IsEverything(pattern) && !pattern.StartsWith("*", StringComparison.Ordinal);
    }

    // The account, or the name of a resource that is the only one of its name in the world, must be fixed.
    private static bool IsFixedArn(string pattern)
    {
        var parts = pattern.Split([':'], 6);
        if (parts.Length < 6)
        {
            return !Wildcard.IsIn(pattern);
        }

        var (account, resource) = (parts[4], parts[5]);
        return (account.Length > 0 && !Wildcard.IsIn(account)) || (resource.Length > 0 && resource[0] is not ('*' or '?') && parts[2] == "s3");
    }
}

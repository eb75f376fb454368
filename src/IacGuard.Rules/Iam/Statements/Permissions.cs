using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>What a set of statements, taken together, permits: the statements of one role, user or group.</summary>
internal sealed class Permissions(List<Statement> statements, string? openReason)
{
    /// <summary>
    /// Whether an action is permitted. A Deny of the action on everything without conditions takes it away; other Denies may leave a gap
    /// and take away nothing.
    /// </summary>
    /// <param name="action">A full name.</param>
    /// <param name="isWide">Whether only far-reaching resources count, without a condition that limits them.</param>
    /// <param name="witness">Where the permission stands; null unless it surely does.</param>
    public Truth Allow(string action, bool isWide, out Element? witness)
    {
        witness = null;
        var allowed = openReason is null ? Truth.False : Truth.Unknown(openReason);
        var denied = Truth.False;
        foreach (var statement in statements)
        {
            denied = statement.Denies.IsFalse ? denied : denied.Or(statement.Denies.And(DeniesEverywhere(statement, action)));
            var permits = allowed.IsTrue ? Truth.False : Permits(statement, action, isWide);
            if (permits.IsTrue)
            {
                witness = statement.Actions.Witness(action);
            }

            allowed = allowed.Or(permits);
        }

        var result = allowed.And(denied.Not());
        witness = result.IsTrue ? witness : null;
        return result;
    }

    private static Truth Permits(Statement statement, string action, bool isWide)
    {
        var permits = statement.Allows.IsFalse ? Truth.False : statement.Allows.And(statement.Actions.Includes(action));
        return isWide && !permits.IsFalse ? permits.And(IsUnlimited(statement)) : permits;
    }

    private static Truth DeniesEverywhere(Statement statement, string action)
    {
        var hasCondition = !statement.Content["Condition"].IsAbsent || statement.NotResource.IsThere;
        return hasCondition ? Truth.False : statement.Actions.Includes(action).And(ResourceReach.Any(statement, ResourceReach.IsStar, out _));
    }

    private static Truth IsUnlimited(Statement statement) =>
        ResourceReach.Any(statement, ResourceReach.IsWide, out _).And(ConditionLimits.On(statement, Limits).Not());

    private static bool Limits(string key) =>
        LimitingKeys.LimitsResource(key) || Is(key, "iam:PassedToService") || Is(key, "iam:AssociatedResourceArn") || Is(key, "iam:PolicyARN")
        || Is(key, "iam:PermissionsBoundary");

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}

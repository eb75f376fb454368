namespace IacGuard.Rules.Iam.Data;

/// <summary>What kind of access an action gives, as the AWS service authorization reference classes it.</summary>
public enum AccessLevel
{
    /// <summary>Sees that resources exist, without their contents.</summary>
    List,

    /// <summary>Reads contents.</summary>
    Read,

    /// <summary>Creates, changes or deletes.</summary>
    Write,

    /// <summary>Grants or changes permissions.</summary>
    PermissionsManagement,

    /// <summary>Only changes tags.</summary>
    Tagging,
}

/// <summary>The names of access levels in rule files and messages.</summary>
public static class AccessLevels
{
    /// <summary>The level's name in messages, such as <c>Permissions management</c>.</summary>
    public static string Title(AccessLevel level) => level switch
    {
        AccessLevel.List => nameof(AccessLevel.List),
        AccessLevel.Read => nameof(AccessLevel.Read),
        AccessLevel.Write => nameof(AccessLevel.Write),
        AccessLevel.Tagging => nameof(AccessLevel.Tagging),
        _ => "Permissions management",
    };

    /// <summary>Reads a level's name in any case, with or without the space.</summary>
    public static bool TryParse(string text, out AccessLevel level)
    {
        var wanted = text.Replace(" ", "");
        for (level = AccessLevel.List; level <= AccessLevel.Tagging; level++)
        {
            if (string.Equals(Title(level).Replace(" ", ""), wanted, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        level = default;
        return false;
    }
}

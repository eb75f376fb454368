namespace IacGuard.Cdk.Knowledge;

/// <summary>One step of a path into a value: a key, a position, or the end of a list.</summary>
/// <param name="Key">The key; null for a position.</param>
/// <param name="Index">The position; -1 for an item that is appended.</param>
internal readonly record struct PathStep(string? Key, int Index)
{
    /// <summary>Whether an item is appended.</summary>
    public bool Appends => Key is null && Index < 0;
}

/// <summary>The first steps of a path: a part of it is taken without a copy.</summary>
/// <param name="all">The path.</param>
/// <param name="count">How many of its steps count.</param>
internal readonly struct PathSteps(PathStep[] all, int count)
{
    /// <summary>A whole path.</summary>
    public PathSteps(PathStep[] all)
        : this(all, all.Length)
    {
    }

    /// <summary>How many steps there are.</summary>
    public int Count => count;

    /// <summary>A step.</summary>
    public PathStep this[int index] => all[index];

    /// <summary>The last step.</summary>
    public PathStep Last => all[count - 1];

    /// <summary>The first steps alone.</summary>
    public PathSteps Take(int first) => new(all, first);

    /// <summary>The first step that leads to what may be any number of values, an appended item or the entry of a map; -1 when none does.</summary>
    public int FirstGrowing()
    {
        for (var i = 0; i < count; i++)
        {
            if (all[i].Appends || all[i].Key == "{}")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last step that leads to an item of a list; -1 when none does.</summary>
    public int LastItem()
    {
        var at = count - 1;
        while (at >= 0 && all[at].Key is not null)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether both paths lead to the same place.</summary>
    public bool IsSame(PathSteps other)
    {
        var at = count == other.Count ? count - 1 : int.MaxValue;
        while (at >= 0 && at < count && all[at] == other[at])
        {
            at--;
        }

        return at < 0;
    }
}

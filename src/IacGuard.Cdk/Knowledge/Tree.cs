namespace IacGuard.Cdk.Knowledge;

/// <summary>A node of the packed construct models: an object, a list, a text, a number, true, false or null. Immutable.</summary>
internal sealed class Tree
{
    /// <summary>The null node; also what a missing member is.</summary>
    public static Tree Null { get; } = new();

    /// <summary>The names of an object's members, else null.</summary>
    public string[]? Names { get; init; }

    /// <summary>The members of an object in the order of <see cref="Names"/>, or the items of a list; else null.</summary>
    public Tree[]? Items { get; init; }

    /// <summary>A text; else null.</summary>
    public string? Text { get; init; }

    /// <summary>A number; else null.</summary>
    public double? Number { get; init; }

    /// <summary>A boolean; else null.</summary>
    public bool? Boolean { get; init; }

    public bool IsNull => Items is null && Text is null && Number is null && Boolean is null;

    public bool IsObject => Names is not null;

    public bool IsList => Items is not null && Names is null;

    public int Count => Items?.Length ?? 0;

    public Tree this[int index] => Items![index];

    /// <summary>A member of an object; <see cref="Null"/> where there is none.</summary>
    public Tree this[string name]
    {
        get
        {
            var at = IndexOf(name);
            return at < 0 ? Null : Items![at];
        }
    }

    /// <summary>Whether an object has a member.</summary>
    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>Where a member of an object is; -1 where there is none.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < (Names?.Length ?? 0); i++)
        {
            if (Names![i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}

using IacGuard.Cdk.Knowledge;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Where the effects of a list item land. The model was made with one item; here it is one of several, or the list holds other items already.
/// </summary>
internal sealed class ItemPosition
{
    private readonly List<(string Resource, string Prefix, int First, int Actual)> lists = [];
    private readonly List<(int Part, int Add)> counts = [];
    private Func<string, Tree[], int, (int First, int Actual)>? appended;

    /// <summary>Positions as the model has them.</summary>
    public static ItemPosition None { get; } = new();

    /// <summary>The positions of a call on a construct whose lists may hold more than the minimum by now.</summary>
    /// <param name="counts">For a resource, a path and the part of it that is a position: how many items the minimum has, and how many there are.</param>
    public static ItemPosition Appending(Func<string, Tree[], int, (int First, int Actual)> counts) => new() { appended = counts };

    /// <summary>The positions of an item inside of an item.</summary>
    public ItemPosition Inner()
    {
        var inner = new ItemPosition();
        inner.lists.AddRange(lists);
        inner.counts.AddRange(counts);
        inner.appended = appended;
        return inner;
    }

    /// <summary>Says that what the model has at <paramref name="first"/> of a list is at <paramref name="actual"/>.</summary>
    public void InList(string resource, Tree[] path, int end, int first, int actual) => lists.Add((resource, Key(path, end), first, actual));

    /// <summary>Says that a part of every path counts up.</summary>
    public void Count(int part, int add) => counts.Add((part, add));

    /// <summary>The position for one in the model.</summary>
    public int At(string resource, Tree[] path, int part, int position)
    {
        foreach (var (at, prefix, first, actual) in lists)
        {
            if (at == resource && position >= first && prefix == Key(path, part))
            {
                return actual + position - first;
            }
        }

        foreach (var (counted, add) in counts)
        {
            if (counted == part)
            {
                return position + add;
            }
        }

        return appended?.Invoke(resource, path, part) is var (least, now) && position >= least ? now + position - least : position;
    }

    private static string Key(Tree[] path, int end) => string.Join("\n", path.Take(end).Select(static p => p.Text ?? "[]"));
}

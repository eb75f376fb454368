namespace IacGuard.CloudFormation.Reading;

/// <summary>
/// Bounds on what a template can make the reader compute: without them a few lines of nested <c>Fn::Sub</c> or <c>Fn::ForEach</c>
/// describe gigabytes. Far above what CloudFormation itself accepts.
/// </summary>
internal sealed class Budget
{
    /// <summary>Nesting of nodes.</summary>
    internal const int MaxDepth = 200;

    /// <summary>UTF-16 units of one computed text; CloudFormation's own limit is 1 MB for a whole template.</summary>
    internal const int MaxText = 1024 * 1024;

    /// <summary>Pieces of one computed text.</summary>
    internal const int MaxParts = 10_000;

    /// <summary>Copies that all loops of a template may make together.</summary>
    internal const int MaxLoopCopies = 10_000;

    private const int AllText = 16 * 1024 * 1024;
    private const int AllParts = 1_000_000;
    private const int AllLoopNodes = 1_000_000;
    private const int AllLifts = 100_000;

    private int text = AllText;
    private int parts = AllParts;
    private int loopCopies = MaxLoopCopies;
    private int loopNodes = AllLoopNodes;
    private int lifts = AllLifts;

    internal bool TakeText(int length) => Take(ref text, length);

    internal bool TakeParts(int count) => Take(ref parts, count);

    internal bool TakeLoopCopy() => Take(ref loopCopies, 1);

    internal bool TakeLoopNode() => Take(ref loopNodes, 1);

    /// <summary>Takes one case of a choice that a function is computed for.</summary>
    internal bool TakeLift() => Take(ref lifts, 1);

    private static bool Take(ref int left, int amount)
    {
        if (amount > left)
        {
            return false;
        }

        left -= amount;
        return true;
    }
}

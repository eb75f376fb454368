namespace IacGuard.Rules.Conditions;

/// <summary>
/// Reduced ordered binary decision diagrams: boolean functions as shared nodes, so that two equal functions are the same number.
/// Bounded: past the bound every operation answers <see cref="Overflow"/>.
/// </summary>
internal sealed class DecisionDiagram(int maxNodes)
{
    /// <summary>The function that is always false.</summary>
    public const int False = 0;

    /// <summary>The function that is always true.</summary>
    public const int True = 1;

    /// <summary>No function: the bound was met.</summary>
    public const int Overflow = -1;

    private readonly List<(int Variable, int Low, int High)> nodes = [(int.MaxValue, 0, 0), (int.MaxValue, 1, 1)];
    private readonly Dictionary<(int Variable, int Low, int High), int> unique = [];
    private readonly Dictionary<(int Left, int Right), int> conjunctions = [];
    private readonly Dictionary<int, int> negations = [];

    /// <summary>How many nodes there are.</summary>
    public int Count => nodes.Count;

    /// <summary>The function that is a variable itself. Variables are numbered from 0 in the order of the diagram.</summary>
    public int Variable(int variable) => Node(variable, False, True);

    /// <summary>Negation.</summary>
    public int Not(int function)
    {
        if (function <= True)
        {
            return function == Overflow ? Overflow : 1 - function;
        }

        if (negations.TryGetValue(function, out var known))
        {
            return known;
        }

        var (variable, low, high) = nodes[function];
        var result = Node(variable, Not(low), Not(high));
        negations[function] = result;
        return result;
    }

    /// <summary>Conjunction.</summary>
    public int And(int left, int right)
    {
        if (left == Overflow || right == Overflow)
        {
            return Overflow;
        }

        if (left == False || right == False)
        {
            return False;
        }

        if (left == True || left == right)
        {
            return right;
        }

        if (right == True)
        {
            return left;
        }

        var key = left < right ? (left, right) : (right, left);
        if (conjunctions.TryGetValue(key, out var known))
        {
            return known;
        }

        var (leftVariable, leftLow, leftHigh) = nodes[left];
        var (rightVariable, rightLow, rightHigh) = nodes[right];
        var variable = Math.Min(leftVariable, rightVariable);
        var low = And(leftVariable == variable ? leftLow : left, rightVariable == variable ? rightLow : right);
        var high = And(leftVariable == variable ? leftHigh : left, rightVariable == variable ? rightHigh : right);
        var result = Node(variable, low, high);
        conjunctions[key] = result;
        return result;
    }

    /// <summary>Disjunction.</summary>
    public int Or(int left, int right) => Not(And(Not(left), Not(right)));

    private int Node(int variable, int low, int high)
    {
        if (low == Overflow || high == Overflow)
        {
            return Overflow;
        }

        if (low == high)
        {
            return low;
        }

        if (unique.TryGetValue((variable, low, high), out var known))
        {
            return known;
        }

        if (nodes.Count >= maxNodes)
        {
            return Overflow;
        }

        nodes.Add((variable, low, high));
        unique[(variable, low, high)] = nodes.Count - 1;
        return nodes.Count - 1;
    }
}

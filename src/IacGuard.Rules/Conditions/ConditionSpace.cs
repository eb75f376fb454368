using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Conditions;

/// <summary>
/// All conditions of an app as functions over what they compare, so that "possible together" and "follows from" are exact.
/// A variable that is compared with n literals becomes a chain of n decisions ("is it the first? else the second? ..."), so that two
/// literals exclude each other without further constraints.
/// </summary>
internal sealed class ConditionSpace
{
    /// <summary>Nodes that the conditions of one app may take together.</summary>
    private const int MaxNodes = 400_000;

    /// <summary>Nodes that one named condition may take; a larger one becomes a variable of its own, and what follows from it is searched for.</summary>
    private const int MaxNodesOfOne = 200;

    /// <summary>Nesting of conditions, named ones included.</summary>
    private const int MaxDepth = 400;

    private readonly DecisionDiagram diagram = new(MaxNodes);
    private readonly Dictionary<Condition, int> functions = new(ByReference.Comparer);
    private readonly Dictionary<ConditionVariable, VariableChain> chains = new(ByReference.Comparer);
    private readonly Dictionary<string, int> opaque = new(StringComparer.Ordinal);
    private readonly HashSet<Condition> inexact = new(ByReference.Comparer);
    private FeasibilitySearch? search;
    private int nextVariable;
    private int defaults = DecisionDiagram.True;

    public ConditionSpace(App app)
    {
        var collected = new LiteralCollector();
        foreach (var stack in app.Stacks)
        {
            foreach (var condition in stack.Conditions)
            {
                collected.Visit(condition, 0);
            }
        }

        foreach (var (variable, literals) in collected.Literals)
        {
            AddChain(variable, literals);
        }
    }

    /// <summary>The function of a condition; <see cref="DecisionDiagram.Overflow"/> past the bound.</summary>
    public int Of(Condition condition) => Of(condition, 0);

    /// <summary>Whether a condition's function stands for it exactly; if not, cases that rest on it need <see cref="IsPossible"/>.</summary>
    public bool IsExact(Condition condition) => inexact.Count == 0 || !inexact.Contains(condition);

    /// <summary>Whether conditions can come out as wanted together, looked for in what they compare.</summary>
    public Truth IsPossible(IReadOnlyList<(Condition Condition, bool Wanted)> wanted) => (search ??= new FeasibilitySearch(DomainOf)).IsPossible(wanted);

    public int And(int left, int right) => diagram.And(left, right);

    public int Or(int left, int right) => diagram.Or(left, right);

    public int Not(int function) => diagram.Not(function);

    /// <summary>Whether one function is true wherever another is.</summary>
    public bool Implies(int premise, int conclusion) => diagram.And(premise, diagram.Not(conclusion)) == DecisionDiagram.False;

    /// <summary>Whether a function can be true while every parameter has its default.</summary>
    public bool AllowsDefaults(int function) => diagram.And(function, defaults) != DecisionDiagram.False;

    private int Of(Condition condition, int depth)
    {
        if (functions.TryGetValue(condition, out var known))
        {
            return known;
        }

        if (depth > MaxDepth)
        {
            return DecisionDiagram.Overflow;
        }

        var result = condition switch
        {
            ConstantCondition constant => constant.Value ? DecisionDiagram.True : DecisionDiagram.False,
            NamedCondition named => Bounded(named, depth),
            NotCondition not => diagram.Not(Of(not.Operand, depth + 1)),
            AndCondition and => Fold(and.Operands, DecisionDiagram.True, diagram.And, depth),
            OrCondition or => Fold(or.Operands, DecisionDiagram.False, diagram.Or, depth),
            EqualsCondition equals => Literal(equals),
            OpaqueCondition other => Opaque(other),
            _ => DecisionDiagram.Overflow,
        };
        functions[condition] = result;
        if (inexact.Count > 0 && HasInexactPart(condition))
        {
            inexact.Add(condition);
        }

        return result;
    }

    private int Bounded(NamedCondition named, int depth)
    {
        var before = diagram.Count;
        var function = Of(named.Definition, depth + 1);
        if (function != DecisionDiagram.Overflow && diagram.Count - before <= MaxNodesOfOne)
        {
            return function;
        }

        inexact.Add(named);
        return diagram.Variable(nextVariable++);
    }

    private bool HasInexactPart(Condition condition) => condition switch
    {
        NamedCondition named => inexact.Contains(named) || inexact.Contains(named.Definition),
        NotCondition not => inexact.Contains(not.Operand),
        AndCondition every => every.Operands.Any(inexact.Contains),
        OrCondition some => some.Operands.Any(inexact.Contains),
        _ => false,
    };

    private IReadOnlyList<string?> DomainOf(ConditionVariable variable)
    {
        var values = new List<string?>();
        if (chains.TryGetValue(variable, out var chain))
        {
            values.AddRange(chain.Functions.Where(static f => f.Value != DecisionDiagram.False).Select(static f => f.Key));
        }

        if (variable.AllowedValues is not { } allowed || !allowed.All(values.Contains))
        {
            values.Add(null);
        }

        return values;
    }

    private int Fold(IReadOnlyList<Condition> operands, int start, Func<int, int, int> combine, int depth)
    {
        var result = start;
        foreach (var operand in operands)
        {
            result = combine(result, Of(operand, depth + 1));
        }

        return result;
    }

    private int Literal(EqualsCondition equals)
    {
        if (!chains.TryGetValue(equals.Variable, out var chain))
        {
            // A comparison outside the named conditions (C#'s `?:`): its variable gets a chain of its own on first sight.
            chain = AddChain(equals.Variable, [equals.Literal]);
        }

        return chain.Functions.TryGetValue(equals.Literal, out var function) ? function : Opaque(equals.Variable.Name + "=" + equals.Literal);
    }

    private int Opaque(OpaqueCondition condition) => Opaque("?" + condition.Key);

    private int Opaque(string key)
    {
        if (!opaque.TryGetValue(key, out var function))
        {
            function = diagram.Variable(nextVariable++);
            opaque[key] = function;
        }

        return function;
    }

    private VariableChain AddChain(ConditionVariable variable, IReadOnlyCollection<string> literals)
    {
        var chain = new VariableChain();
        var possible = literals.Where(l => variable.AllowedValues?.Contains(l) ?? true).ToList();
        var isComplete = variable.AllowedValues is { } allowed && allowed.All(possible.Contains);
        var before = DecisionDiagram.True;
        for (var i = 0; i < possible.Count; i++)
        {
            var isLast = isComplete && i == possible.Count - 1;
            var here = isLast ? DecisionDiagram.True : diagram.Variable(nextVariable++);
            chain.Functions[possible[i]] = diagram.And(before, here);
            before = diagram.And(before, diagram.Not(here));
        }

        foreach (var impossible in literals.Where(l => !chain.Functions.ContainsKey(l)))
        {
            chain.Functions[impossible] = DecisionDiagram.False;
        }

        if (variable.DefaultValue is { } value)
        {
            var isDefault = chain.Functions.TryGetValue(value, out var function) ? function : before;
            defaults = diagram.And(defaults, isDefault);
        }

        chains[variable] = chain;
        return chain;
    }

    private sealed class VariableChain
    {
        public Dictionary<string, int> Functions { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>Finds the literals that each variable is compared with, in order of appearance.</summary>
    private sealed class LiteralCollector
    {
        private readonly HashSet<Condition> seen = new(ByReference.Comparer);
        private readonly Dictionary<ConditionVariable, HashSet<string>> byVariable = new(ByReference.Comparer);

        public List<(ConditionVariable Variable, HashSet<string> Literals)> Literals { get; } = [];

        public void Visit(Condition condition, int depth)
        {
            if (depth > MaxDepth || !seen.Add(condition))
            {
                return;
            }

            switch (condition)
            {
                case NamedCondition named:
                    Visit(named.Definition, depth + 1);
                    break;
                case NotCondition not:
                    Visit(not.Operand, depth + 1);
                    break;
                case AndCondition and:
                    VisitAll(and.Operands, depth);
                    break;
                case OrCondition or:
                    VisitAll(or.Operands, depth);
                    break;
                case EqualsCondition equals:
                    Add(equals);
                    break;
            }
        }

        private void VisitAll(IReadOnlyList<Condition> operands, int depth)
        {
            foreach (var operand in operands)
            {
                Visit(operand, depth + 1);
            }
        }

        private void Add(EqualsCondition equals)
        {
            if (!byVariable.TryGetValue(equals.Variable, out var literals))
            {
                literals = new HashSet<string>(StringComparer.Ordinal);
                byVariable[equals.Variable] = literals;
                Literals.Add((equals.Variable, literals));
            }

            literals.Add(equals.Literal);
        }
    }
}

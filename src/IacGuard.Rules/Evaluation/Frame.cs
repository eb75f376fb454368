using IacGuard.Model;
using IacGuard.Rules.Conditions;

namespace IacGuard.Rules.Evaluation;

/// <summary>The state of one evaluation: the rule's row, the row being looked at, the scenario, the witnesses.</summary>
internal sealed class Frame(RowSource rows, Scenario scenario, DateTime asOf) : EvaluationContext
{
    private readonly List<Witness> witnesses = [];
    private IReadOnlyDictionary<string, Value> parameters = new Dictionary<string, Value>();
    private readonly Dictionary<object, object?> readings = new(ByReference.Comparer);
    private Row? self;
    private Row? current;
    private Cursor predicateAt;

    public override Row Row => current!;

    /// <summary>The row that the rule judges, also while a related one is looked at.</summary>
    public Row Self => self!;

    public override DateTime AsOf => asOf;

    public override bool IsExplaining => ExplainingDepth > 0;

    /// <summary>The scenario being played.</summary>
    public Scenario Scenario => scenario;

    /// <summary>The witnesses found so far.</summary>
    public List<Witness> Witnesses => witnesses;

    /// <summary>Positive while witnesses are wanted; zero inside tests whose witnesses would mislead (a related resource's).</summary>
    public int ExplainingDepth { get; set; }

    /// <summary>Starts on a row.</summary>
    public void Begin(Row row, IReadOnlyDictionary<string, Value> ruleParameters)
    {
        self = row;
        current = row;
        parameters = ruleParameters;
        witnesses.Clear();
        ExplainingDepth = 0;
    }

    /// <summary>Evaluates something on another row, without witnesses, and comes back.</summary>
    public Truth On(Row row, Language.Test test)
    {
        var (before, depth) = (current, ExplainingDepth);
        current = row;
        ExplainingDepth = 0;
        var truth = test.Evaluate(new Cursor(row.Content, row.Span, null), this);
        (current, ExplainingDepth) = (before, depth);
        return truth;
    }

    /// <summary>The parameters of the rule.</summary>
    public IReadOnlyDictionary<string, Value> Parameters => parameters;

    /// <summary>A parameter of the rule: configured, else its default.</summary>
    public Value Parameter(string name) => parameters.TryGetValue(name, out var value) ? value : AbsentValue.Instance;

    public override bool Holds(Condition condition) => scenario.Holds(condition);

    public override Value Resolve(Value value)
    {
        while (true)
        {
            switch (value)
            {
                case ChoiceValue choice:
                    value = scenario.Holds(choice.Condition) ? choice.WhenTrue : choice.WhenFalse;
                    break;
                case ReferenceValue { Target: { } target }:
                    value = target;
                    break;
                default:
                    return value;
            }
        }
    }

    public override Resource? Follow(ReferenceValue reference)
    {
        var target = current!.Owner.Stack.Resolve(reference);
        if (target?.Condition is { } condition && !scenario.Holds(condition))
        {
            scenario.IsDangling = true;
            return null;
        }

        return target;
    }

    public override IEnumerable<Row> Rows(string view, Resource resource)
    {
        foreach (var row in rows.Rows(view, resource))
        {
            if (row.Guard is null || scenario.Holds(row.Guard))
            {
                yield return row;
            }
        }
    }

    public override T Reading<T>(MapValue content, Func<MapValue, EvaluationContext, T> make)
    {
        if (!readings.TryGetValue(content, out var known))
        {
            known = Fixity.IsFixed(content, Stack) ? make(content, this) : null;
            readings[content] = known;
        }

        return known as T ?? make(content, this);
    }

    public override void Report(Value at, string path, params (string Name, string Text)[] facts)
    {
        if (IsExplaining)
        {
            var prefix = predicateAt.PathText;
            var full = prefix.Length == 0 || path.Length == 0 ? prefix + path
                : path[0] == '[' ? prefix + path : prefix + "." + path;
            witnesses.Add(new Witness(at, at.Span.Or(predicateAt.Place), full, facts) { IsReported = true });
        }
    }

    /// <summary>Runs a predicate; where it is true or false without a report, the value itself is the witness.</summary>
    public Truth Run(Predicate predicate, Cursor at, Value argument)
    {
        var mark = Mark();
        var before = predicateAt;
        predicateAt = at;
        var truth = predicate.Test(at.Value, argument, this);
        predicateAt = before;
        if (IsExplaining && witnesses.Count == mark)
        {
            Point(at);
        }

        return truth;
    }

    /// <summary>Remembers a place as a witness.</summary>
    public void Point(Cursor at)
    {
        if (IsExplaining)
        {
            witnesses.Add(new Witness(at.Value, at.Place, at.PathText, []));
        }
    }

    /// <summary>How many witnesses there are: a mark to go back to.</summary>
    public int Mark() => witnesses.Count;

    /// <summary>Forgets the witnesses between two marks.</summary>
    public void Forget(int from, int to)
    {
        if (to > from)
        {
            witnesses.RemoveRange(from, to - from);
        }
    }

    /// <summary>Of several tests that hold together, keeps what a predicate reported, else what the first one pointed at.</summary>
    /// <param name="from">The mark before the first test.</param>
    /// <param name="firstEnd">The mark behind the first test.</param>
    public void KeepTelling(int from, int firstEnd)
    {
        if (!IsExplaining)
        {
            return;
        }

        for (var i = from; i < witnesses.Count; i++)
        {
            if (witnesses[i].IsReported)
            {
                for (var j = witnesses.Count - 1; j >= from; j--)
                {
                    if (!witnesses[j].IsReported)
                    {
                        witnesses.RemoveAt(j);
                    }
                }

                return;
            }
        }

        Forget(firstEnd, witnesses.Count);
    }

    /// <summary>The rows of a view in a resource, whatever the scenario.</summary>
    public RowSource Source => rows;
}

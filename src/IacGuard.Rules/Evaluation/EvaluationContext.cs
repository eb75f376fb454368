using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>What an evaluation may look at: the row, the scenario that is being played, the date; and where it reports offenders.</summary>
public abstract class EvaluationContext
{
    /// <summary>The row that is judged.</summary>
    public abstract Row Row { get; }

    /// <summary>The stack of the row.</summary>
    public Stack Stack => Row.Owner.Stack;

    /// <summary>The day that date-dependent facts are judged at.</summary>
    public abstract DateTime AsOf { get; }

    /// <summary>Whether a condition holds in the scenario being played; the scenario is forked where both are possible.</summary>
    public abstract bool Holds(Condition condition);

    /// <summary>The value with its choices decided by the scenario; never a <see cref="ChoiceValue"/>.</summary>
    public abstract Value Resolve(Value value);

    /// <summary>The resource that a reference points at, when it is in view and exists in the scenario.</summary>
    public abstract Resource? Follow(ReferenceValue reference);

    /// <summary>The rows of a view in a resource that are there in the scenario.</summary>
    public abstract IEnumerable<Row> Rows(string view, Resource resource);

    /// <summary>
    /// What was made of a map before, where no scenario can change it; else it is made anew. For readings that many rules share.
    /// </summary>
    /// <param name="content">The map; the result may depend on nothing else of the row.</param>
    /// <param name="make">Makes the reading.</param>
    public virtual T Reading<T>(MapValue content, Func<MapValue, EvaluationContext, T> make)
        where T : class => make(content, this);

    /// <summary>Whether witnesses are wanted; when not, a predicate may skip the work of finding all of them.</summary>
    public abstract bool IsExplaining { get; }

    /// <summary>Reports one offending element of a test that is true. Ignored unless <see cref="IsExplaining"/>.</summary>
    /// <param name="at">The offending value.</param>
    /// <param name="path">Its path below the row's content, such as <c>Action[1]</c>; empty for the content itself.</param>
    /// <param name="facts">Texts for the message's placeholders.</param>
    public abstract void Report(Value at, string path, params (string Name, string Text)[] facts);

    /// <summary>The items of a list that are there in the scenario; a single value counts as a list of one; nothing for absent.</summary>
    /// <param name="value">A list, a single value, a choice.</param>
    /// <param name="isOpen">Whether more items may be there than are listed, or the list itself is unknown.</param>
    public IReadOnlyList<Value> Items(Value value, out bool isOpen)
    {
        var resolved = Resolve(value);
        isOpen = resolved is UnknownValue or ReferenceValue;
        switch (resolved)
        {
            case AbsentValue or UnknownValue:
                return [];
            case ListValue list:
                isOpen = list.IsOpen;
                var items = new List<Value>(list.Items.Count);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    var there = Resolve(list.Items[i]);
                    if (!there.IsAbsent)
                    {
                        items.Add(there);
                    }
                }

                return items;
            default:
                return [resolved];
        }
    }
}

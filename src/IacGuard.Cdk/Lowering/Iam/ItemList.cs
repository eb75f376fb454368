using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>A list of a statement (actions, resources, the names of a principal) while it is put together. As in the CDK, a text is in it once.</summary>
internal sealed class ItemList
{
    private readonly List<Value> items = [];
    private UnknownValue? unknown;
    private SourceSpan span;

    /// <summary>Where the property's name stands, or the method that first added to it.</summary>
    public SourceSpan NameSpan { get; private set; }

    /// <summary>Whether more may be in it than is known.</summary>
    public bool IsOpen { get; set; }

    private bool IsEmpty => items.Count == 0 && !IsOpen;

    /// <summary>Adds what an array holds.</summary>
    public void Add(CdkValue? list, Condition? guard, IValueLowering values, SourceSpan nameSpan)
    {
        switch (list)
        {
            case null or PlainValue { Value: AbsentValue }:
                return;
            case ChoiceOf choice:
                Add(choice.WhenTrue, Guards.And(guard, choice.Condition), values, nameSpan);
                Add(choice.WhenFalse, Guards.And(guard, Guards.Not(choice.Condition)), values, nameSpan);
                return;
            case ListOf known:
                Start(known.Span, nameSpan);
                foreach (var item in known.Items)
                {
                    AddItem(values.Lower(item), guard);
                }

                IsOpen |= known.IsOpen;
                return;
            default:
                Start(list.Span, nameSpan);
                Add(values.Lower(list), guard);
                return;
        }
    }

    /// <summary>Adds one value.</summary>
    public void AddOne(Value value, Condition? guard, SourceSpan nameSpan)
    {
        Start(value.Span, nameSpan);
        AddItem(value, guard);
    }

    /// <summary>Adds what a property of a policy as JSON holds: one value or a list.</summary>
    public void Seed(MapEntry entry)
    {
        Start(entry.Value.Span, entry.KeySpan);
        switch (entry.Value)
        {
            case ListValue list:
                Add(list, null);
                break;
            case UnknownValue:
                Add(entry.Value, null);
                break;
            default:
                AddItem(entry.Value, null);
                break;
        }
    }

    /// <summary>The value as CloudFormation holds it: absent when empty, one value alone, else a list.</summary>
    public Value Build()
    {
        if (IsEmpty)
        {
            return AbsentValue.Instance;
        }

        return items.Count == 0 ? (Value?)unknown ?? new ListValue([], span, isOpen: true)
            : items.Count == 1 && !IsOpen ? items[0]
            : new ListValue(items, span, IsOpen);
    }

    private void Add(Value list, Condition? guard)
    {
        switch (list)
        {
            case ListValue known:
                foreach (var item in known.Items)
                {
                    AddItem(item, guard);
                }

                IsOpen |= known.IsOpen;
                break;
            case UnknownValue value:
                unknown ??= value;
                IsOpen = true;
                break;
            default:
                AddItem(list, guard);
                break;
        }
    }

    private void AddItem(Value value, Condition? guard)
    {
        if (!value.IsAbsent && !(value is ScalarValue && items.Contains(value)))
        {
            items.Add(Guards.When(guard, value));
        }
    }

    private void Start(SourceSpan at, SourceSpan nameSpan)
    {
        span = span.Or(at);
        NameSpan = NameSpan.Or(nameSpan);
    }
}

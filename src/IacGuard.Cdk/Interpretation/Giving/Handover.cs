using System.Text;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>
/// Copies what a stack is given out of the reading of the code that gives it: data of which nothing is in doubt, as new objects, since each reading notes on objects
/// what happens to them. Constructs stay behind.
/// </summary>
/// <param name="birth">The creation.</param>
/// <param name="into">Where the members of copied objects are put.</param>
internal sealed class Handover(Birth birth, State into)
{
    private readonly Dictionary<InstanceValue, InstanceValue> copies = [];
    private readonly StringBuilder text = new();
    private List<string> path = [];

    /// <summary>The copied objects.</summary>
    public IReadOnlyCollection<InstanceValue> Copies => copies.Values;

    /// <summary>The texts, numbers and enum members that are not in a list, by the members that lead to them.</summary>
    public List<Leaf> Leaves { get; } = [];

    /// <summary>Something that two creations can be told apart by.</summary>
    /// <param name="Path">The members that lead to it.</param>
    /// <param name="Text">What it is, for people.</param>
    /// <param name="IsEnum">Whether it is a member of an enum.</param>
    internal readonly record struct Leaf(string Path, string Text, bool IsEnum);

    /// <summary>Copies one argument.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The argument; null where there is none.</param>
    /// <returns>The copy, null where it is not known; and a text that is the same for the same values.</returns>
    public (CdkValue? Value, string Key) Take(string name, CdkValue? value)
    {
        text.Clear();
        path = [name];
        var copy = value is null ? null : Copy(value);
        return (copy, copy is null ? "?" : text.ToString());
    }

    private CdkValue? Copy(CdkValue value)
    {
        switch (value)
        {
            case PlainValue { Value: ScalarValue scalar }:
                return Whole(value, scalar.Kind + ":" + scalar.Text, new Leaf(string.Join(".", path), scalar.Text, false));
            case PlainValue { Value: AbsentValue }:
                return Whole(value, "null", null);
            case EnumMember member:
                return Whole(value, member.ToString(), new Leaf(string.Join(".", path), member.Member, true));
            case ListOf list:
                return new ListOf(Items(list), list.Span, list.IsOpen);
            case MapOf map:
                return new MapOf(Named(map.Entries, map.IsOpen), map.Span, map.IsOpen);
            case StructValue props:
                text.Append(props.Fqn);
                return new StructValue(props.Fqn, Named(props.Members, props.IsOpen), props.Span, props.IsOpen);
            case ChoiceOf choice when IsBetweenGiven(choice.Condition):
                return Chosen(choice);
            case InstanceValue { Made: null } instance:
                return copies.TryGetValue(instance, out var known) ? known : Instance(instance);
            case CdkObject { Construct: null, Receiver: null, Instance: null, IsRepeated: false, Calls.Count: 0 } made:
                return Library(made);
            default:
                text.Append('?');
                return null;
        }
    }

    private CdkValue Whole(CdkValue value, string key, Leaf? leaf)
    {
        text.Append(key).Append(';');
        if (leaf is { } found)
        {
            Leaves.Add(found);
        }

        return value;
    }

    private List<CdkValue> Items(ListOf list)
    {
        text.Append('[');
        var (outer, before) = (path, Leaves.Count);
        var items = list.Items.Select(CopyOrUnknown).ToList();
        Leaves.RemoveRange(before, Leaves.Count - before);
        path = outer;
        text.Append(list.IsOpen ? "...]" : "]");
        return items;
    }

    private List<NamedValue> Named(IReadOnlyList<NamedValue> members, bool isOpen)
    {
        text.Append('{');
        var copied = new List<NamedValue>();
        foreach (var member in members)
        {
            text.Append(member.Name).Append('=');
            copied.Add(member with { Value = Below(member.Name, () => CopyOrUnknown(member.Value)) });
        }

        text.Append(isOpen ? "...}" : "}");
        return copied;
    }

    private T Below<T>(string name, Func<T> copy)
    {
        var outer = path;
        path = [.. outer, name];
        var result = copy();
        path = outer;
        return result;
    }

    private CdkValue CopyOrUnknown(CdkValue value) => Copy(value)
        ?? new PlainValue(new UnknownValue(UnknownSource.Argument, "is given by `" + birth.Creation.Syntax.SyntaxTree.FilePath.Split('/', '\\').Last() + "`, where it is not known", value.Span));

    // What the giver is given in several ways is one thing or the other here as well; other conditions are about code of the giver.
    private static bool IsBetweenGiven(Condition condition) => condition switch
    {
        NotCondition not => IsBetweenGiven(not.Operand),
        EqualsCondition equals => equals.Variable.AllowedValues is not null,
        _ => false,
    };

    private ChoiceOf Chosen(ChoiceOf choice)
    {
        text.Append(choice.Condition).Append('?');
        var before = Leaves.Count;
        var copied = new ChoiceOf(choice.Condition, CopyOrUnknown(choice.WhenTrue), CopyOrUnknown(choice.WhenFalse), choice.Span);
        Leaves.RemoveRange(before, Leaves.Count - before);
        return copied;
    }

    private InstanceValue Instance(InstanceValue original)
    {
        var copy = new InstanceValue(original.Type, original.Span) { IsPartial = original.IsPartial };
        copies[original] = copy;
        text.Append(original.Type.Name).Append('{');
        foreach (var (symbol, value) in MembersOf(original).OrderBy(static m => m.Symbol.Name, StringComparer.Ordinal).ThenBy(static m => m.Symbol.Kind))
        {
            text.Append(symbol.Name).Append('=');
            if (!(original.IsStatic || (original.IsShared && original.SharedAt <= birth.At)) || !Interpreter.IsMutable(symbol))
            {
                if (Below(symbol.Name, () => Copy(value)) is { } member)
                {
                    into.Set(new Slot(copy, symbol), member);
                    continue;
                }
            }

            copy.IsPartial = true;
        }

        text.Append('}');
        return copy;
    }

    private IEnumerable<(ISymbol Symbol, CdkValue Value)> MembersOf(InstanceValue owner)
    {
        foreach (var pair in birth.Values)
        {
            if (ReferenceEquals(pair.Key.Owner, owner))
            {
                yield return (pair.Key.Symbol, pair.Value);
            }
        }

        foreach (var pair in birth.Statics)
        {
            if (ReferenceEquals(pair.Key.Owner, owner) && !birth.Values.ContainsKey(pair.Key))
            {
                yield return (pair.Key.Symbol, pair.Value);
            }
        }
    }

    // Durations, sizes, runtimes: what a static member or a constructor makes of data.
    private CdkObject? Library(CdkObject made)
    {
        text.Append(made.Fqn).Append(made.Member).Append('(');
        var before = Leaves.Count;
        var arguments = new List<CdkArgument>();
        foreach (var argument in made.Arguments)
        {
            if (Copy(argument.Value) is not { } copy)
            {
                return null;
            }

            arguments.Add(argument with { Value = copy });
        }

        Leaves.RemoveRange(before, Leaves.Count - before);
        text.Append(')');
        return new CdkObject(made.Fqn, arguments, made.Span) { Member = made.Member, MemberOf = made.MemberOf };
    }
}

using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Methods of lists, sets and dictionaries.</summary>
internal sealed partial class Interpreter
{
    private CdkValue Collection(IInvocationOperation call, CdkValue collection)
    {
        var name = call.TargetMethod.Name;
        if ((collection, name, call.Arguments) is (MapOf asked, "TryGetValue", [var wanted, var result]))
        {
            return TryGet(asked, Evaluate(wanted.Value), result.Value, call);
        }

        List<CdkValue> arguments = [.. call.Arguments.Select(a => Evaluate(a.Value))];
        switch (collection, name, arguments.Count)
        {
            case (ListOf list, "Add", 1):
                return Changed(list, [.. list.Items, arguments[0]], list.IsOpen, call);
            case (ListOf list, "AddRange" or "UnionWith", 1):
                var (items, isOpen) = Items(arguments[0]);
                return Changed(list, [.. list.Items, .. items], list.IsOpen || isOpen, call);
            case (ListOf { IsOpen: false } list, "Insert", 2) when arguments[0].NumberOf() is { } at && at >= 0 && at <= list.Items.Count:
                return Changed(list, [.. list.Items.Take((int)at), arguments[1], .. list.Items.Skip((int)at)], isOpen: false, call);
            case (ListOf list, "Clear", 0):
                return Changed(list, [], isOpen: false, call);
            case (MapOf map, "Add" or "TryAdd", 2) when arguments[0].Scalar() is { } key:
                state.Replace(map, With(map, key.Text, arguments[1], call.Arguments[0].Value));
                return Shapes.Null(SpanOf(call));
            case (ListOf list, "ForEach", 1):
                return ForEach(list, arguments[0], call);
            case (ListOf list, "Contains", 1):
                return Shapes.Of(Contains(list, arguments[0]) is { } holds ? Logic.Constant(holds) : Opaque(call), SpanOf(call));
            case (MapOf { IsOpen: false } map, "ContainsKey", 1) when arguments[0].Scalar() is { } key:
                return Shapes.Boolean(Entry(map, key.Text) is not null, SpanOf(call));
            case (MapOf, "Contains" or "ContainsKey", _):
                return Shapes.Of(Opaque(call), SpanOf(call));
            case (ListOf list, "AsReadOnly", 0):
                return list;
            case (ListOf list, "ToArray", 0):
                return new ListOf(list.Items, list.Span, list.IsOpen);
            case (ListOf or MapOf, _, _) when TakesOut(name):
                arguments.ForEach(ShareOrRun);
                Disturb(collection);
                return unknowns.Of(call);
            case (ListOf or MapOf, _, _):
                arguments.ForEach(ShareOrRun);
                Open(collection);
                return unknowns.Of(call);
            default:
                arguments.ForEach(ShareOrRun);
                return unknowns.Of(call);
        }
    }

    /// <summary>A list with other items: the same one, or of a list that cannot be changed the new one that the method gives.</summary>
    private CdkValue Changed(ListOf list, IReadOnlyList<CdkValue> items, bool isOpen, IInvocationOperation call)
    {
        var changed = new ListOf(items, list.Span, isOpen);
        if (IsSequence(call.Type))
        {
            return changed;
        }

        state.Replace(list, changed);
        return Shapes.Null(SpanOf(call));
    }

    // What is left may also stand in another order.
    private static bool TakesOut(string method) =>
        method.StartsWith("Remove", StringComparison.Ordinal) || method is "Clear" or "ExceptWith" or "IntersectWith" or "SymmetricExceptWith" or "Sort" or "Reverse"
            or "Dequeue" or "TryDequeue" or "Pop" or "TryPop";

    /// <summary>What a list or dictionary holds after a method that may have taken something out of it.</summary>
    private void Disturb(CdkValue collection)
    {
        ShareDeep(collection);
        state.Replace(collection, Opened(collection, keeps: false)!);
    }

    /// <summary>Code that is not followed gets a value: it may call the functions in it any number of times, now or later.</summary>
    private void ShareOrRun(CdkValue value)
    {
        ShareDeep(value);
        foreach (var function in value.Reachable().OfType<FunctionValue>())
        {
            MayRun(function);
        }
    }

    /// <summary>Follows a function that may run: what it makes is there under a condition; what it sets, and what it calls on what was there, is not known.</summary>
    private void MayRun(FunctionValue function)
    {
        var (before, older, first) = (state.Values, new HashSet<CdkObject>(Objects), Calls.Count);
        Fork(new OpaqueCondition("the function" + Unknowns.PlaceOf(function.Body.Syntax) + " is called", "other code may call it"), () => RunOnce(function), static () => { });
        foreach (var pair in before)
        {
            if (!ReferenceEquals(state.Get(pair.Key), pair.Value))
            {
                state.Set(pair.Key, Opened(pair.Value, keeps: false) ?? unknowns.Of(pair.Key.Symbol, pair.Value.Span));
            }
        }

        for (var i = first; i < Calls.Count; i++)
        {
            var (receiver, call) = Calls[i];
            if (IsOf(receiver, older))
            {
                ShareAll(call.Arguments);
                receiver.Share();
                Calls[i] = (receiver, receiver.Replace(call, call with { Guard = Beyond(receiver), Arguments = [.. call.Arguments.Select(static a => a with { Value = Later(a.Value.Span) })] }));
            }
        }
    }

    // What a member gives belongs to the object: function.Role, queue.Node.DefaultChild.
    private static bool IsOf(CdkObject? made, HashSet<CdkObject> objects) => made is not null && (objects.Contains(made) || IsOf(made.Receiver, objects));

    private static PlainValue Later(SourceSpan span) => new(new UnknownValue(UnknownSource.Argument, "is set by a function that other code may call", span));

    /// <summary>A list, dictionary or props object that may hold more, beside what it holds or instead; null for other values.</summary>
    private static CdkValue? Opened(CdkValue value, bool keeps) => value switch
    {
        ListOf list => new ListOf(keeps ? list.Items : [], list.Span, isOpen: true),
        MapOf map => new MapOf(keeps ? map.Entries : [], map.Span, isOpen: true),
        StructValue props => new StructValue(props.Fqn, keeps ? props.Members : [], props.Span, isOpen: true),
        _ => null,
    };

    /// <summary>Calls a function with each item.</summary>
    private PlainValue ForEach(CdkValue collection, CdkValue action, IInvocationOperation call)
    {
        var (items, isOpen) = Items(collection);
        if (action is not FunctionValue function)
        {
            ShareDeep(collection);
            return unknowns.Of(call);
        }

        foreach (var item in items.Take(MaxRounds))
        {
            Call(function, [item], call);
        }

        if (isOpen || items.Count > MaxRounds)
        {
            _ = Repeated(function, itemOf.TryGetValue(collection, out var found) ? found : null);
        }

        return unknowns.Of(call);
    }

    private CdkValue TryGet(MapOf map, CdkValue key, IOperation result, IInvocationOperation call)
    {
        var isKnown = !map.IsOpen && key.Scalar() is not null;
        var found = isKnown ? Entry(map, key.Scalar()!.Text) : null;
        AssignTo(result, found ?? unknowns.Of(result));
        return isKnown ? Shapes.Boolean(found is not null, SpanOf(call)) : Shapes.Of(Opaque(call), SpanOf(call));
    }

    private CdkValue ValueOrDefault(CdkValue collection, IInvocationOperation call)
    {
        var (key, fallback) = (Evaluate(call.Arguments[1].Value), call.Arguments.Length > 2 ? Evaluate(call.Arguments[2].Value) : null);
        return collection is MapOf { IsOpen: false } map && key.Scalar() is { } known ? Entry(map, known.Text) ?? fallback ?? unknowns.Of(call) : unknowns.Of(call);
    }

    /// <summary>Whether a list holds a text, number or member of an enum; null where that is not known.</summary>
    private static bool? Contains(ListOf list, CdkValue wanted)
    {
        if (list.Items.Any(i => IsSame(i, wanted) == true))
        {
            return true;
        }

        return !list.IsOpen && list.Items.All(i => IsSame(i, wanted) == false) ? false : null;
    }

    private static bool? IsSame(CdkValue left, CdkValue right) => (left, right) switch
    {
        (EnumMember a, EnumMember b) => a.Fqn == b.Fqn && a.Member == b.Member,
        _ when left.Scalar() is { } a && right.Scalar() is { } b => a.Kind == b.Kind && a.Text == b.Text,
        _ => null,
    };
}

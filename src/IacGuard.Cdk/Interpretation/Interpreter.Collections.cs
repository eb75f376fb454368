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
                return Replaced(list, [.. list.Items, arguments[0]], list.IsOpen, call);
            case (ListOf list, "AddRange" or "UnionWith", 1):
                var (items, isOpen) = Items(arguments[0]);
                return Replaced(list, [.. list.Items, .. items], list.IsOpen || isOpen, call);
            case (ListOf { IsOpen: false } list, "Insert", 2) when arguments[0].NumberOf() is { } at && at >= 0 && at <= list.Items.Count:
                return Replaced(list, [.. list.Items.Take((int)at), arguments[1], .. list.Items.Skip((int)at)], isOpen: false, call);
            case (ListOf list, "Clear", 0):
                return Replaced(list, [], isOpen: false, call);
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
            case (ListOf list, "ToArray" or "AsReadOnly" or "ToList", 0):
                return list;
            case (ListOf or MapOf, _, _):
                arguments.ForEach(ShareOrRun);
                Disturb(collection);
                return unknowns.Of(call);
            default:
                arguments.ForEach(ShareOrRun);
                return unknowns.Of(call);
        }
    }

    private PlainValue Replaced(ListOf list, IReadOnlyList<CdkValue> items, bool isOpen, IInvocationOperation call)
    {
        state.Replace(list, new ListOf(items, list.Span, isOpen));
        return Shapes.Null(SpanOf(call));
    }

    /// <summary>What a list or dictionary holds after a method that may have taken something out of it.</summary>
    private void Disturb(CdkValue collection)
    {
        ShareDeep(collection);
        state.Replace(collection, collection is MapOf ? new MapOf([], collection.Span, isOpen: true) : new ListOf([], collection.Span, isOpen: true));
    }

    /// <summary>Code that is not followed gets a value: it may call the functions in it any number of times, now or later.</summary>
    private void ShareOrRun(CdkValue value)
    {
        ShareDeep(value);
        foreach (var function in value.Reachable().OfType<FunctionValue>())
        {
            Fork(new OpaqueCondition("the function" + Unknowns.PlaceOf(function.Body.Syntax) + " is called", "other code may call it"), () => RunOnce(function), static () => { });
        }
    }

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
            RunOnce(function);
        }

        return unknowns.Of(call);
    }

    private CdkValue TryGet(MapOf map, CdkValue key, IOperation result, IInvocationOperation call)
    {
        var found = key.Scalar() is { } known ? Entry(map, known.Text) : null;
        AssignTo(result, found ?? unknowns.Of(result));
        return found is not null || (key.Scalar() is not null && !map.IsOpen) ? Shapes.Boolean(found is not null, SpanOf(call)) : Shapes.Of(Opaque(call), SpanOf(call));
    }

    private CdkValue ValueOrDefault(CdkValue collection, IInvocationOperation call)
    {
        var (key, fallback) = (Evaluate(call.Arguments[1].Value), call.Arguments.Length > 2 ? Evaluate(call.Arguments[2].Value) : null);
        return collection is not MapOf map || key.Scalar() is not { } known ? unknowns.Of(call)
            : Entry(map, known.Text) ?? (map.IsOpen ? unknowns.Of(call) : fallback ?? unknowns.Of(call));
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

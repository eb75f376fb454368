using IacGuard.CloudFormation.Intrinsics;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>
/// Nodes to values. Each node is read once for each place that it stands at, loops within the budget, so reading is linear in the size
/// of the template.
/// </summary>
/// <param name="context">The template.</param>
/// <param name="isSymbolic">Whether parameters are left open although they have a default, the way conditions see them.</param>
internal sealed class ValueReader(TemplateContext context, bool isSymbolic)
{
    private int depth;

    internal TemplateContext Context { get; } = context;

    internal bool IsSymbolic { get; } = isSymbolic;

    internal Value Read(Node node, Scope? scope)
    {
        if (!Enter(node, scope))
        {
            return TooDeep(node);
        }

        var value = IntrinsicCall.TryRead(node, scope, out var call) ? Functions.Evaluate(this, call) : ReadPlain(node, scope);
        depth--;
        return value;
    }

    /// <summary>The argument of a function that takes one value.</summary>
    internal Value ReadArgument(IntrinsicCall call)
    {
        if (!call.IsTagged)
        {
            return Read(call.Argument, call.Scope);
        }

        if (!Enter(call.Argument, call.Scope))
        {
            return TooDeep(call.Argument);
        }

        var value = call.Argument is MappingNode { Entries.Count: 1 } map && IntrinsicCall.IsFunction(map.Entries[0].Key.Text)
            ? Functions.Evaluate(this, new IntrinsicCall(map.Entries[0].Key.Text, map.Entries[0].Value, false, map.Span, call.Scope))
            : ReadPlain(call.Argument, call.Scope);
        depth--;
        return value;
    }

    /// <summary>A map read as such, with its loops expanded; a function beside other keys leaves it open.</summary>
    internal MapValue ReadMap(MappingNode map, Scope? scope)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text.StartsWith("Fn::", StringComparison.Ordinal))
            {
                return ReadMapWithFunctions(map, scope);
            }
        }

        var entries = new MapEntry[map.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = map.Entries[i];
            entries[i] = new MapEntry(Scope.Replace(scope, entry.Key.Text), entry.Key.Span, Read(entry.Value, scope));
        }

        return entries.Length == 0 ? new MapValue([], map.Span) : new MapValue(entries, map.Span);
    }

    private MapValue ReadMapWithFunctions(MappingNode map, Scope? scope)
    {
        var expanded = new List<LoopEntry>();
        var isOpen = !Context.Loops.Expand(map, scope, expanded);
        var entries = new List<MapEntry>(expanded.Count);
        foreach (var entry in expanded)
        {
            if (entry.Key.StartsWith("Fn::", StringComparison.Ordinal))
            {
                isOpen = true;
            }
            else
            {
                entries.Add(new MapEntry(entry.Key, entry.KeySpan, Read(entry.Node, entry.Scope)));
            }
        }

        return new MapValue(entries, map.Span, isOpen);
    }

    private Value ReadPlain(Node node, Scope? scope) => node switch
    {
        ScalarNode scalar => ReadScalar(scalar, scope),
        SequenceNode list => ReadList(list, scope),
        MappingNode map => ReadMap(map, scope),
        _ => AbsentValue.At(node.Span),
    };

    private static Value ReadScalar(ScalarNode scalar, Scope? scope)
    {
        var text = Scope.Replace(scope, scalar.Text);
        return DynamicReferences.MayBeIn(text)
            ? DynamicReferences.Read(text, scalar.Span)
            : new ScalarValue(text, scalar.ScalarKind, scalar.Span);
    }

    private ListValue ReadList(SequenceNode list, Scope? scope)
    {
        var items = new Value[list.Items.Count];
        var count = 0;
        var isOpen = false;
        foreach (var item in list.Items)
        {
            var value = Read(item, scope);
            if (value is UnknownValue { Source: UnknownSource.Transform })
            {
                // What a macro writes in the place of an item may be any number of items.
                isOpen = true;
            }

            if (!value.IsAbsent)
            {
                items[count++] = value;
            }
        }

        if (count < items.Length)
        {
            Array.Resize(ref items, count);
        }

        return new ListValue(items, list.Span, isOpen);
    }

    private bool Enter(Node node, Scope? scope)
    {
        if (depth >= Budget.MaxDepth)
        {
            Context.ReportOnce(node.Span, $"the template is nested more than {Budget.MaxDepth} levels deep here; what is below is not read");
            return false;
        }

        if (scope is { IsInLoop: true } && !Context.Budget.TakeLoopNode())
        {
            Context.ReportOnce(node.Span, "the loops of this template expand to too much; what they add from here on is not read");
            return false;
        }

        depth++;
        return true;
    }

    private static UnknownValue TooDeep(Node node) => new(UnknownSource.Other, "is beyond the limits of what is read", node.Span);
}

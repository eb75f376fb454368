using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Conditions;

/// <summary>Which named condition uses which: finds cycles, and chains too long for whoever follows them by recursion.</summary>
internal sealed class ConditionGraph
{
    private const int MaxChain = 200;
    private readonly Dictionary<NamedCondition, Entry> entries = [];
    private Entry? current;

    /// <summary>From here on uses belong to this condition.</summary>
    internal void Start(NamedCondition condition, SourceSpan span)
    {
        current = new Entry(condition, span);
        entries.Add(condition, current);
    }

    internal void Use(NamedCondition condition) => current?.Uses.Add(condition);

    /// <summary>Makes opaque what leads back to itself, or is defined through too many others. Not recursive: names are untrusted.</summary>
    internal void BreakCycles(TemplateContext context)
    {
        var path = new Stack<Entry>();
        foreach (var root in entries.Values)
        {
            if (root.State == State.New)
            {
                path.Push(root);
                Walk(path, context);
            }
        }
    }

    private void Walk(Stack<Entry> path, TemplateContext context)
    {
        while (path.Count > 0)
        {
            var entry = path.Peek();
            entry.State = State.Open;
            if (entry.Next == entry.Uses.Count)
            {
                entry.State = State.Done;
                Finish(entry, context);
                path.Pop();
                continue;
            }

            if (!entries.TryGetValue(entry.Uses[entry.Next++], out var used))
            {
                continue;
            }

            if (used.State == State.Open)
            {
                context.Report(entry.Span, $"the condition {entry.Condition.Name} leads back to itself through {used.Condition.Name}");
                entry.IsBroken = true;
                entry.Condition.Definition = new OpaqueCondition(entry.Condition.Name, "leads back to itself");
            }
            else if (used.State == State.New)
            {
                path.Push(used);
            }
        }
    }

    private void Finish(Entry entry, TemplateContext context)
    {
        if (entry.IsBroken)
        {
            return;
        }

        foreach (var use in entry.Uses)
        {
            if (entries.TryGetValue(use, out var used))
            {
                entry.Chain = Math.Max(entry.Chain, used.Chain + 1);
            }
        }

        if (entry.Chain > MaxChain)
        {
            context.ReportOnce(entry.Span, $"conditions are defined through more than {MaxChain} others here");
            entry.Condition.Definition = new OpaqueCondition(entry.Condition.Name, "is defined through too many other conditions");
            entry.Chain = 0;
        }
    }

    private enum State
    {
        New,
        Open,
        Done,
    }

    private sealed class Entry(NamedCondition condition, SourceSpan span)
    {
        internal NamedCondition Condition { get; } = condition;

        internal SourceSpan Span { get; } = span;

        internal List<NamedCondition> Uses { get; } = [];

        internal State State { get; set; }

        internal int Next { get; set; }

        internal int Chain { get; set; }

        internal bool IsBroken { get; set; }
    }
}

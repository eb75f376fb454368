using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>An entry of a map after its loops are expanded; spans stay those of the loop's body.</summary>
internal readonly record struct LoopEntry(string Key, SourceSpan KeySpan, Node Node, Scope? Scope);

/// <summary>
/// <c>Fn::ForEach::Name: [Identifier, Collection, {OutputKey: OutputValue}]</c>, wherever a map may hold it.
/// Source: AWS CloudFormation Template Reference, "Fn::ForEach".
/// </summary>
internal sealed class Loops(TemplateContext context)
{
    private const string Prefix = "Fn::ForEach::";
    private const int MaxNesting = 16;

    internal static bool IsLoop(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Adds a map's entries with loops expanded; answers false when a loop's collection is not known or too large.</summary>
    internal bool Expand(MappingNode map, Scope? scope, List<LoopEntry> into)
    {
        var isComplete = true;
        foreach (var entry in map.Entries)
        {
            if (!IsLoop(entry.Key.Text))
            {
                into.Add(new LoopEntry(Scope.Replace(scope, entry.Key.Text), entry.Key.Span, entry.Value, scope));
            }
            else
            {
                isComplete &= ExpandLoop(entry, scope, into);
            }
        }

        return isComplete;
    }

    private bool ExpandLoop(MappingEntry loop, Scope? scope, List<LoopEntry> into)
    {
        if (loop.Value is not SequenceNode { Items.Count: 3 } parts
            || parts.Items[0] is not ScalarNode identifier
            || parts.Items[2] is not MappingNode body)
        {
            context.Report(loop.Value.Span, $"{loop.Key.Text} expects a list of an identifier, a collection and a map, but is {loop.Value.Kind}");
            return false;
        }

        if (scope is { Depth: >= MaxNesting })
        {
            context.ReportOnce(loop.Key.Span, $"loops are nested more than {MaxNesting} deep here");
            return false;
        }

        if (context.Values.Read(parts.Items[1], scope) is not ListValue { IsOpen: false } collection)
        {
            return false;
        }

        var isComplete = true;
        foreach (var item in collection.Items)
        {
            if (item is not ScalarValue scalar)
            {
                isComplete = false;
                continue;
            }

            if (!context.Budget.TakeLoopCopy())
            {
                context.ReportOnce(loop.Key.Span, $"the loops of this template expand to more than {Budget.MaxLoopCopies} copies");
                return false;
            }

            isComplete &= Expand(body, new Scope(identifier.Text, scalar.Text, scope, isLoop: true), into);
        }

        return isComplete;
    }
}

using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>The <c>Outputs</c> section.</summary>
internal static class OutputSection
{
    internal static List<StackOutput> Read(TemplateContext context, MappingNode section)
    {
        var entries = new List<LoopEntry>(section.Entries.Count);
        _ = context.Loops.Expand(section, null, entries);
        var outputs = new List<StackOutput>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Key.StartsWith("Fn::", StringComparison.Ordinal))
            {
                continue;
            }

            if (entry.Node is not MappingNode map)
            {
                context.Report(entry.Node.Span, $"the output {entry.Key} is {entry.Node.Kind}, but a map with a Value was expected");
                continue;
            }

            outputs.Add(new StackOutput(
                entry.Key,
                map["Value"] is { } value ? context.Values.Read(value, entry.Scope) : AbsentValue.At(map.Span),
                map["Export"] is MappingNode export && export["Name"] is { } name ? context.Values.Read(name, entry.Scope) : AbsentValue.Instance,
                map["Condition"] is ScalarNode condition ? context.Conditions.Named(Scope.Replace(entry.Scope, condition.Text)) : null,
                entry.KeySpan));
        }

        return outputs;
    }
}

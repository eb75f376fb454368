using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary><c>Fn::Sub</c> in both forms: a text, or a text and a map of its variables.</summary>
internal static class Substitution
{
    internal static Value Evaluate(ValueReader reader, in IntrinsicCall call)
    {
        if (call.Argument is ScalarNode text)
        {
            return Fill(reader, Scope.Replace(call.Scope, text.Text), null, call);
        }

        if (call.Arguments is { Count: 2 } parts && parts[0] is ScalarNode template && parts[1] is MappingNode map)
        {
            var variables = new Dictionary<string, Value>(StringComparer.Ordinal);
            foreach (var entry in map.Entries)
            {
                variables[Scope.Replace(call.Scope, entry.Key.Text)] = reader.Read(entry.Value, call.Scope);
            }

            return Fill(reader, Scope.Replace(call.Scope, template.Text), variables, call);
        }

        return call.Arguments is { Count: 1 } only && only[0] is ScalarNode lone
            ? Fill(reader, Scope.Replace(call.Scope, lone.Text), null, call)
            : call.Malformed("a text, or a list of a text and a map");
    }

    private static Value Fill(ValueReader reader, string text, Dictionary<string, Value>? variables, in IntrinsicCall call)
    {
        var result = new TextBuilder(reader.Context.Budget);
        var at = 0;
        while (at < text.Length)
        {
            var start = text.IndexOf("${", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf('}', start);
            if (end < 0)
            {
                break;
            }

            result.Append(text.Substring(at, start - at));
            var name = text.Substring(start + 2, end - start - 2).Trim();
            if (name.StartsWith("!", StringComparison.Ordinal))
            {
                result.Append("${" + name.Substring(1) + "}");
            }
            else
            {
                result.Append(Variable(reader, name, variables, call));
            }

            at = end + 1;
        }

        result.Append(at == 0 ? text : text.Substring(at));
        return result.Build(call.Span);
    }

    private static Value Variable(ValueReader reader, string name, Dictionary<string, Value>? variables, in IntrinsicCall call)
    {
        if (variables is not null && variables.TryGetValue(name, out var given))
        {
            return given is ListValue or MapValue ? call.Malformed($"a text for ${{{name}}}") : given;
        }

        var value = name.IndexOf('.') > 0
            ? References.Attribute(reader, name, call.Span) ?? call.Malformed("names in ${}")
            : References.Named(reader, name, call.Span, call.Scope);
        return value is ListValue ? call.Malformed($"a text for ${{{name}}}") : value;
    }
}

using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Parameters;

/// <summary>The <c>Parameters</c> section.</summary>
internal static class ParameterSection
{
    internal static List<StackParameter> Read(TemplateContext context, MappingNode section)
    {
        var declarations = new List<StackParameter>(section.Entries.Count);
        foreach (var entry in section.Entries)
        {
            if (entry.Value is not MappingNode map)
            {
                context.Report(entry.Value.Span, $"the parameter {entry.Key.Text} is {entry.Value.Kind}, but a map with a Type was expected");
                continue;
            }

            var declaration = ReadOne(entry.Key, map);
            declarations.Add(declaration);
            context.Parameters[declaration.Name] = new TemplateParameter(
                declaration, context.Options.Parameters.TryGet(declaration.Name, out var given) ? given : null);
        }

        return declarations;
    }

    private static StackParameter ReadOne(ScalarNode key, MappingNode map)
    {
        var type = map["Type"] is ScalarNode { Text: var text } ? text : "String";
        var noEcho = map["NoEcho"] is ScalarNode flag && string.Equals(flag.Text, "true", StringComparison.OrdinalIgnoreCase);
        return new StackParameter(key.Text, type, noEcho, Default(map["Default"]), key.Span)
        {
            AllowedValues = map["AllowedValues"] is SequenceNode list ? Texts(list) : null,
        };
    }

    private static Value Default(Node? node) => node switch
    {
        ScalarNode { ScalarKind: not ScalarKind.Null } scalar => new ScalarValue(scalar.Text, scalar.ScalarKind, scalar.Span),
        SequenceNode list => new ListValue([.. Texts(list).Select(text => new ScalarValue(text, ScalarKind.String, list.Span))], list.Span),
        _ => AbsentValue.Instance,
    };

    private static string[] Texts(SequenceNode list)
    {
        var texts = new List<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is ScalarNode scalar)
            {
                texts.Add(scalar.Text);
            }
        }

        return [.. texts];
    }
}

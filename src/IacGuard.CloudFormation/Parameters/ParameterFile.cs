using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Parameters;

/// <summary>The values of a parameter file, and what is wrong with it.</summary>
public sealed record ParameterFileResult(ParameterValues Values, IReadOnlyList<DocumentError> Errors);

/// <summary>
/// Reads parameter files: the AWS CLI's list of <c>{ParameterKey, ParameterValue}</c> and its list of <c>Key=Value</c>, CodePipeline's
/// <c>{Parameters: {Key: Value}}</c>, and a plain map.
/// </summary>
public static class ParameterFile
{
    /// <summary>Reads a file; what cannot be read is an error, the rest counts.</summary>
    public static ParameterFileResult Read(Document document)
    {
        var errors = new List<DocumentError>(document.Errors);
        var values = new List<KeyValuePair<string, Value>>();
        switch (document.Root)
        {
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    ReadItem(item, values, errors);
                }

                break;
            case MappingNode map:
                ReadMap(map["Parameters"] as MappingNode ?? map, values, errors);
                break;
            case { } other:
                errors.Add(new DocumentError($"a parameter file is a list or a map, but this is {other.Kind}", other.Span));
                break;
        }

        return new ParameterFileResult(new ParameterValues(values), errors);
    }

    private static void ReadItem(Node item, List<KeyValuePair<string, Value>> values, List<DocumentError> errors)
    {
        switch (item)
        {
            case MappingNode map when map["ParameterKey"] is ScalarNode key && map["ParameterValue"] is ScalarNode value:
                values.Add(new(key.Text, Text(value.Text)));
                break;
            case MappingNode map when map["ParameterKey"] is ScalarNode && map["UsePreviousValue"] is ScalarNode { Text: "true" }:
                break;
            case ScalarNode pair when pair.Text.IndexOf('=') is > 0 and var at:
                values.Add(new(pair.Text.Substring(0, at), Text(pair.Text.Substring(at + 1))));
                break;
            default:
                errors.Add(new DocumentError($"a ParameterKey with a ParameterValue, or Key=Value, was expected, but this is {item.Kind}", item.Span));
                break;
        }
    }

    private static void ReadMap(MappingNode map, List<KeyValuePair<string, Value>> values, List<DocumentError> errors)
    {
        foreach (var entry in map.Entries)
        {
            switch (entry.Value)
            {
                case ScalarNode value:
                    values.Add(new(entry.Key.Text, Text(value.Text)));
                    break;
                case SequenceNode list when list.Items.All(static item => item is ScalarNode):
                    values.Add(new(entry.Key.Text, Text(string.Join(",", list.Items))));
                    break;
                default:
                    errors.Add(new DocumentError($"the value of {entry.Key.Text} is {entry.Value.Kind}, but a text was expected", entry.Value.Span));
                    break;
            }
        }
    }

    private static ScalarValue Text(string text) => ScalarValue.Of(text);
}

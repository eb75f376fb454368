using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules.Language;

/// <summary>Parses the parameters that a rule declares.</summary>
internal static class ParameterParser
{
    public static IReadOnlyList<RuleParameter> Read(Node? node, List<DocumentError> errors)
    {
        if (node is null)
        {
            return [];
        }

        if (node is not MappingNode map)
        {
            errors.Add(new DocumentError($"expected parameters as a map from names to {{default, description}}, found {node.Kind}", node.Span));
            return [];
        }

        var parameters = new List<RuleParameter>();
        foreach (var entry in map.Entries)
        {
            var declaration = new MapReader(entry.Value, $"parameter '{entry.Key.Text}'", ["default", "description"], errors);
            var fallback = declaration["default"] is { } node2 ? NodeValues.Read(node2) : AbsentValue.Instance;
            parameters.Add(new RuleParameter(entry.Key.Text, declaration.Required("description"), fallback));
        }

        return parameters;
    }
}

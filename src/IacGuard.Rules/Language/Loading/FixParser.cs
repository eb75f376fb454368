using System.Text.RegularExpressions;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules.Language;

/// <summary>Reads what a rule's <c>fix</c> sets: properties of CloudFormation, and props of constructs of the CDK.</summary>
internal static class FixParser
{
    private static readonly Regex ClassForm = new(Keywords.FixClassPattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static (IReadOnlyList<(string Path, Value Value)> Set, IReadOnlyList<PropFix> Props) Parse(Node? node, List<DocumentError> errors)
    {
        if (node is null)
        {
            return ([], []);
        }

        var map = new MapReader(node, "fix", Keywords.FixKeys, errors);
        return (
            map["set"] is MappingNode set ? [.. set.Entries.Select(static e => (e.Key.Text, NodeValues.Read(e.Value)))] : [],
            map["props"] is { } props ? [.. Props(props, errors)] : []);
    }

    private static IEnumerable<PropFix> Props(Node node, List<DocumentError> errors)
    {
        foreach (var (name, members) in Entries(node, "'props' as a map of classes", errors))
        {
            if (!ClassForm.IsMatch(name.Text))
            {
                errors.Add(new DocumentError($"expected a class such as aws_sqs.Queue, found '{name.Text}'", name.Span));
            }

            foreach (var (prop, value) in Entries(members, "the props of a class as a map", errors))
            {
                if (value is ScalarNode { ScalarKind: not ScalarKind.Null } && NodeValues.Read(value) is ScalarValue scalar)
                {
                    yield return new PropFix(name.Text, prop.Text, scalar);
                }
                else
                {
                    errors.Add(new DocumentError($"expected a text, a number or a boolean for the prop '{prop.Text}', found {value.Kind}", value.Span));
                }
            }
        }
    }

    private static IEnumerable<(ScalarNode Key, Node Value)> Entries(Node node, string what, List<DocumentError> errors)
    {
        if (node is MappingNode map)
        {
            return map.Entries.Select(static e => (e.Key, e.Value));
        }

        errors.Add(new DocumentError($"expected {what}, found {node.Kind}", node.Span));
        return [];
    }
}

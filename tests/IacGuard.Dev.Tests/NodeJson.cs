using System.Globalization;
using System.Text.Json.Nodes;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Dev.Tests;

/// <summary>YAML as an editor's schema validator sees it.</summary>
internal static class NodeJson
{
    public static JsonNode? Convert(Node node) => node switch
    {
        MappingNode map => new JsonObject(map.Entries.Select(static e => KeyValuePair.Create(e.Key.Text, Convert(e.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Convert)]),
        ScalarNode { ScalarKind: ScalarKind.Null } => null,
        ScalarNode { ScalarKind: ScalarKind.Boolean } scalar => scalar.Text == "true",
        ScalarNode { ScalarKind: ScalarKind.Number } scalar when double.TryParse(scalar.Text, CultureInfo.InvariantCulture, out var number) => number,
        _ => ((ScalarNode)node).Text,
    };
}

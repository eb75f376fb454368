using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Sam;

/// <summary>
/// The version and alias that SAM publishes of a function with <c>AutoPublishAlias</c>, and the names such as <c>MyFunction.Alias</c> and <c>MyApi.Stage</c> by which
/// templates refer to what SAM makes. Source: AWS SAM Developer Guide, "Generated AWS CloudFormation resources" (functions, APIs) and "Referencing generated resources".
/// </summary>
internal static class SamVersions
{
    private const string Property = "AutoPublishAlias";
    private const string Alias = ".Alias";
    private const string Version = ".Version";

    /// <summary>The names that a resource brings beside its own, and the logical ids behind them.</summary>
    internal static IEnumerable<(string Name, string Id)> NamesFor(string logicalId, MappingNode resource)
    {
        switch (resource["Type"])
        {
            case ScalarNode { Text: "AWS::Serverless::Function" }:
                yield return (logicalId + Version, logicalId + Version);
                yield return (logicalId + Alias, AliasId(logicalId, (resource["Properties"] as MappingNode)?[Property]));
                break;
            case ScalarNode { Text: "AWS::Serverless::Api" or "AWS::Serverless::HttpApi" }:
                yield return (logicalId + ".Stage", logicalId);
                break;
            default:
                break;
        }
    }

    /// <summary>The version and the alias of a function; none where it asks for none.</summary>
    internal static IEnumerable<Resource> MadeFor(Resource function, TemplateContext context)
    {
        if (function.Type != "AWS::Serverless::Function" || function[Property] is AbsentValue || !context.MadeNames.TryGetValue(function.LogicalId + Alias, out var alias))
        {
            yield break;
        }

        var own = Entry("FunctionName", new ReferenceValue(function.LogicalId, null, function.IdSpan));
        yield return Make(function, function.LogicalId + Version, "AWS::Lambda::Version", own);
        yield return Make(
            function,
            alias,
            "AWS::Lambda::Alias",
            own,
            Entry("FunctionVersion", new ReferenceValue(function.LogicalId + Version, "Version", function.IdSpan)),
            Entry("Name", function[Property]));
    }

    private static string AliasId(string logicalId, Node? name) =>
        name is ScalarNode { Tag: null, Text: var text } ? logicalId + "Alias" + string.Concat(text.Where(char.IsLetterOrDigit)) : logicalId + Alias;

    private static Resource Make(Resource function, string id, string type, params MapEntry[] entries) =>
        new(id, type, new MapValue(entries, function.IdSpan), function.IdSpan)
        {
            Condition = function.Condition,
            Provenance = ResourceProvenance.GeneratedByTransform,
        };

    private static MapEntry Entry(string key, Value value) => new(key, SourceSpan.None, value);
}

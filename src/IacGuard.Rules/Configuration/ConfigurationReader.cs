using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Language;

namespace IacGuard.Rules;

/// <summary>A configuration as far as it could be read, and what is wrong with it.</summary>
public sealed record ConfigurationResult(Configuration Configuration, IReadOnlyList<DocumentError> Errors);

/// <summary>Reads <c>iacguard.yaml</c>. Never throws on bad input.</summary>
public static class ConfigurationReader
{
    /// <summary>Reads the text of a configuration.</summary>
    /// <param name="path">The path that messages name.</param>
    /// <param name="utf8">The text.</param>
    public static ConfigurationResult Read(string path, byte[] utf8) => Read(DocumentReader.Read(path, utf8));

    /// <summary>Reads the text of a configuration.</summary>
    /// <param name="path">The path that messages name.</param>
    /// <param name="text">The text.</param>
    public static ConfigurationResult Read(string path, string text) => Read(DocumentReader.Read(path, text));

    /// <summary>Reads a configuration from its document.</summary>
    public static ConfigurationResult Read(Document document)
    {
        var configuration = new Configuration { File = document.File };
        if (document.Root is null && SaysNothing(document.File))
        {
            return new ConfigurationResult(configuration, []);
        }

        var errors = new List<DocumentError>(document.Errors);
        var shape = new NodeShape(errors);
        if (document.Root is null or ScalarNode { ScalarKind: ScalarKind.Null })
        {
            return new ConfigurationResult(configuration, errors);
        }

        if (shape.Map(document.Root, "iacguard.yaml", ConfigurationKeys.Top) is { } map)
        {
            foreach (var entry in map.Entries)
            {
                configuration = Take(configuration, entry, shape);
            }
        }

        return new ConfigurationResult(configuration, errors);
    }

    private static bool SaysNothing(SourceFile file)
    {
        for (var line = 1; line <= file.LineCount; line++)
        {
            var text = file.GetLine(line).Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                return false;
            }
        }

        return true;
    }

    private static Configuration Take(Configuration configuration, MappingEntry entry, NodeShape shape) => entry.Key.Text switch
    {
        ConfigurationKeys.Packs => configuration with { Packs = shape.Texts(entry.Value, "packs") },
        ConfigurationKeys.Rules => configuration with { RuleFolders = shape.Texts(entry.Value, "rules") },
        ConfigurationKeys.Exclusions => configuration with { Exclusions = shape.Texts(entry.Value, "exclusions") },
        ConfigurationKeys.Severities => configuration with { Severities = ReadSeverities(entry.Value, shape) },
        ConfigurationKeys.Parameters => configuration with { Parameters = ReadParameters(entry.Value, shape) },
        ConfigurationKeys.Suppressions => configuration with { Suppressions = ReadSuppressions(entry.Value, shape) },
        ConfigurationKeys.FailOn => configuration with { FailOn = ReadFailOn(entry.Value, shape) },
        ConfigurationKeys.AsOf => configuration with
        {
            AsOf = shape.Date(entry.Value, "asOf") is { } day ? new Setting<DateTime>(day, entry.Value.Span) : null,
        },
        _ => configuration,
    };

    private static Dictionary<string, Setting<Severity?>> ReadSeverities(Node node, NodeShape shape)
    {
        var severities = new Dictionary<string, Setting<Severity?>>(StringComparer.Ordinal);
        if (shape.Map(node, "severities", null) is { } map)
        {
            foreach (var entry in map.Entries)
            {
                // YAML 1.1 reads an unquoted `off` as false.
                var name = entry.Value is ScalarNode { ScalarKind: ScalarKind.Boolean, Text: "false" }
                    ? "off"
                    : shape.OneOf(entry.Value, "the severity of " + entry.Key.Text, ConfigurationKeys.SeverityNames);
                if (name is not null)
                {
                    severities[entry.Key.Text] = new Setting<Severity?>(SeverityOf(name), entry.Key.Span);
                }
            }
        }

        return severities;
    }

    private static Severity? SeverityOf(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    private static Dictionary<string, Setting<MapValue>> ReadParameters(Node node, NodeShape shape)
    {
        var parameters = new Dictionary<string, Setting<MapValue>>(StringComparer.Ordinal);
        if (shape.Map(node, "parameters", null) is { } map)
        {
            foreach (var entry in map.Entries)
            {
                if (shape.Map(entry.Value, "the parameters of " + entry.Key.Text, null) is { } values)
                {
                    parameters[entry.Key.Text] = new Setting<MapValue>((MapValue)NodeValues.Read(values), entry.Key.Span);
                }
            }
        }

        return parameters;
    }

    private static Setting<FailThreshold>? ReadFailOn(Node node, NodeShape shape) => shape.OneOf(node, "failOn", ConfigurationKeys.FailOnNames) switch
    {
        "error" => new Setting<FailThreshold>(FailThreshold.Error, node.Span),
        "warning" => new Setting<FailThreshold>(FailThreshold.Warning, node.Span),
        "info" => new Setting<FailThreshold>(FailThreshold.Info, node.Span),
        "never" => new Setting<FailThreshold>(FailThreshold.Never, node.Span),
        _ => null,
    };

    private static List<ConfiguredSuppression> ReadSuppressions(Node node, NodeShape shape)
    {
        var suppressions = new List<ConfiguredSuppression>();
        foreach (var item in shape.List(node, "suppressions"))
        {
            if (shape.Map(item, "a suppression", ConfigurationKeys.Suppression) is { } map && ReadSuppression(map, shape) is { } suppression)
            {
                suppressions.Add(suppression);
            }
        }

        return suppressions;
    }

    private static ConfiguredSuppression? ReadSuppression(MappingNode map, NodeShape shape)
    {
        if (map["rule"] is not { } rule)
        {
            shape.Fail(map.Span, "A suppression names no rule: expected 'rule: IG2001' in it.");
            return null;
        }

        var expires = map["expires"] is { } day ? shape.Date(day, "expires") : null;
        return shape.Text(rule, "rule") is { } id
            ? new ConfiguredSuppression(
                new Suppression(id, Text("reason"), expires, SuppressionSource.Configuration, rule.Span),
                Text("path"),
                Text("resource"),
                Text("property"),
                Text("fingerprint"))
            : null;

        string? Text(string key) => map[key] is { } value ? shape.Text(value, key) : null;
    }
}

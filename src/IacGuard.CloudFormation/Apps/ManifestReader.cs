using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Apps;

/// <summary>
/// Reads the manifest of a cloud assembly and of those nested in it.
/// Source: the schema of aws-cdk's @aws-cdk/cloud-assembly-schema (artifact types, properties, metadata).
/// </summary>
internal sealed class ManifestReader(AppFiles files)
{
    private const int MaxAssemblies = 200;
    private readonly List<StackArtifact> artifacts = [];
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    internal List<StackArtifact> Read()
    {
        ReadAssembly("", SourceSpan.None);
        return artifacts;
    }

    private void ReadAssembly(string folder, SourceSpan span)
    {
        if (!folders.Add(folder))
        {
            return;
        }

        if (folders.Count > MaxAssemblies)
        {
            files.Report(span, $"more than {MaxAssemblies} nested assemblies are not read");
            return;
        }

        var path = Below(folder, AppReader.ManifestName);
        var document = files.Read(path);
        if (document is null)
        {
            files.Report(span, $"{path} was expected, but there is no such file");
            return;
        }

        files.Errors.AddRange(document.Errors);
        if (document.Root is not MappingNode root || root["artifacts"] is not MappingNode section)
        {
            if (document.Errors.Count == 0)
            {
                files.Report(document.Root?.Span ?? new SourceSpan(document.File, 0, 0), "a cloud assembly's manifest is a map with artifacts");
            }

            return;
        }

        foreach (var entry in section.Entries)
        {
            ReadArtifact(folder, entry);
        }
    }

    private void ReadArtifact(string folder, MappingEntry entry)
    {
        if (entry.Value is not MappingNode artifact || artifact["properties"] is not MappingNode properties)
        {
            return;
        }

        switch ((artifact["type"] as ScalarNode)?.Text)
        {
            case "aws:cloudformation:stack":
                ReadStack(folder, entry.Key, artifact, properties);
                break;
            case "cdk:cloud-assembly" when properties["directoryName"] is ScalarNode name:
                if (files.Resolve(folder, name.Text, name.Span) is { } nested)
                {
                    ReadAssembly(nested, name.Span);
                }

                break;
        }
    }

    private void ReadStack(string folder, ScalarNode id, MappingNode artifact, MappingNode properties)
    {
        if (properties["templateFile"] is not ScalarNode template)
        {
            files.Report(id.Span, $"the stack {id.Text} has no templateFile");
            return;
        }

        if (files.Resolve(folder, template.Text, template.Span) is not { } path)
        {
            return;
        }

        var (account, region) = Environment((artifact["environment"] as ScalarNode)?.Text);
        var metadata = Metadata(folder, artifact);
        artifacts.Add(new StackArtifact(id.Text, path, template.Span)
        {
            Order = artifacts.Count,
            Folder = folder,
            StackName = (properties["stackName"] as ScalarNode)?.Text ?? id.Text,
            AccountId = account,
            Region = region,
            Dependencies = Texts(artifact["dependencies"]),
            Parameters = TextMap(properties["parameters"]),
            Tags = Tags(properties["tags"]),
            ConstructPaths = metadata is null ? [] : ConstructPaths(metadata),
        });
    }

    // `aws://account/region`, where either may be `unknown-account` or `unknown-region`.
    private static (string? Account, string? Region) Environment(string? text)
    {
        var parts = text?.StartsWith("aws://", StringComparison.Ordinal) == true ? text.Substring("aws://".Length).Split('/') : [];
        return parts.Length == 2 ? (Known(parts[0]), Known(parts[1])) : (null, null);

        static string? Known(string part) => part.StartsWith("unknown-", StringComparison.Ordinal) || part.Length == 0 ? null : part;
    }

    private MappingNode? Metadata(string folder, MappingNode artifact)
    {
        if (artifact["metadata"] is MappingNode inPlace)
        {
            return inPlace;
        }

        return artifact["additionalMetadataFile"] is ScalarNode file && files.Resolve(folder, file.Text, file.Span) is { } path
            ? files.Read(path)?.Root as MappingNode
            : null;
    }

    private static Dictionary<string, string> ConstructPaths(MappingNode metadata)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in metadata.Entries)
        {
            foreach (var item in (entry.Value as SequenceNode)?.Items ?? [])
            {
                if (item is MappingNode map && map["type"] is ScalarNode { Text: "aws:cdk:logicalId" } && map["data"] is ScalarNode id)
                {
                    paths[id.Text] = entry.Key.Text.TrimStart('/');
                }
            }
        }

        return paths;
    }

    private static Value Tags(Node? node)
    {
        if (node is not MappingNode { Entries.Count: > 0 } map)
        {
            return AbsentValue.Instance;
        }

        var entries = new List<MapEntry>(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            if (entry.Value is ScalarNode value)
            {
                entries.Add(new MapEntry(entry.Key.Text, entry.Key.Span, new ScalarValue(value.Text, ScalarKind.String, value.Span)));
            }
        }

        return new MapValue(entries, map.Span);
    }

    private static Dictionary<string, string> TextMap(Node? node)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in (node as MappingNode)?.Entries ?? [])
        {
            if (entry.Value is ScalarNode value)
            {
                texts[entry.Key.Text] = value.Text;
            }
        }

        return texts;
    }

    private static List<string> Texts(Node? node)
    {
        var texts = new List<string>();
        foreach (var item in (node as SequenceNode)?.Items ?? [])
        {
            if (item is ScalarNode text)
            {
                texts.Add(text.Text);
            }
        }

        return texts;
    }

    private static string Below(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;
}

using System.Text;
using IacGuard.Documents;

namespace IacGuard.Rules.Suppressions;

/// <summary>
/// Reads what <c>Validations.of(scope).acknowledge(...)</c> of the CDK left in the manifest of a cloud assembly: metadata of type
/// <c>aws:cdk:acknowledged-rules</c> on a construct, which covers all below it (aws-cdk-lib, core/lib/validation/validations.ts).
/// </summary>
public static class CdkAcknowledgements
{
    private const string MetadataType = "aws:cdk:acknowledged-rules";

    private const string MetadataFileKey = "additionalMetadataFile";

    /// <summary>Whether a file can hold acknowledgements: a cheap test before parsing.</summary>
    public static bool MayHold(byte[] utf8) => Encoding.UTF8.GetString(utf8).IndexOf(MetadataType, StringComparison.Ordinal) >= 0;

    /// <summary>The files beside a manifest that hold the metadata of its artifacts.</summary>
    public static IReadOnlyList<string> MetadataFiles(byte[] manifest)
    {
        var names = new List<string>();
        if (Encoding.UTF8.GetString(manifest).IndexOf(MetadataFileKey, StringComparison.Ordinal) >= 0
            && DocumentReader.Read("", manifest).Root is MappingNode root && root["artifacts"] is MappingNode artifacts)
        {
            foreach (var artifact in artifacts.Entries)
            {
                if (artifact.Value is MappingNode body && body[MetadataFileKey] is ScalarNode name)
                {
                    names.Add(name.Text);
                }
            }
        }

        return names;
    }

    /// <summary>All acknowledgements in a manifest, or in a file of additional metadata of one artifact.</summary>
    public static IReadOnlyList<SuppressionMark> Read(Node? file)
    {
        var marks = new List<SuppressionMark>();
        if (file is not MappingNode root)
        {
            return marks;
        }

        if (root["artifacts"] is not MappingNode artifacts)
        {
            ReadMetadata(root, marks);
        }
        else
        {
            foreach (var artifact in artifacts.Entries)
            {
                if (artifact.Value is MappingNode body && body["metadata"] is MappingNode metadata)
                {
                    ReadMetadata(metadata, marks);
                }
            }
        }

        return marks;
    }

    private static void ReadMetadata(MappingNode metadata, List<SuppressionMark> marks)
    {
        foreach (var construct in metadata.Entries)
        {
            if (construct.Value is not SequenceNode entries)
            {
                continue;
            }

            foreach (var entry in entries.Items)
            {
                if (entry is MappingNode map && map["type"] is ScalarNode { Text: MetadataType } && map["data"] is MappingNode data)
                {
                    AddAll(construct.Key.Text.TrimStart('/'), data, marks);
                }
            }
        }
    }

    /// <summary>The marks of one acknowledgement: of a rule of ours, and of a rule of cdk-nag that it may be. They cover any place; narrow them.</summary>
    /// <param name="text">The acknowledged id, with or without plugin and detail: <c>Pack::AwsSolutions-IAM5[Resource::*]</c>.</param>
    /// <param name="reason">Why.</param>
    /// <param name="span">Where it is written.</param>
    public static IReadOnlyList<SuppressionMark> MarksOf(string text, string? reason, Model.SourceSpan span)
    {
        var (id, detail) = Split(text);
        var mark = new SuppressionMark(new Suppression(id, reason, null, SuppressionSource.Peer, span))
        {
            MayBeUnused = true,
            Filter = detail is null ? null : CdkNagDetail.FilterOf(detail),
        };
        return [mark, mark with { Suite = "cdk-nag", OtherName = CdkNagIds.RuleOf(id) }];
    }

    private static void AddAll(string path, MappingNode data, List<SuppressionMark> marks)
    {
        foreach (var acknowledged in data.Entries)
        {
            marks.AddRange(MarksOf(acknowledged.Key.Text, (acknowledged.Value as ScalarNode)?.Text, acknowledged.Key.Span).Select(m => m with { ConstructPath = path }));
        }
    }

    // "Pack::AwsSolutions-IAM5[Resource::*]": the part before the first "::" outside of brackets names the plugin.
    private static (string Id, string? Detail) Split(string text)
    {
        var open = text.IndexOf('[');
        var detail = open >= 0 && text.EndsWith("]", StringComparison.Ordinal) ? text.Substring(open + 1, text.Length - open - 2) : null;
        var id = detail is null ? text : text.Substring(0, open);
        var separator = id.LastIndexOf("::", StringComparison.Ordinal);
        return (separator < 0 ? id : id.Substring(separator + 2), detail);
    }
}

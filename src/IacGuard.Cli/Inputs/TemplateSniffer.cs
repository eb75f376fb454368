using IacGuard.CloudFormation;
using IacGuard.Documents;

namespace IacGuard.Cli.Inputs;

/// <summary>Tells templates from the other YAML and JSON files of a folder.</summary>
public static class TemplateSniffer
{
    /// <summary>Whether the bytes can be a template at all: a cheap test before parsing.</summary>
    public static bool MayBeTemplate(ReadOnlySpan<byte> utf8) => utf8.IndexOf("Resources"u8) >= 0;

    /// <summary>Whether a text that could not be parsed was meant to be a template, so that passing over it would hide something.</summary>
    public static bool LooksLikeTemplate(ReadOnlySpan<byte> utf8) =>
        MayBeTemplate(utf8) && (utf8.IndexOf("AWSTemplateFormatVersion"u8) >= 0 || utf8.IndexOf("AWS::"u8) >= 0);

    /// <summary>Whether a document is a template: it has a <c>Resources</c> map of typed entries, or the format version beside it.</summary>
    public static bool IsTemplate(Document document) =>
        document.Root is MappingNode map && map["Resources"] is MappingNode && TemplateReader.LooksLikeTemplate(document);
}

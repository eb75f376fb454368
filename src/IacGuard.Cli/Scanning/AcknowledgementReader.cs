using IacGuard.CloudFormation.Apps;
using IacGuard.Documents;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Cli.Scanning;

/// <summary>Reads the files of a cloud assembly, and what was acknowledged in the CDK from those that can hold it.</summary>
internal sealed class AcknowledgementReader(RootedFiles files, string prefix)
{
    /// <summary>Goes before each path below the assembly to show it.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>What was acknowledged in the files read so far.</summary>
    public List<SuppressionMark> Marks { get; } = [];

    /// <summary>Reads a file by its path below the assembly; null when there is none.</summary>
    public byte[]? TryRead(string relative)
    {
        var utf8 = files.TryRead(relative);
        if (utf8 is not null && relative.EndsWith(AppReader.ManifestName, StringComparison.Ordinal))
        {
            ReadManifest(relative, utf8);
        }

        return utf8;
    }

    private void ReadManifest(string relative, byte[] utf8)
    {
        var folder = relative[..^AppReader.ManifestName.Length];
        foreach (var name in CdkAcknowledgements.MetadataFiles(utf8))
        {
            if (!name.Contains("..", StringComparison.Ordinal) && !Path.IsPathRooted(name) && files.TryRead(folder + name) is { } metadata)
            {
                Add(folder + name, metadata);
            }
        }

        Add(relative, utf8);
    }

    private void Add(string relative, byte[] utf8)
    {
        if (CdkAcknowledgements.MayHold(utf8))
        {
            Marks.AddRange(CdkAcknowledgements.Read(DocumentReader.Read(Prefix + relative, utf8).Root));
        }
    }
}

namespace IacGuard.Cli.Inputs;

/// <summary>Recognises the output folder of a CDK synth.</summary>
internal static class CloudAssembly
{
    // cx-api of the CDK names both; a bare manifest.json may be anything (a web app has one).
    private const string Manifest = "manifest.json";
    private const string Marker = "cdk.out";

    /// <summary>Whether a folder is a cloud assembly.</summary>
    public static bool IsAt(string folder)
    {
        var manifest = Path.Combine(folder, Manifest);
        return File.Exists(manifest) && (File.Exists(Path.Combine(folder, Marker)) || HasArtifacts(manifest));
    }

    private static bool HasArtifacts(string manifest)
    {
        try
        {
            using var stream = File.OpenRead(manifest);
            Span<byte> start = stackalloc byte[512];
            var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return start[..read].IndexOf("\"artifacts\""u8) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

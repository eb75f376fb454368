namespace IacGuard.Samples.Tests.Kit;

/// <summary>A folder that the CDK leaves everything in: templates, and what jsii unpacks. It is deleted when the tests end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private static readonly string Root = MakeRoot();

    /// <summary>The folder; absolute.</summary>
    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(Root, Guid.NewGuid().ToString("N"))).FullName;

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);

    // jsii unpacks 64 MB where TMPDIR (TEMP on Windows) points when its process starts, which outlives every fixture.
    private static string MakeRoot()
    {
        var root = Directory.CreateTempSubdirectory("iacguard-samples-").FullName;
        foreach (var variable in new[] { "TMPDIR", "TMP", "TEMP" })
        {
            Environment.SetEnvironmentVariable(variable, root);
        }

        Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(root);
        return root;
    }

    private static void Delete(string root)
    {
        try
        {
            Directory.Delete(root, recursive: true);
        }
        catch (IOException)
        {
            // Node may still hold files on Windows; the system's clean-up gets them.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}

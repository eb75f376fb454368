namespace IacGuard.Dev.Generation;

/// <summary>A file that derives from others.</summary>
/// <param name="Path">Its path below the repository's root, with slashes.</param>
/// <param name="Text">What it must hold; null when it must not be there.</param>
internal sealed record DerivedFile(string Path, string? Text)
{
    /// <summary>Whether the file on disk differs from what it must be.</summary>
    public bool IsStale(string root)
    {
        var file = System.IO.Path.Combine(root, Path);
        return Text is null || !File.Exists(file) || File.ReadAllText(file) != Text;
    }

    /// <summary>Makes the file what it must be.</summary>
    public void Write(string root)
    {
        var file = System.IO.Path.Combine(root, Path);
        if (Text is null)
        {
            File.Delete(file);
            return;
        }

        _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Text);
    }
}

namespace IacGuard.Dev.Tests;

/// <summary>A copy of the repository's rules and what derives from them, in a temporary folder.</summary>
internal sealed class RulesCopy : IDisposable
{
    public RulesCopy()
    {
        Copy("rules");
        Copy("docs/rules");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("iacguard-dev-").FullName;

    public string Rules => Path.Combine(Root, "rules");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Copy(string folder)
    {
        var source = Path.Combine(TestKit.Repository.Root, folder);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Root, folder, Path.GetRelativePath(source, file));
            _ = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

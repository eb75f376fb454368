using IacGuard.TestKit;

namespace IacGuard.Architecture.Tests;

public sealed class SourceTests
{
    private const int MaxLines = 400;

    [Fact]
    public void SourceFile_StaysSmall()
    {
        var large = Sources().Where(static f => File.ReadLines(f).Count() > MaxLines).Select(static f => Path.GetRelativePath(Repository.Root, f));

        Assert.Empty(large);
    }

    [Fact]
    public void RuleEngine_MentionsNoTemplateLanguage()
    {
        var words = new[] { "Fn::If", "Fn::Sub", "Fn::GetAtt", "YamlDotNet", "Microsoft.CodeAnalysis" };
        var engine = Path.Combine(Repository.Root, "src", "IacGuard.Rules");

        var mentions = Sources().Where(f => f.StartsWith(engine, StringComparison.Ordinal))
            .Where(f => File.ReadLines(f).Where(static l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).Any(l => words.Any(w => l.Contains($"\"{w}", StringComparison.Ordinal))))
            .Select(static f => Path.GetRelativePath(Repository.Root, f));

        Assert.Empty(mentions);
    }

    private static IEnumerable<string> Sources() =>
        new[] { "src", "tests" }.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(static f => !f.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin"));
}

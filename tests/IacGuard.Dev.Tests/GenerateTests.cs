using IacGuard.Dev.Commands;
using IacGuard.Dev.Generation;
using IacGuard.Dev.Scaffolding;

namespace IacGuard.Dev.Tests;

public sealed class GenerateTests : IDisposable
{
    private readonly RulesCopy copy = new();
    private readonly StringWriter output = new();

    public void Dispose()
    {
        copy.Dispose();
        output.Dispose();
    }

    /// <summary>Fails when somebody changed a rule, a view, a predicate or a keyword and did not run <c>generate</c>.</summary>
    [Fact]
    public void Repository_HasNoStaleFile() => Assert.Empty(DerivedFiles.FindStale(TestKit.Repository.Root).Select(static f => f.Path));

    [Fact]
    public void NewRule_MakesIndexAndPageStaleUntilGenerated()
    {
        _ = GenerateCommand.Run(copy.Root, isCheck: false, TextWriter.Null);
        _ = new RuleScaffold(copy.Rules).Create("IG7777", "sqs", "queue-is-right", "AWS::SQS::Queue", "0.1.0");

        var before = GenerateCommand.Run(copy.Root, isCheck: true, output);
        var written = GenerateCommand.Run(copy.Root, isCheck: false, TextWriter.Null);
        var after = GenerateCommand.Run(copy.Root, isCheck: true, TextWriter.Null);

        Assert.Equal((1, 0, 0), (before, written, after));
        Assert.Equal(
            """
            stale: rules/README.md
            stale: docs/rules/IG7777.md
            stale: src/IacGuard.Analyzers/Descriptors/IG77xxRules.cs
            stale: src/IacGuard.Analyzers/Descriptors/AllRules.cs
            stale: src/IacGuard.Analyzers/AnalyzerReleases.Unshipped.md
            stale: src/IacGuard.Analyzers.Pack/config/none.editorconfig
            stale: src/IacGuard.Analyzers.Pack/config/all-errors.editorconfig
            run: dotnet run --project src/IacGuard.Dev -- generate

            """.ReplaceLineEndings("\n"),
            output.ToString().ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("rules/rule.schema.json")]
    [InlineData("rules/PREDICATES.md")]
    [InlineData("docs/rules/IG2001.md")]
    [InlineData("src/IacGuard.Analyzers/Descriptors/IG20xxRules.cs")]
    public void EditedFile_IsStaleAndRestored(string path)
    {
        _ = GenerateCommand.Run(copy.Root, isCheck: false, TextWriter.Null);
        var file = Path.Combine(copy.Root, path);
        var fresh = File.ReadAllText(file);
        File.AppendAllText(file, "edited by hand\n");

        Assert.Equal(1, GenerateCommand.Run(copy.Root, isCheck: true, TextWriter.Null));
        Assert.Equal(0, GenerateCommand.Run(copy.Root, isCheck: false, TextWriter.Null));
        Assert.Equal(fresh, File.ReadAllText(file));
    }

    [Fact]
    public void PageOfARemovedRule_IsStaleAndDeleted()
    {
        _ = GenerateCommand.Run(copy.Root, isCheck: false, TextWriter.Null);
        var page = Path.Combine(copy.Root, DerivedFiles.Pages, "IG7999.md");
        File.WriteAllText(page, "gone");

        Assert.Equal(1, GenerateCommand.Run(copy.Root, isCheck: true, TextWriter.Null));
        Assert.Equal(0, GenerateCommand.Run(copy.Root, isCheck: false, TextWriter.Null));
        Assert.False(File.Exists(page));
    }

    [Fact]
    public void RuleThatDoesNotLoad_IsToldWithItsPlace()
    {
        var folder = new RuleScaffold(copy.Rules).Create("IG7777", "sqs", "queue-is-right", "AWS::SQS::Queue", "0.1.0");
        File.AppendAllText(Path.Combine(folder, "rule.yaml"), "requires: {}\n");

        var told = Assert.Throws<DevException>(() => DerivedFiles.FindStale(copy.Root));

        Assert.Contains("rule.yaml(", told.Message, StringComparison.Ordinal);
        Assert.Contains("unknown key 'requires'", told.Message, StringComparison.Ordinal);
    }
}

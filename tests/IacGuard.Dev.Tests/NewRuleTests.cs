using IacGuard.CloudFormation;
using IacGuard.Dev.Scaffolding;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Cases;
using IacGuard.Rules.Language;

namespace IacGuard.Dev.Tests;

public sealed class NewRuleTests : IDisposable
{
    private readonly RulesCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Theory]
    [InlineData("2", "sqs", null)]
    [InlineData("encryption", "dynamodb", "AWS::DynamoDB::Table")]
    [InlineData("IG7777", "lambda", "AWS::Lambda::Function")]
    public void ScaffoldedRule_LoadsAndItsCasesPass(string familyOrId, string service, string? type)
    {
        var folder = Scaffold().Create(familyOrId, service, "thing-is-right", type, "0.1.0");

        var rule = Load(folder, "rule.yaml", d => RuleLoader.Load(d, Registry.Default, folder, isBuiltIn: true));
        var cases = Load(folder, "cases.yaml", d => CaseLoader.Load(d, rule.Id));
        var runner = new CaseRunner(ReadTemplate, new DateTime(2026, 11, 21), Registry.Default);
        Assert.All(cases, c => Assert.Null(runner.Run(rule, c).Problem));
        Assert.Equal([Verdict.Violated, Verdict.Satisfied, Verdict.Undecided], cases.Select(static c => c.Expect));
        Assert.Equal($"{rule.Id}-{rule.Law}", Path.GetFileName(folder));
        Assert.Equal(service, rule.Service);
        Assert.Equal(type ?? "AWS::SQS::Queue", Assert.Single(rule.On));
    }

    [Fact]
    public void TakenId_IsRefused()
    {
        var folder = Scaffold().Create("IG7777", "sqs", "queue-is-right", "AWS::SQS::Queue", "0.1.0");
        var before = File.ReadAllText(Path.Combine(folder, "rule.yaml"));

        var refusal = Assert.Throws<DevException>(() => Scaffold().Create("IG7777", "sqs", "queue-is-right", "AWS::SNS::Topic", "0.1.0"));

        Assert.Equal("IG7777 is taken; the next of its family is IG7778", refusal.Message);
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder, "rule.yaml")));
    }

    [Fact]
    public void LeftOverFile_IsNotOverwritten()
    {
        var folder = Directory.CreateDirectory(Path.Combine(copy.Rules, "sqs", "IG7777-queue-is-right")).FullName;
        File.WriteAllText(Path.Combine(folder, "cases.yaml"), "mine");

        _ = Assert.Throws<DevException>(() => Scaffold().Create("IG7777", "sqs", "queue-is-right", "AWS::SQS::Queue", "0.1.0"));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "cases.yaml")));
        Assert.False(File.Exists(Path.Combine(folder, "rule.yaml")));
    }

    [Theory]
    [InlineData("9", "sqs", "queue-is-right", "AWS::SQS::Queue", "'9' is no family")]
    [InlineData("IG123", "sqs", "queue-is-right", "AWS::SQS::Queue", "'IG123' is no family")]
    [InlineData("2", "../sqs", "queue-is-right", "AWS::SQS::Queue", "expected a service folder")]
    [InlineData("2", "sqs", "Queue Is Right", "AWS::SQS::Queue", "expected a law")]
    [InlineData("2", "sqs", "queue-is-right", "SQS", "expected a resource type")]
    [InlineData("2", "no-such-service", "queue-is-right", null, "say --type")]
    public void Misspelling_IsToldAndNothingIsWritten(string family, string service, string law, string? type, string expected)
    {
        var before = Directory.GetFileSystemEntries(copy.Root, "*", SearchOption.AllDirectories).Length;

        var refusal = Assert.Throws<DevException>(() => Scaffold().Create(family, service, law, type, "0.1.0"));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(copy.Root, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void NextId_FollowsTheHighestOfItsFamily()
    {
        var family = RuleFamily.Find("resilience");

        Assert.Equal("IG3001", family.NextId(["IG2001", "IG4999"]));
        Assert.Equal("IG3042", family.NextId(["IG3001", "IG3041", "IG3007"]));
        _ = Assert.Throws<DevException>(() => family.NextId(["IG3999"]));
    }

    [Fact]
    public void BuiltInRule_IsNotLeftAsScaffolded() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(TestKit.Repository.Root, "rules"), "*.yaml", SearchOption.AllDirectories),
            static f => Assert.DoesNotContain(RuleScaffold.Mark, File.ReadAllText(f), StringComparison.Ordinal));

    private RuleScaffold Scaffold() => new(copy.Rules);

    private static T Load<T>(string folder, string name, Func<Document, LoadResult<T>> load)
        where T : class
    {
        var file = Path.Combine(folder, name);
        var loaded = load(DocumentReader.Read(file, File.ReadAllBytes(file)));
        Assert.Empty(loaded.Errors);
        return loaded.Result!;
    }

    private static (App? App, IReadOnlyList<DocumentError> Errors) ReadTemplate(MappingNode root)
    {
        var result = TemplateReader.Read(new Document(root.Span.File!, root, [], []), TemplateOptions.Default);
        return (result.Stack is { } stack ? new App([stack]) : null, result.Errors);
    }
}

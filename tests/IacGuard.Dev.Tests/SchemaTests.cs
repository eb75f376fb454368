using IacGuard.Documents;
using IacGuard.TestKit;

namespace IacGuard.Dev.Tests;

public sealed class SchemaTests
{
    private const string Rule = "id: IG2001\ntitle: t\nseverity: error\non: AWS::SQS::Queue\nmessage: m\n";

    [Theory]
    [InlineData("rule.yaml", "rule.schema.json")]
    [InlineData("cases.yaml", "cases.schema.json")]
    public void EveryBuiltInFile_IsValid(string name, string schema)
    {
        var files = Directory.GetFiles(Path.Combine(TestKit.Repository.Root, "rules"), name, SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.Equal("", string.Join("\n", files.SelectMany(f => Problems(schema, File.ReadAllText(f)).Select(p => $"{f}: {p}")).Take(5)));
    }

    [Fact]
    public void EveryPack_IsValid() =>
        Assert.All(Directory.GetFiles(Path.Combine(TestKit.Repository.Root, "rules", "packs"), "*.yaml"), static f => Assert.Empty(Problems("pack.schema.json", File.ReadAllText(f))));

    [Theory]
    [InlineData("forbid: { SqsManagedSseEnabled: false }")]
    [InlineData("require: { 'Targets[each].DeadLetterConfig.Arn': present, $DeletionPolicy: { in: [Retain, Snapshot] } }")]
    [InlineData("forbid: { any: [{ ./count: { atLeast: { parameter: least } } }, { A: { startsWith: [a, b], ignoreCase: true } }] }")]
    [InlineData("require: { related: { on: iam.statement, by: A.B, where: { Effect: Deny, iam.grants: { actions: ['s3:*'] } } } }")]
    [InlineData("forbid: { \"Parameters.'rds.force_ssl'\": 1, \"A.'b.c'[each]\": 2 }")]
    [InlineData("forbid: { A: { references: self }, B: { references: { on: [AWS::SQS::Queue], where: { C: { self: D, default: 1 } } } } }")]
    public void ConditionThatTheLoaderTakes_IsValid(string condition) => Assert.Empty(Problems("rule.schema.json", Rule + condition));

    [Theory]
    [InlineData("when: { A: 1 }")]
    [InlineData("forbid: { A: 1 }\nunlesss: { B: 1 }")]
    [InlineData("forbid: { A: [1, 2] }")]
    [InlineData("forbid: { all: { A: 1 } }")]
    [InlineData("forbid: { iam.noSuchPredicate: true }")]
    [InlineData("forbid: { net.opensPort: { ports: 22 } }")]
    [InlineData("forbid: { 'Targets[every].Arn': present }")]
    [InlineData("forbid: { A: { is: string } }")]
    [InlineData("forbid: { A: { from: [literal, nowhere] } }")]
    [InlineData("forbid: { A: { equals: { param: x } } }")]
    [InlineData("forbid: { related: { by: A } }")]
    [InlineData("forbid: { A: 1 }\nsameAs: { pylint: [X] }")]
    [InlineData("forbid: { A: 1 }\nparameters: { least: { default: 1 } }")]
    public void MistakeThatTheLoaderRefuses_IsInvalid(string rest) => Assert.NotEmpty(Problems("rule.schema.json", Rule + rest));

    [Theory]
    [InlineData("- { name: n, expect: passes, template: {} }")]
    [InlineData("- { name: n, expect: violated }")]
    [InlineData("- { name: n, expect: violated, template: {}, asOf: tomorrow }")]
    [InlineData("name: n")]
    public void MistakeInCases_IsInvalid(string cases) => Assert.NotEmpty(Problems("cases.schema.json", cases));

    [Theory]
    [InlineData("{ name: n, rules: every }")]
    [InlineData("{ name: n, rules: { IG2001: fatal } }")]
    [InlineData("{ name: n }")]
    public void MistakeInAPack_IsInvalid(string pack) => Assert.NotEmpty(Problems("pack.schema.json", pack));

    private static IReadOnlyList<string> Problems(string schema, string yaml)
    {
        var document = DocumentReader.Read("test.yaml", yaml);
        Assert.Empty(document.Errors);
        return JsonSchema.Validate(
            File.ReadAllText(Path.Combine(TestKit.Repository.Root, "rules", schema)), NodeJson.Convert(document.Root!)?.ToJsonString() ?? "null");
    }
}

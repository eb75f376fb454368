using System.Diagnostics;
using System.Text;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Tests;

public sealed class HostileTests : IDisposable
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public void Dispose() => Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");

    [Fact]
    public void LoopBomb_EndsInAnError()
    {
        var text = new StringBuilder("Resources:\n");
        var indent = "  ";
        for (var i = 0; i < 8; i++)
        {
            text.Append(indent).Append("Fn::ForEach::L").Append(i).Append(":\n")
                .Append(indent).Append("  - V").Append(i).Append('\n')
                .Append(indent).Append("  - [").AppendJoin(", ", Enumerable.Range(0, 10)).Append("]\n");
            indent += "  ";
            text.Append(indent[..^2]).Append("  -\n");
            indent += "  ";
        }

        text.Append(indent).Append("R${V0}${V1}${V2}${V3}${V4}${V5}${V6}${V7}: {Type: AWS::SQS::Queue}\n");
        var result = Templates.Read(text.ToString());
        Assert.Contains(result.Errors, static e => e.Message.Contains("loops", StringComparison.Ordinal) && e.Span.IsKnown);
        Assert.True(result.Stack!.IsOpen);
    }

    [Fact]
    public void LoopOverLargeBody_EndsInAnError()
    {
        var items = string.Join(", ", Enumerable.Range(0, 5000));
        var body = string.Join(", ", Enumerable.Range(0, 5000).Select(static i => $"k{i}"));
        var result = Templates.Read($"Resources:\n  Fn::ForEach::L: [V, [{items}], {{'R${{V}}': {{Type: AWS::SQS::Queue, Properties: {{A: [{body}]}}}}}}]\n");
        Assert.Single(result.Errors);
    }

    [Fact]
    public void SubstitutionBomb_IsUnknown()
    {
        var text = new StringBuilder("0123456789");
        for (var i = 0; i < 40; i++)
        {
            text.Insert(0, "{\"Fn::Sub\":[\"${a}${a}${a}${a}\",{\"a\":" + (i == 0 ? "\"" : "")).Append(i == 0 ? "\"}]}" : "}]}");
        }

        Assert.IsNotType<ScalarValue>(Templates.Property(text.ToString()));
    }

    [Fact]
    public void HoleBomb_IsUnknown()
    {
        var text = "!Ref AWS::Region";
        for (var i = 0; i < 18; i++)
        {
            text = "{Fn::Join: ['', [{Fn::Sub: ['${a}${a}${a}${a}${a}-', {a: " + text + "}]}]]}";
        }

        var value = Templates.Property(text);
        Assert.True(value is UnknownValue or TextValue { Parts.Count: <= 10_000 });
    }

    [Fact]
    public void ManyConditionalItems_AreNotMultiplied()
    {
        var items = string.Join(", ", Enumerable.Range(0, 200).Select(static i => $"!If [C{i}, a, !Ref AWS::NoValue]"));
        Assert.IsType<UnknownValue>(Templates.Property($"!Join [',', [{items}]]"));
        var holes = string.Join(", ", Enumerable.Range(0, 200).Select(static i => $"!If [C{i}, a, b]"));
        Assert.NotNull(Templates.Property($"!Split [',', !Join [',', [{holes}]]]"));
    }

    [Fact]
    public void DeepNodes_EndInAnError()
    {
        Node node = new ScalarNode("x", ScalarKind.String, SourceSpan.None);
        for (var i = 0; i < 100_000; i++)
        {
            node = new SequenceNode([node], SourceSpan.None);
        }

        var deepCondition = Wrap(new ScalarNode("x", ScalarKind.String, SourceSpan.None), "Fn::Not", 100_000);
        var root = Map(
            ("Conditions", Map(("C", deepCondition))),
            ("Resources", Map(("R", Map(("Type", Text("A::B::C")), ("Properties", Map(("P", node), ("Q", Wrap(Text("x"), "Fn::Base64", 100_000)), ("S", Wrap(Text("x"), "Fn::If", 100_000)))))))));
        var file = DocumentReader.Read("x.json", "{}").File;
        var result = TemplateReader.Read(new Document(file, root, [], []), TemplateOptions.Default);
        Assert.Single(result.Errors);
        Assert.NotNull(result.Stack);
    }

    [Fact]
    public void SharedNodes_DoNotMultiply()
    {
        // Aliases make a graph: the reader of documents bounds how much they add.
        var text = "Resources:\n  R:\n    Type: A::B::C\n    Properties:\n      a: &a [x, x]\n      b: &b [*a, *a]\n      c: &c [*b, *b]\n      d: [*c, *c]\n";
        Assert.Equal("[[[[x, x], [x, x]], [[x, x], [x, x]]], [[[x, x], [x, x]], [[x, x], [x, x]]]]", Templates.Stack(text).Resources[0]["d"].ToString());
    }

    [Fact]
    public void LargeParameterUsedOften_StaysSmall()
    {
        var parameters = $"Parameters:\n  P: {{Type: CommaDelimitedList, Default: '{string.Join(",", Enumerable.Range(0, 50_000))}'}}\n  T: {{Type: String, Default: '{new string('x', 500_000)}'}}";
        var uses = string.Join(", ", Enumerable.Repeat("!Ref P, !Sub '${T}${T}', !Join [',', !Ref P]", 1000));
        Assert.IsType<ListValue>(Templates.Property($"[{uses}]", parameters));
    }

    [Theory]
    [InlineData("!If [C, {Ref: Q}, !If []]")]
    [InlineData("{Ref: {Ref: {Ref: x}}}")]
    [InlineData("{Ref: [a]}")]
    [InlineData("{Fn::GetAtt: {a: b}}")]
    [InlineData("{Fn::Sub: [!Ref x, [a]]}")]
    [InlineData("{Fn::Sub: ['${a}', {a: [1, 2]}]}")]
    [InlineData("{Fn::Sub: '${}${.}${a.}${.b}${!}${ '}")]
    [InlineData("{Fn::Join: [[a], [b]]}")]
    [InlineData("{Fn::Join: [a, {b: c}]}")]
    [InlineData("{Fn::Select: [99999999999999999999, [a]]}")]
    [InlineData("{Fn::Select: [-1, [a]]}")]
    [InlineData("{Fn::Cidr: [999.0.0.0/16, 3, 8]}")]
    [InlineData("{Fn::Cidr: ['::/0', 256, 1]}")]
    [InlineData("{Fn::Cidr: ['0.0.0.0/0', 1, 32]}")]
    [InlineData("{Fn::Cidr: ['0.0.0.0/40', 1, 99]}")]
    [InlineData("{Fn::FindInMap: [a, b]}")]
    [InlineData("{Fn::FindInMap: [{Ref: x}, [b], {c: d}, {DefaultValue: {Fn::If: [x]}}]}")]
    [InlineData("{Fn::ForEach::x: [a, {Ref: Q}, {'${a}': 1}]}")]
    [InlineData("{Fn::: 1}")]
    [InlineData("{Fn::Transform: []}")]
    [InlineData("'{{resolve:'")]
    [InlineData("'}}{{resolve:ssm:a}}{{resolve:{{resolve:}}'")]
    public void OddCall_DoesNotThrow(string value) => Assert.NotNull(Templates.Read(Templates.WithProperty(value, "")).Stack);

    private static Node Wrap(Node node, string function, int times)
    {
        for (var i = 0; i < times; i++)
        {
            node = Map((function, function is "Fn::If" ? new SequenceNode([Text("C"), node, Text("y")], SourceSpan.None) : new SequenceNode([node], SourceSpan.None)));
        }

        return node;
    }

    private static ScalarNode Text(string text) => new(text, ScalarKind.String, SourceSpan.None);

    private static MappingNode Map(params (string Key, Node Value)[] entries) =>
        new([.. entries.Select(static e => new MappingEntry(Text(e.Key), e.Value))], SourceSpan.None);
}

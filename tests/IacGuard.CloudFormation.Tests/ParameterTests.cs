using IacGuard.CloudFormation.Parameters;
using IacGuard.Documents;
using IacGuard.Model;
using static IacGuard.CloudFormation.Tests.Templates;

namespace IacGuard.CloudFormation.Tests;

public class ParameterTests
{
    [Theory]
    [InlineData("{Type: String, Default: dev}", "dev")]
    [InlineData("{Type: Number, Default: 7}", "7")]
    [InlineData("{Type: CommaDelimitedList, Default: 'a, b'}", "[a, b]")]
    [InlineData("{Type: List<Number>, Default: '1,2'}", "[1, 2]")]
    [InlineData("{Type: 'List<AWS::EC2::Subnet::Id>', Default: 'subnet-1'}", "[subnet-1]")]
    [InlineData("{Type: CommaDelimitedList, Default: ''}", "[]")]
    [InlineData("{Type: 'AWS::EC2::KeyPair::KeyName', Default: key}", "key")]
    [InlineData("{Type: 'AWS::SSM::Parameter::Name', Default: /a/b}", "/a/b")]
    [InlineData("{Type: String, AllowedValues: [only]}", "only")]
    public void Default_IsTheValue(string declaration, string expected) =>
        Assert.Equal(expected, Property("!Ref P", $"Parameters:\n  P: {declaration}").ToString());

    [Theory]
    [InlineData("{Type: String}", UnknownSource.Parameter)]
    [InlineData("{Type: String, NoEcho: true}", UnknownSource.NoEchoParameter)]
    [InlineData("{Type: String, NoEcho: 'True'}", UnknownSource.NoEchoParameter)]
    [InlineData("{Type: List<String>}", UnknownSource.Parameter)]
    [InlineData("{Type: 'AWS::SSM::Parameter::Value<String>', Default: /path}", UnknownSource.SsmParameter)]
    [InlineData("{Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: /path}", UnknownSource.SsmParameter)]
    public void WithoutDefault_IsUnknown(string declaration, UnknownSource source)
    {
        var unknown = Assert.IsType<UnknownValue>(Property("!Ref P", $"Parameters:\n  P: {declaration}"));
        Assert.Equal(source, unknown.Source);
        Assert.Equal("P", unknown.Name);
        Assert.NotEmpty(unknown.Reason);
    }

    [Fact]
    public void NoEchoWithDefault_IsKnownFromThere() =>
        Assert.Equal(
            new ValueOrigin(UnknownSource.NoEchoParameter, "P"),
            Assert.IsType<ScalarValue>(Property("!Ref P", "Parameters:\n  P: {Type: String, NoEcho: true, Default: hunter2}")).Origin);

    [Fact]
    public void LongList_SharesItsItems()
    {
        var list = Assert.IsType<ListValue>(Property("[!Ref P, !Ref P]", $"Parameters:\n  P: {{Type: CommaDelimitedList, Default: '{string.Join(",", Enumerable.Range(0, 200))}'}}"));
        var first = Assert.IsType<ListValue>(list.Items[0]);
        Assert.Same(first.Items, Assert.IsType<ListValue>(list.Items[1]).Items);
    }

    [Fact]
    public void GivenValue_WinsAndIsFixed()
    {
        var options = new TemplateOptions { Parameters = ParameterValues.Of([new("P", "prod")]) };
        const string sections = "Parameters:\n  P: {Type: String, Default: dev, AllowedValues: [dev, prod]}\nConditions:\n  IsProd: !Equals [!Ref P, prod]";
        Assert.Equal("prod", Property("!Ref P", sections, options).ToString());
        var stack = Stack(WithProperty("x", sections), options);
        Assert.Same(ConstantCondition.True, stack.Conditions.Single().Definition);
    }

    [Theory]
    [InlineData("""[{"ParameterKey": "A", "ParameterValue": "1"}, {"ParameterKey": "B", "UsePreviousValue": true}]""", "A=1")]
    [InlineData("""["A=1", "B=x=y"]""", "A=1 B=x=y")]
    [InlineData("""{"Parameters": {"A": "1", "B": ["x", "y"]}, "Tags": {"T": "v"}}""", "A=1 B=x,y")]
    [InlineData("""{"A": "1", "B": 2}""", "A=1 B=2")]
    [InlineData("A: 1\nB: 'yes'\n", "A=1 B=yes")]
    public void ParameterFile_EachFormIsRead(string text, string expected)
    {
        var result = ParameterFile.Read(DocumentReader.Read("parameters", text));
        Assert.Empty(result.Errors);
        Assert.Equal(expected, string.Join(" ", result.Values.Names.Order().Select(n => result.Values.TryGet(n, out var v) ? $"{n}={v}" : "")));
    }

    [Theory]
    [InlineData("[[1]]")]
    [InlineData("{\"A\": {\"B\": 1}}")]
    [InlineData("text")]
    public void ParameterFile_BrokenIsAPositionedError(string text) =>
        Assert.All(ParameterFile.Read(DocumentReader.Read("parameters", text)).Errors, static e => Assert.True(e.Span.IsKnown && e.Message.Contains("expected", StringComparison.Ordinal) || e.Message.Contains("is a list or a map", StringComparison.Ordinal)));

    [Fact]
    public void ParameterTypes_AreInTheStack()
    {
        var parameter = Stack(WithProperty("x", "Parameters:\n  P: {Type: String, NoEcho: true, Default: a, AllowedValues: [a, b]}")).Parameters.Single();
        Assert.Equal(("P", "String", true, "a"), (parameter.Name, parameter.Type, parameter.NoEcho, parameter.Default.ToString()));
        Assert.Equal(["a", "b"], parameter.AllowedValues);
        Assert.Equal("P", Text(parameter.Span));
    }
}

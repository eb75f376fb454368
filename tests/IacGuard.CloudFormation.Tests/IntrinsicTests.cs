using IacGuard.Model;
using static IacGuard.CloudFormation.Tests.Templates;

namespace IacGuard.CloudFormation.Tests;

public class IntrinsicTests
{
    private const string Sections = """
        Parameters:
          Env: {Type: String, Default: dev}
          Names: {Type: CommaDelimitedList, Default: "a, b,c"}
          Open: {Type: String}
          OpenList: {Type: List<String>}
        Mappings:
          Sizes:
            dev: {Size: small, Zones: [x, y]}
            prod: {Size: large, Zones: [z]}
        Conditions:
          IsProd: !Equals [!Ref Env, prod]
        """;

    [Theory]
    [InlineData("!Ref Queue", "{Ref: Queue}", "${Queue}")]
    [InlineData("!Ref Env", "{Ref: Env}", "dev")]
    [InlineData("!Ref Names", "{Ref: Names}", "[a, b, c]")]
    [InlineData("!Ref AWS::Region", "{Ref: AWS::Region}", "AWS::Region")]
    [InlineData("!Ref Open", "{Ref: Open}", "Open")]
    [InlineData("!GetAtt Queue.Arn", "{Fn::GetAtt: [Queue, Arn]}", "${Queue.Arn}")]
    [InlineData("!GetAtt [Queue, Arn]", "{Fn::GetAtt: Queue.Arn}", "${Queue.Arn}")]
    [InlineData("!GetAtt Queue.Outputs.Arn", "{Fn::GetAtt: [Queue, Outputs.Arn]}", "${Queue.Outputs.Arn}")]
    [InlineData("!GetAtt [Queue, !Ref Env]", "{Fn::GetAtt: [Queue, {Ref: Env}]}", "${Queue.dev}")]
    [InlineData("!Sub 'x-${Env}-${Open}-${Queue.Arn}-${AWS::Region}'", "{Fn::Sub: 'x-${Env}-${Open}-${Queue.Arn}-${AWS::Region}'}", "x-dev-${Open}-${Queue.Arn}-${AWS::Region}")]
    [InlineData("!Sub ['${A}-${!Env}-${Env}', {A: !Ref Names2}]", "{Fn::Sub: ['${A}-${!Env}-${Env}', {A: {Ref: Names2}}]}", "${Names2}-${Env}-dev")]
    [InlineData("!Sub plain", "{Fn::Sub: plain}", "plain")]
    [InlineData("!Sub '${Queue}'", "{Ref: Queue}", "${Queue}")]
    [InlineData("!Sub 'a ${ and } b'", "{Fn::Sub: 'a ${ and } b'}", "a ${and} b")]
    [InlineData("!Sub 'open ${Env'", "{Fn::Sub: 'open ${Env'}", "open ${Env")]
    [InlineData("!Join ['-', [a, !Ref Env, !Ref Queue]]", "{Fn::Join: ['-', [a, {Ref: Env}, {Ref: Queue}]]}", "a-dev-${Queue}")]
    [InlineData("!Join [',', !Ref Names]", "{Fn::Join: [',', {Ref: Names}]}", "a,b,c")]
    [InlineData("!Join ['', [a, !Ref AWS::NoValue, b]]", "ab", "ab")]
    [InlineData("!Select [1, [a, b]]", "{Fn::Select: ['1', [a, b]]}", "b")]
    [InlineData("!Select [2, !Ref Names]", "{Fn::Select: [2, {Ref: Names}]}", "c")]
    [InlineData("!Split ['|', 'a|b|']", "{Fn::Split: ['|', 'a|b|']}", "[a, b, ]")]
    [InlineData("!Select [1, !Split [':', !Sub 'a:b:${Open}']]", "{Fn::Select: [1, {Fn::Split: [':', {Fn::Sub: 'a:b:${Open}'}]}]}", "b")]
    [InlineData("!If [IsProd, a, b]", "{Fn::If: [IsProd, a, b]}", "IsProd ? a : b")]
    [InlineData("!FindInMap [Sizes, !Ref Env, Size]", "{Fn::FindInMap: [Sizes, {Ref: Env}, Size]}", "small")]
    [InlineData("!FindInMap [Sizes, dev, Zones]", "{Fn::FindInMap: [Sizes, dev, Zones]}", "[x, y]")]
    [InlineData("!FindInMap [Sizes, qa, Size, {DefaultValue: tiny}]", "{Fn::FindInMap: [Sizes, qa, Size, {DefaultValue: tiny}]}", "tiny")]
    [InlineData("!FindInMap [Sizes, !Ref Open, Size]", "{Fn::FindInMap: [Sizes, {Ref: Open}, Size]}", "Open = dev ? small : large")]
    [InlineData("!GetAZs ''", "{Fn::GetAZs: ''}", "Fn::GetAZs(AWS::Region)")]
    [InlineData("!GetAZs {Ref: AWS::Region}", "{Fn::GetAZs: {Ref: AWS::Region}}", "Fn::GetAZs(AWS::Region)")]
    [InlineData("!Select [0, !GetAZs '']", "{Fn::Select: [0, {Fn::GetAZs: ''}]}", "Fn::GetAZs(AWS::Region)[0]")]
    [InlineData("!ImportValue shared-vpc", "{Fn::ImportValue: shared-vpc}", "shared-vpc")]
    [InlineData("!ImportValue {Fn::Sub: '${Open}-vpc'}", "{Fn::ImportValue: {Fn::Sub: '${Open}-vpc'}}", "${Open}-vpc")]
    [InlineData("!Base64 text", "{Fn::Base64: text}", "text")]
    [InlineData("!Base64 {Fn::Sub: 'echo ${Env}'}", "{Fn::Base64: !Sub 'echo ${Env}'}", "echo dev")]
    [InlineData("!Cidr [10.0.0.0/16, 3, 8]", "{Fn::Cidr: ['10.0.0.0/16', '3', '8']}", "[10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24]")]
    [InlineData("!Cidr ['2001:db8::/56', 2, 64]", "{Fn::Cidr: ['2001:db8::/56', 2, 64]}", "[2001:db8::/64, 2001:db8:0:1::/64]")]
    [InlineData("!Length [a, b]", "{Fn::Length: {Ref: Pair}}", "2")]
    [InlineData("!ToJsonString {a: [1, true, 'q\"'], b: !Ref Queue}", "{Fn::ToJsonString: {a: [1, true, 'q\"'], b: {Ref: Queue}}}", "{\"a\":[1,true,\"q\\\"\"],\"b\":\"${Queue}\"}")]
    public void Function_ShortAndLongFormAgree(string shortForm, string longForm, string expected)
    {
        var sections = Sections.Replace("  Open: ", "  Names2: {Type: String}\n  Pair: {Type: CommaDelimitedList, Default: 'a,b'}\n  Open: ", StringComparison.Ordinal);
        var stack = Stack($"{sections}\nResources:\n  Queue: {{Type: AWS::SQS::Queue}}\n  R:\n    Type: A::B::C\n    Properties:\n      S: {shortForm}\n      L: {longForm}\n");
        Assert.True(stack.TryFind("R", out var resource));
        Assert.Equal(expected, resource["S"].ToString());
        Assert.Equal(resource["S"], resource["L"]);
    }

    [Fact]
    public void NoValue_IsAbsentEverywhere()
    {
        Assert.True(Property("!Ref AWS::NoValue").IsAbsent);
        Assert.Equal("[a]", Property("[a, !Ref AWS::NoValue]").ToString());
        var choice = Assert.IsType<ChoiceValue>(Property("!If [IsProd, !Ref AWS::NoValue, x]", Sections));
        Assert.True(choice.WhenTrue.IsAbsent);
    }

    [Fact]
    public void Join_OfItemUnderCondition_IsAChoice() =>
        Assert.Equal("IsProd ? a,b : a", Property("!Join [',', [a, !If [IsProd, b, !Ref AWS::NoValue]]]", Sections).ToString());

    [Fact]
    public void Split_OfArn_StaysAReferenceToItsResource()
    {
        var reference = Assert.IsType<ReferenceValue>(Property("!Select [5, !Split [':', !GetAtt Queue.Arn]]"));
        Assert.Equal("Queue", reference.LogicalId);
        Assert.NotEqual("Arn", reference.Attribute);
    }

    [Fact]
    public void Ref_ToNothing_IsUnknownWithoutError()
    {
        var unknown = Assert.IsType<UnknownValue>(Property("!Ref Missing"));
        Assert.Equal(UnknownSource.Other, unknown.Source);
        Assert.Equal("refers to Missing, which is not in the template", unknown.Reason);
    }

    [Fact]
    public void UnknownFunction_IsUnknown()
    {
        Assert.Equal(UnknownSource.Intrinsic, Assert.IsType<UnknownValue>(Property("!Frobnicate x")).Source);
        Assert.Equal(UnknownSource.Intrinsic, Assert.IsType<UnknownValue>(Property("{Fn::Frobnicate: x}")).Source);
    }

    [Theory]
    [InlineData("!Join x")]
    [InlineData("!Select [a, [b]]")]
    [InlineData("!Select [9, [b]]")]
    [InlineData("!If [IsProd, a]")]
    [InlineData("!Cidr [10.0.0.0/16, 300, 8]")]
    [InlineData("!Cidr [10.0.0.0/16, 3, 20]")]
    [InlineData("!Split ['', a]")]
    [InlineData("!GetAtt Queue")]
    [InlineData("!FindInMap [Sizes, qa, Size]")]
    [InlineData("!FindInMap [Gone, qa, Size]")]
    public void MalformedCall_IsUnknownWithReason(string call) =>
        Assert.NotEmpty(Assert.IsType<UnknownValue>(Property(call, Sections)).Reason);

    [Fact]
    public void Span_IsTheUseSite()
    {
        var value = Property("!Ref Env", Sections);
        Assert.Contains("Env", Text(value.Span), StringComparison.Ordinal);
        Assert.Equal(new ValueOrigin(UnknownSource.Parameter, "Env"), value.Origin);
        Assert.Equal(new ValueOrigin(UnknownSource.Parameter, "Env"), Property("!Sub 'a-${Env}'", Sections).Origin);
    }

    [Theory]
    [InlineData("'{{resolve:secretsmanager:db:SecretString:password}}'", UnknownSource.SecretReference)]
    [InlineData("'{{resolve:ssm-secure:db:1}}'", UnknownSource.SecretReference)]
    [InlineData("'{{resolve:ssm:ami}}'", UnknownSource.DynamicReference)]
    [InlineData("!Sub '{{resolve:secretsmanager:${Queue}:SecretString:password}}'", UnknownSource.SecretReference)]
    [InlineData("!Join ['', ['{{resolve:secretsmanager:', !Ref Queue, ':SecretString}}']]", UnknownSource.SecretReference)]
    public void DynamicReference_IsUnknownBySource(string text, UnknownSource source) =>
        Assert.Equal(source, Assert.IsType<UnknownValue>(Property(text)).Source);

    [Fact]
    public void DynamicReference_InsideText_IsAHole()
    {
        var text = Assert.IsType<TextValue>(Property("'user:{{resolve:ssm:name}}@{{resolve:secretsmanager:x}}'"));
        Assert.Equal([null, "DynamicReference", null, "SecretReference"], text.Parts.Select(static p => (p.Hole as UnknownValue)?.Source.ToString()));
    }
}

using IacGuard.CloudFormation.Parameters;
using IacGuard.Model;
using static IacGuard.CloudFormation.Tests.Templates;

namespace IacGuard.CloudFormation.Tests;

public class ConditionTests
{
    private const string Sections = """
        Parameters:
          Env: {Type: String, Default: dev, AllowedValues: [dev, qa, prod]}
          Other: {Type: String, AllowedValues: [dev, prod, x]}
          Free: {Type: String, Default: ''}
          Free2: {Type: String, Default: ''}
          List: {Type: CommaDelimitedList, Default: ''}
        Mappings:
          Flags:
            dev: {Flag: 'false'}
            qa: {Flag: 'true'}
            prod: {Flag: 'true'}
          Regions:
            us-east-1: {Flag: 'true'}
            eu-west-1: {Flag: 'false'}
        Conditions:
          IsProd: !Equals [!Ref Env, prod]
          C:
        """;

    private static NamedCondition Read(string condition, TemplateOptions? options = null) =>
        Stack(WithProperty("x", Sections + " " + condition), options).Conditions.Single(static c => c.Name == "C");

    [Theory]
    [InlineData("!Equals [a, a]", "true")]
    [InlineData("!Equals [a, A]", "false")]
    [InlineData("!Not [!Equals [a, a]]", "false")]
    [InlineData("!Equals [!Ref Env, prod]", "Env = prod")]
    [InlineData("{Fn::Equals: [prod, {Ref: Env}]}", "Env = prod")]
    [InlineData("!Equals [!Ref AWS::Region, us-east-1]", "AWS::Region = us-east-1")]
    [InlineData("!Not [!Condition IsProd]", "not IsProd")]
    [InlineData("!And [!Condition IsProd, {Condition: IsProd}]", "(IsProd and IsProd)")]
    [InlineData("!Or [!Equals [!Ref Env, qa], !Not [!Condition IsProd]]", "(Env = qa or not IsProd)")]
    [InlineData("!Equals [!Sub 'x-${Env}', x-prod]", "Env = prod")]
    [InlineData("!Equals [!Sub 'x-${Env}', y-prod]", "false")]
    [InlineData("!Equals [!Join ['', [!Ref Env, '!']], 'qa!']", "Env = qa")]
    [InlineData("!Equals [!Join ['', !Ref List], '']", "List = ")]
    [InlineData("!Equals [!FindInMap [Flags, !Ref Env, Flag], 'true']", "(Env = qa or Env = prod)")]
    [InlineData("!Equals [!FindInMap [Regions, !Ref AWS::Region, Flag], 'true']", "AWS::Region = us-east-1")]
    [InlineData("!Equals [!Ref Env, !Ref Other]", "((Env = dev and Other = dev) or (Env = prod and Other = prod))")]
    [InlineData("!Equals [!Ref Env, !Ref Env]", "true")]
    [InlineData("!Equals [!If [IsProd, a, b], a]", "((IsProd and true) or (not IsProd and false))")]
    [InlineData("!Equals [!Select [0, !Split ['-', !Ref Env]], qa]", "Env = qa")]
    public void Condition_BecomesATree(string condition, string expected) => Assert.Equal(expected, Read(condition).Definition.ToString());

    [Theory]
    [InlineData("!Equals [!Ref Free, !Ref Free2]")]
    [InlineData("!Equals [!ImportValue x, y]")]
    [InlineData("!Equals [!Select [0, !Split ['-', !Ref Free]], qa]")]
    [InlineData("!Nonsense [a]")]
    [InlineData("[a]")]
    [InlineData("!Equals [a]")]
    public void Condition_ThatCannotBeLookedInto_IsOpaque(string condition) => Assert.IsType<OpaqueCondition>(Read(condition).Definition);

    [Fact]
    public void Opaque_SameComparisonHasTheSameKey()
    {
        var stack = Stack(WithProperty("x", Sections + " !Equals [!Ref Free, !Ref Free2]\n  D: !Equals [!Ref Free2, !Ref Free]\n  E: !Equals [!Ref Free2, !ImportValue x]"));
        var keys = stack.Conditions.Select(static c => (c.Definition as OpaqueCondition)?.Key).ToList();
        Assert.Equal(keys[1], keys[2]);
        Assert.NotEqual(keys[2], keys[3]);
    }

    [Fact]
    public void Variable_KeepsDefaultAndAllowedValues()
    {
        var variable = Assert.IsType<EqualsCondition>(Read("!Equals [!Ref Env, qa]").Definition).Variable;
        Assert.Equal("dev", variable.DefaultValue);
        Assert.Equal(["dev", "qa", "prod"], variable.AllowedValues);
    }

    [Fact]
    public void SameName_IsTheSameObject()
    {
        var stack = Stack(WithProperty("[!If [IsProd, a, b], !If [IsProd, c, d], !If [Gone, e, f]]", Sections + " !Equals [a, b]"));
        Assert.True(stack.TryFind("R", out var resource));
        var items = ((ListValue)resource["P"]).Items.Cast<ChoiceValue>().ToList();
        Assert.Same(items[0].Condition, items[1].Condition);
        Assert.Same(stack.Conditions.Single(static c => c.Name == "IsProd"), items[0].Condition);
        Assert.IsType<OpaqueCondition>(((NamedCondition)items[2].Condition).Definition);
    }

    [Fact]
    public void GivenRegion_Folds() =>
        Assert.Same(ConstantCondition.True, Read("!Equals [!Ref AWS::Region, eu-west-1]", new TemplateOptions { Region = "eu-west-1" }).Definition);

    [Fact]
    public void GivenParameter_FoldsDeepExpressions()
    {
        var options = new TemplateOptions { Parameters = ParameterValues.Of([new("Env", "qa")]) };
        Assert.Same(ConstantCondition.True, Read("!Equals [!FindInMap [Flags, !Ref Env, Flag], 'true']", options).Definition);
    }

    [Theory]
    [InlineData("  A: !Condition B\n  B: !Condition A")]
    [InlineData("  A: !Not [!Condition A]")]
    [InlineData("  A: !Equals [!If [B, x, y], x]\n  B: !And [!Condition A, !Equals [a, a]]")]
    public void Cycle_IsAPositionedErrorAndBroken(string conditions)
    {
        var result = Templates.Read("Conditions:\n" + conditions + "\nResources:\n  Q: {Type: AWS::SQS::Queue, Condition: A}\n");
        var error = Assert.Single(result.Errors);
        Assert.Contains("leads back to itself", error.Message, StringComparison.Ordinal);
        Assert.True(error.Span.IsKnown);
        Assert.Contains(result.Stack!.Conditions, static c => c.Definition is OpaqueCondition);
        Assert.True(Depth(result.Stack.Conditions[0], 100) < 100);
    }

    [Fact]
    public void LongChain_IsCut()
    {
        var lines = Enumerable.Range(0, 5000).Select(static i => $"  C{i}: !Not [!Condition C{i + 1}]");
        var result = Templates.Read("Conditions:\n" + string.Join("\n", lines) + "\n  C5000: !Equals [a, b]\nResources:\n  Q: {Type: AWS::SQS::Queue, Condition: C0}\n");
        Assert.Single(result.Errors);
        Assert.All(result.Stack!.Conditions, static c => Assert.True(Depth(c, 1000) < 1000));
    }

    private static int Depth(Condition condition, int left) => left == 0 ? 0 : condition switch
    {
        NamedCondition named => 1 + Depth(named.Definition, left - 1),
        NotCondition not => 1 + Depth(not.Operand, left - 1),
        AndCondition and => 1 + and.Operands.Max(o => Depth(o, left - 1)),
        OrCondition or => 1 + or.Operands.Max(o => Depth(o, left - 1)),
        _ => 1,
    };

    [Fact]
    public void EmptyDefaultThatAConditionAsksFor_IsTheValueOnlyWhereTheConditionSaysSo()
    {
        var stack = Stack("Parameters: {Name: {Type: String, Default: ''}}\nConditions: {Given: !Not [!Equals [!Ref Name, '']]}\nResources: {R: {Type: A::B::C, Properties: {P: !Ref Name, T: !Sub 'a-${Name}'}}}");
        var choice = Assert.IsType<ChoiceValue>(stack.Resources[0]["P"]);
        Assert.Equal("Name = ", choice.Condition.ToString());
        Assert.Equal("", choice.WhenTrue.ToString());
        Assert.Equal("Name", Assert.IsType<UnknownValue>(choice.WhenFalse).Name);
        Assert.Same(choice.Condition, Assert.IsType<ChoiceValue>(Assert.IsType<TextValue>(stack.Resources[0]["T"]).Parts[1].Hole).Condition);
    }

    [Fact]
    public void EmptyDefaultThatNoConditionAsksFor_IsTheValue() =>
        Assert.Equal("a-", Stack("Parameters: {Name: {Type: String, Default: ''}}\nResources: {R: {Type: A::B::C, Properties: {T: !Sub 'a-${Name}'}}}").Resources[0]["T"].ToString());

    [Fact]
    public void EmptyValueThatIsGiven_IsTheValue()
    {
        var options = new TemplateOptions { Parameters = ParameterValues.Of([new("Name", "")]) };
        var stack = Stack("Parameters: {Name: {Type: String, Default: ''}}\nConditions: {Given: !Not [!Equals [!Ref Name, '']]}\nResources: {R: {Type: A::B::C, Properties: {P: !Ref Name}}}", options);
        Assert.IsType<ScalarValue>(stack.Resources[0]["P"]);
    }
}

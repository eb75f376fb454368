using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Language;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Data;

/// <summary>The views and predicates as rule files use them.</summary>
public class RulesOverViewsTests
{
    [Fact]
    public void NamingRule_AppliesOnlyWhenConfigured()
    {
        const string Text = """
            on: name
            when: { Name: present }
            forbid: { Name: { name.pattern: { pattern: { parameter: pattern }, tokens: { parameter: tokens } } } }
            message: "{Property} of {resource} breaks the convention: {problem}."
            parameters:
              pattern: { description: The convention. }
              tokens: { default: {}, description: Values of tokens. }
            """;
        var queue = Resource("AWS::SQS::Queue", ("QueueName", ScalarValue.Of("acme-stage-orders")));
        Assert.Empty(Judge(Text, queue));
        var finding = Assert.Single(Judge(Text, queue, ("pattern", ScalarValue.Of("{org}-{env:dev|prod}-{s}")), ("tokens", Map(("org", ScalarValue.Of("acme"))))));
        Assert.Equal("QueueName of It breaks the convention: token {env} expects dev|prod, found `stage`.", finding.Message);
        Assert.Equal("QueueName", finding.Property);
    }

    [Fact]
    public void TagRule_NamesWhatIsMissing()
    {
        const string Text = """
            on: tags
            forbid: { tags.required: { tags: { parameter: required } } }
            message: "{resource}: {problem}."
            parameters:
              required: { description: The tags. }
            """;
        var required = Map(("Owner", ScalarValue.Of("*")), ("Env", Texts("dev", "prod")));
        var tags = List(Map(("Key", ScalarValue.Of("Env")), ("Value", ScalarValue.Of("qa"))));
        var findings = Judge(Text, Resource("AWS::SQS::Queue", ("Tags", tags)), ("required", required));
        Assert.Equal(["It: Env is `qa`, not dev, prod.", "It: missing Owner."], findings.Select(static f => f.Message).Order(StringComparer.Ordinal));
        Assert.All(findings, static f => Assert.Equal("Tags", f.Property));
    }

    [Fact]
    public void IngressRule_JudgesRangeAndPortTogether()
    {
        const string Text = """
            on: ec2.ingress
            forbid: { net.publicCidr: true, net.opensPort: [admin] }
            message: "{resource} opens {services}."
            """;
        var open = Map(("IpProtocol", ScalarValue.Of("tcp")), ("FromPort", ScalarValue.Of(22)), ("ToPort", ScalarValue.Of(22)), ("CidrIp", ScalarValue.Of("0.0.0.0/0")));
        var closed = Map(("IpProtocol", ScalarValue.Of("-1")), ("CidrIp", ScalarValue.Of("10.0.0.0/8")));
        var findings = Judge(Text, Resource("AWS::EC2::SecurityGroup", ("SecurityGroupIngress", List(closed, open))));
        Assert.Equal(["SecurityGroupIngress[1]"], findings.Select(static f => f.Property!.Split('.')[0]).Distinct());
    }

    [Fact]
    public void RuntimeRule_IsJudgedAtTheDay()
    {
        const string Text = """
            on: AWS::Lambda::Function
            forbid: { Runtime: { lambda.runtimeDeprecated: true } }
            message: "{runtime} is deprecated since {deprecated}; use {successor}."
            """;
        var finding = Assert.Single(Judge(Text, Resource("AWS::Lambda::Function", ("Runtime", ScalarValue.Of("dotnet6")))));
        Assert.Equal("dotnet6 is deprecated since 2024-12-20; use dotnet10.", finding.Message);
    }

    [Fact]
    public void CredentialRule_PointsAtTheEntry()
    {
        const string Text = """
            on: AWS::Lambda::Function
            forbid: { Environment.Variables: { secret.looksLikeCredential: true } }
            message: "{property} holds {kind}."
            """;
        var variables = Map(("A", ScalarValue.Of("x")), ("DB_PASSWORD", ScalarValue.Of("Tr0ub4dor&3")));
        var finding = Assert.Single(Judge(Text, Resource("AWS::Lambda::Function", ("Environment", Map(("Variables", variables))))));
        Assert.Equal("Environment.Variables.DB_PASSWORD holds what looks like the value of DB_PASSWORD.", finding.Message);
    }

    [Fact]
    public void BadArgument_FailsAtLoad()
    {
        var load = Load("on: name\nforbid: { Name: { name.pattern: { pattern: '{env' } } }\nmessage: m\n");
        Assert.Contains("needs `:` or `}`", Assert.Single(load.Errors).Message, StringComparison.Ordinal);
        Assert.NotEmpty(Load("on: ec2.ingress\nforbid: { net.opensPort: [ssh] }\nmessage: m\n").Errors);
    }

    private static LoadResult<Rule> Load(string text) =>
        RuleLoader.Load(DocumentReader.Read("rule.yaml", "id: T1\ntitle: t\nseverity: error\nwhy: w\nsince: 0.1.0\n" + text), Registry.Default);

    private static IReadOnlyList<Finding> Judge(string text, Resource resource, params (string Name, Value Value)[] parameters)
    {
        var load = Load(text);
        Assert.True(load.Errors.Count == 0, string.Join("; ", load.Errors.Select(static e => e.Message)));
        var setting = new RuleSetting(load.Result!, Severity.Error, parameters.ToDictionary(static p => p.Name, static p => p.Value));
        return new Judge([setting], new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc)).Evaluate(new App([resource.Stack]));
    }
}

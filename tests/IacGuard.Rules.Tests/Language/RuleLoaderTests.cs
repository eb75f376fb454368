using IacGuard.Documents;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Tests.Language;

public sealed class RuleLoaderTests
{
    private const string Head = "id: T-1\ntitle: t\nseverity: error\non: AWS::SQS::Queue\nmessage: m {resource}\n";

    [Fact]
    public void SmallestRule_Loads()
    {
        var loaded = Load(Head + "forbid: { A: 1 }\n");

        Assert.Empty(loaded.Errors);
        Assert.Equal("T-1", loaded.Result!.Id);
        Assert.Equal(["AWS::SQS::Queue"], loaded.Result.On);
    }

    [Theory]
    [InlineData("forbid: { A: 1 }\nseverty: error\n", "7:1", "unknown key 'severty'", "did you mean 'severity'?")]
    [InlineData("why: x\n", "1:1", "expected 'forbid', 'require' or both", "")]
    [InlineData("forbid: [a]\n", "6:9", "found a list", "use 'in'")]
    [InlineData("forbid: { A: { in: [1], matchs: x } }\n", "6:25", "unknown test 'matchs'", "did you mean 'matches'?")]
    [InlineData("forbid: { A: { matches: '(' } }\n", "6:25", "not a regular expression", "")]
    [InlineData("forbid: { A: { atLeast: { parameter: days } } }\n", "6:25", "unknown parameter 'days'", "declare it")]
    [InlineData("forbid: { iam.nothing: true }\n", "6:11", "unknown predicate 'iam.nothing'", "")]
    [InlineData("forbid: { iam.allActions: maybe }\n", "6:27", "'iam.allActions' expects true or false", "found a text")]
    [InlineData("forbid: { A: { is: tree } }\n", "6:20", "expected one of text, number", "")]
    [InlineData("forbid: { A: { from: [nowhere] } }\n", "6:22", "unknown source 'nowhere'", "noEchoParameter")]
    [InlineData("forbid: { \"A[every].B\": 1 }\n", "6:11", "expected [each], [some] or [none] after 'A'", "")]
    [InlineData("forbid: { related: { on: AWS::SQS::QueuePolicy } }\n", "6:20", "missing key 'by'", "points at this one")]
    [InlineData("forbid: { related: { on: nowhere, by: A } }\n", "6:20", "unknown view 'nowhere'", "")]
    [InlineData("forbid: { A: { references: Queue } }\n", "6:28", "expected a resource type such as AWS::SQS::Queue", "found 'Queue'")]
    [InlineData("forbid: { A: { atMost: many } }\n", "6:24", "expected a number", "{parameter: name}")]
    [InlineData("forbid: { A: { moreThan: [1] } }\n", "6:26", "expected a number", "{self: path}")]
    [InlineData("forbid: { all: x }\n", "6:16", "expected a list of conditions", "found a text")]
    [InlineData("forbid: { A: { in: [a], ignoreCase: true } }\n", "6:37", "'ignoreCase' goes with one of equals", "")]
    [InlineData("forbid: {}\n", "6:9", "expected at least one test", "")]
    [InlineData("forbid: { A: 1 }\nfix: { props: [aws_sqs.Queue] }\n", "7:15", "expected 'props' as a map of classes", "found a list")]
    [InlineData("forbid: { A: 1 }\nfix: { props: { Queue: { fifo: true } } }\n", "7:17", "expected a class such as aws_sqs.Queue", "found 'Queue'")]
    [InlineData("forbid: { A: 1 }\nfix: { props: { aws_sqs.Queue: fifo } }\n", "7:32", "expected the props of a class as a map", "found a text")]
    [InlineData("forbid: { A: 1 }\nfix: { props: { aws_sqs.Queue: { fifo: [true] } } }\n", "7:40", "expected a text, a number or a boolean for the prop 'fifo'", "found a list")]
    public void BrokenRule_FailsWithPlaceAndExpectation(string body, string place, string message, string hint)
    {
        var loaded = Load(Head + body);

        Assert.Null(loaded.Result);
        var error = Assert.Single(loaded.Errors);
        Assert.Equal(place, error.Span.StartPosition.ToString());
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingKeys_AreAllNamed()
    {
        var messages = Load("forbid: { A: 1 }\n").Errors.Select(static e => e.Message).ToList();

        Assert.Contains("missing key 'id'", messages);
        Assert.Contains("missing key 'title'", messages);
        Assert.Contains("missing key 'message'", messages);
        Assert.Contains(messages, static m => m.Contains("expected a severity", StringComparison.Ordinal));
    }

    [Fact]
    public void ConditionsNestedTooDeep_AreRefused()
    {
        var body = string.Concat(Enumerable.Repeat("{ not: ", 60)) + "present" + string.Concat(Enumerable.Repeat(" }", 60));

        Assert.Contains(Load(Head + "forbid: " + body + "\n").Errors, static e => e.Message.Contains("nested more than", StringComparison.Ordinal));
    }

    [Fact]
    public void SyntaxError_KeepsItsPlace()
    {
        var loaded = Load("id: T-1\ntitle: ]\n");

        Assert.Null(loaded.Result);
        Assert.Equal("2:8", Assert.Single(loaded.Errors).Span.StartPosition.ToString());
    }

    private static LoadResult<Rule> Load(string text) => RuleLoader.Load(DocumentReader.Read("rule.yaml", text), Registry.Default);
}

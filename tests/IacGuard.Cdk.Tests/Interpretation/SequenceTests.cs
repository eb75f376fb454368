using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Interpretation;

/// <summary>Lists that LINQ puts in order, filters and copies: what stands where must be what C# puts there.</summary>
public sealed class SequenceTests
{
    [Theory]
    [InlineData("""new[] { "c", "a", "b" }.OrderBy(n => n).First()""", "a")]
    [InlineData("""new[] { "c", "a", "b" }.OrderByDescending(n => n).First()""", "c")]
    [InlineData("""new[] { "c", "a", "b" }.Order().ToArray()[1]""", "b")]
    [InlineData("""new[] { "ccc", "a", "bb" }.OrderByDescending(n => n.Length).First()""", "ccc")]
    [InlineData("""new List<string> { "c", "a", "b" }.AsEnumerable().Reverse().First()""", "b")]
    [InlineData("""new[] { "a", "a", "b" }.Distinct().ToArray()[1]""", "b")]
    [InlineData("""new[] { "a", "b" }.Union(new[] { "b", "c" }).ToArray()[2]""", "c")]
    [InlineData("""new[] { "a", "b" }.Concat(new[] { "b", "c" }).ToArray()[2]""", "b")]
    [InlineData("""string.Join("-", new[] { "c", "a" }.OrderBy(n => n))""", "a-c")]
    [InlineData("""new[] { "c", "a" }.OrderBy(n => n).Select((n, i) => n + i).First()""", "a0")]
    public async Task ElementOfASequence_IsTheOneThatCSharpPutsThere(string expression, string expected)
    {
        var stack = await Code.ReadAsync($$"""new Queue(this, "Q", new QueueProps { QueueName = {{expression}} });""");

        Assert.Equal(expected, stack.Text("Q", "QueueName"));
    }

    // Upper and lower case, and signs, stand in another order in another culture; a second key decides only among equals of the first.
    [Theory]
    [InlineData("""new[] { "B", "a" }.OrderBy(n => n).First()""")]
    [InlineData("""new[] { "a-b", "ab" }.OrderBy(n => n).First()""")]
    [InlineData("""new[] { "b", "a" }.OrderBy(n => n.Length).ThenBy(n => n).First()""")]
    [InlineData("""new[] { "b", props.Stage }.OrderBy(n => n).First()""")]
    [InlineData("""new[] { "b", props.Stage }.Distinct().First()""")]
    public async Task SequenceInAnOrderThatIsNotKnown_HasNoKnownElements(string expression)
    {
        var stack = await Code.ReadAsync($$"""new Queue(this, "Q", new QueueProps { QueueName = {{expression}} });""");

        Assert.IsType<UnknownValue>(stack.At("Q", "QueueName"));
    }

    [Theory]
    [InlineData("ToList")]
    [InlineData("ToArray().ToList")]
    public async Task CopyOfAList_IsAListOfItsOwn(string copy)
    {
        var stack = await Code.ReadAsync(
            $$"""
            var names = new List<string> { "a" };
            var more = names.{{copy}}();
            more.Add("b");
            new Queue(this, "Q", new QueueProps { QueueName = "q" + names.Count + more.Count });
            """);

        Assert.Equal("q12", stack.Text("Q", "QueueName"));
    }

    [Fact]
    public async Task LazyThatIsFirstAskedForUnderACondition_IsNotTakenAsMadeUnderItOnly()
    {
        var stack = await Code.ReadAsync(
            """
            var dead = new Lazy<Queue>(() => new Queue(this, "Dead"));
            if (props.IsProd) { new Queue(this, "A", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = dead.Value, MaxReceiveCount = 2 } }); }
            new Queue(this, "B", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = dead.Value, MaxReceiveCount = 2 } });
            """);

        Assert.True(stack.TryFind("Dead", out var made));
        Assert.Null(made.Condition);
        Assert.Equal("${Dead.Arn}", stack.Text("B", "RedrivePolicy.deadLetterTargetArn"));
    }
}

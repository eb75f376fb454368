using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Interpretation;

/// <summary>What functions of the base library make of known values is what they make of them when the app runs.</summary>
public sealed class BaseLibraryTests
{
    [Theory]
    [InlineData(""" "orders-queue".Substring(7) """, "queue")]
    [InlineData(""" "orders-queue".Substring(0, 6) """, "orders")]
    [InlineData(""" " orders".TrimStart() + "|" + "queue ".TrimEnd() """, "orders|queue")]
    [InlineData(""" "orders/queue".Split('/')[1] """, "queue")]
    [InlineData(""" "orders::queue".Split("::").Last() """, "queue")]
    [InlineData(""" $"q{int.Parse("7") + 1}" """, "q8")]
    [InlineData(""" $"q{Math.Max(2, 3)}{Math.Min(2, 3)}" """, "q32")]
    [InlineData(""" bool.Parse("true") ? "a" : "b" """, "a")]
    [InlineData(""" string.IsNullOrEmpty("") ? "a" : "b" """, "a")]
    [InlineData(""" string.IsNullOrWhiteSpace($"x{props.Stage}") ? "a" : "b" """, "b")]
    [InlineData(""" new[] { "a", "b" }.Prepend("c").First() """, "c")]
    [InlineData(""" new[] { "a", "b", "c" }.Skip(1).Take(1).Single() """, "b")]
    [InlineData(""" new[] { "a", "b" }.First(n => n != "a") """, "b")]
    [InlineData(""" new[] { "a", "b" }.ElementAt(1) """, "b")]
    [InlineData(""" new[] { "a", "b" }.Any(n => n == "b") ? "yes" : "no" """, "yes")]
    [InlineData(""" new[] { "a", "b" }.All(n => n == "b") ? "yes" : "no" """, "no")]
    [InlineData(""" new[] { "a", "b" }.Contains("c") ? "yes" : "no" """, "no")]
    [InlineData(""" $"q{new[] { "a", "b" }.Count()}" """, "q2")]
    [InlineData(""" new[] { "a,b", "c" }.SelectMany(n => n.Split(',')).ElementAt(2) """, "c")]
    [InlineData(""" new[] { "a", "b" }.Zip(new[] { "c", "d" }).Select(p => p.First + p.Second).Last() """, "bd")]
    [InlineData(""" new Dictionary<string, string> { ["a"] = "b" }.GetValueOrDefault("a") """, "b")]
    [InlineData(""" new Dictionary<string, string> { ["a"] = "b" }.GetValueOrDefault("c", "d") """, "d")]
    [InlineData(""" new Dictionary<string, string> { ["a"] = "b" }.TryGetValue("a", out var found) ? found : "none" """, "b")]
    [InlineData(""" new Dictionary<string, string> { ["a"] = "b" }.TryGetValue("c", out var found) ? found : "none" """, "none")]
    [InlineData(""" new Dictionary<string, string> { ["a"] = "b" }.ContainsKey("a") ? "yes" : "no" """, "yes")]
    [InlineData(""" ("a", "b").Item2 """, "b")]
    public async Task Function_GivesWhatItGivesWhenTheAppRuns(string expression, string expected)
    {
        var stack = await Code.ReadAsync($$"""new Queue(this, "Q", new QueueProps { QueueName = {{expression}} });""");

        Assert.Equal(expected, stack.Text("Q", "QueueName"));
    }

    [Theory]
    [InlineData("""(string Name, int Days) t = ("a", 1); var name = t.Name;""")]
    [InlineData("""var name = ""; foreach (var t in new (string Name, int Days)[] { ("b", 1), ("a", 2) }) { name = t.Name; }""")]
    [InlineData("""(string Name, int Days) t = ("b", 1); t.Name = "a"; var name = t.Name;""")]
    [InlineData("""(string Name, int Days) t = ("a", 1); var copy = t; copy.Name = "b"; var name = t.Name;""")]
    [InlineData("""var names = new List<string> { "a" }; var copy = names.ToArray(); copy[0] = "b"; var name = names[0];""")]
    [InlineData("""var name = Find(props.Names, out var found) ? found : "a"; static bool Find(string[] names, out string found) { found = "b"; return false; }""")]
    [InlineData("""(string Name, int Days) Make() => ("a", 1); var name = Make().Name;""")]
    [InlineData("""var names = new List<string> { "b" }; names.Clear(); names.Add("a"); var name = names[0];""")]
    [InlineData("""var names = new List<string> { "b" }; names.Insert(0, "a"); var name = names[0];""")]
    [InlineData("""var names = new[] { "b", "c" }; names[1] = "a"; var name = names[1];""")]
    [InlineData("""var name = ""; new List<string> { "b", "a" }.ForEach(n => name = n);""")]
    [InlineData("""var name = ""; Array.ForEach(new[] { "b", "a" }, n => { name = n; });""")]
    public async Task CollectionOrTuple_HoldsWhatWasPutIntoIt(string statements)
    {
        var stack = await Code.ReadAsync(statements + """new Queue(this, "Q", new QueueProps { QueueName = name });""");

        Assert.Equal("a", stack.Text("Q", "QueueName"));
    }

    [Theory]
    [InlineData("""actions.Remove("s3:*");""")]
    [InlineData("""actions.RemoveAt(0);""")]
    [InlineData("""actions.RemoveAll(a => a.EndsWith("*"));""")]
    [InlineData("""actions.Clear();""")]
    [InlineData("""actions[props.Stage.Length] = "s3:GetObject";""")]
    public async Task ItemThatMayBeTakenOutOfAList_IsNotToldOfIt(string statement)
    {
        var stack = await Code.ReadAsync(
            """var actions = new List<string> { "s3:*" }; """ + statement
            + """ new ManagedPolicy(this, "P", new ManagedPolicyProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = actions.ToArray(), Resources = new[] { "*" } }) } });""");

        Assert.DoesNotContain(
            "s3:*", stack.At("P", "PolicyDocument.Statement[0].Action") is ListValue list ? list.Items.OfType<ScalarValue>().Select(static s => s.Text) : []);
    }

    [Theory]
    [InlineData("foreach (var n in props.Names) { return \"b\"; } return \"a\";")]
    [InlineData("foreach (var m in new[] { 1 }) { if (props.IsProd) { continue; } foreach (var n in props.Names) { return \"b\"; } } return \"a\";")]
    public async Task ReturnInALoopThatMayNotRun_IsOneOfTwo(string body)
    {
        var stack = await Code.ReadAsync($$"""new Queue(this, "Q", new QueueProps { QueueName = Make() }); string Make() { {{body}} }""");

        Assert.IsNotType<ScalarValue>(stack.At("Q", "QueueName"));
    }

    [Theory]
    [InlineData("""Change(() => name = "b");""")]
    [InlineData("""System.Threading.Tasks.Task.Run(() => { name = "b"; });""")]
    public async Task VariableThatAFunctionOfOtherCodeSets_IsNotKnown(string statement)
    {
        var stack = await Code.ReadAsync("""var name = "a"; """ + statement + """ new Queue(this, "Q", new QueueProps { QueueName = name }); static extern void Change(Action change);""");

        Assert.IsType<UnknownValue>(stack.At("Q", "QueueName"));
    }

    [Theory]
    [InlineData("""Change(() => ((CfnQueue)q.Node.DefaultChild).SqsManagedSseEnabled = true); static extern void Change(Action change);""")]
    [InlineData("""System.Threading.Tasks.Parallel.Invoke(() => ((CfnQueue)q.Node.DefaultChild).SqsManagedSseEnabled = true);""")]
    public async Task FunctionThatOtherCodeGets_MayHaveDoneWhatItDoes(string statement)
    {
        var stack = await Code.ReadAsync("""var q = new Queue(this, "Q", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }); """ + statement);

        Assert.IsType<UnknownValue>(stack.At("Q", "SqsManagedSseEnabled"));
    }

    [Fact]
    public async Task PropsOfATypeParameter_AreWhatTheFunctionSets()
    {
        var stack = await Code.ReadAsync(
            """new Queue(this, "Q", Made<QueueProps>(p => p.Encryption = QueueEncryption.UNENCRYPTED));""",
            "static T Made<T>(Action<T> set) where T : new() { var made = new T(); set(made); return made; }");

        Assert.Equal("false", stack.Text("Q", "SqsManagedSseEnabled"));
    }
}

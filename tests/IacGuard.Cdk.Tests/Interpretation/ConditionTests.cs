using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Interpretation;

/// <summary>Both ways of what the code does not decide.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("""new Queue(this, "Q", new QueueProps { Encryption = props.IsProd ? QueueEncryption.SQS_MANAGED : QueueEncryption.UNENCRYPTED });""", "props.IsProd ? true : false")]
    [InlineData("""new Queue(this, "Q", new QueueProps { Encryption = props.IsProd switch { true => QueueEncryption.SQS_MANAGED, false => QueueEncryption.UNENCRYPTED } });""", "props.IsProd ? true : false")]
    [InlineData("""var e = QueueEncryption.UNENCRYPTED; if (props.IsProd) { e = QueueEncryption.SQS_MANAGED; } new Queue(this, "Q", new QueueProps { Encryption = e });""", "props.IsProd ? true : false")]
    [InlineData("""var p = new QueueProps(); if (!props.IsProd) p.Encryption = QueueEncryption.UNENCRYPTED; else p.Encryption = QueueEncryption.SQS_MANAGED; new Queue(this, "Q", p);""", "not props.IsProd ? false : true")]
    [InlineData("""var isTest = props.Stage == "test"; new Queue(this, "Q", new QueueProps { Encryption = isTest ? QueueEncryption.UNENCRYPTED : QueueEncryption.SQS_MANAGED });""", "props.Stage = test ? false : true")]
    [InlineData("""new Queue(this, "Q", new QueueProps { Encryption = props.Stage switch { "prod" => QueueEncryption.SQS_MANAGED, _ => QueueEncryption.UNENCRYPTED } });""", "props.Stage = prod ? true : false")]
    [InlineData("""new Queue(this, "Q", new QueueProps { Encryption = props.Stage is "prod" or "live" ? QueueEncryption.SQS_MANAGED : QueueEncryption.UNENCRYPTED });""", "(props.Stage = prod or props.Stage = live) ? true : false")]
    [InlineData("""QueueEncryption Of() { if (props.IsProd) { return QueueEncryption.SQS_MANAGED; } return QueueEncryption.UNENCRYPTED; } new Queue(this, "Q", new QueueProps { Encryption = Of() });""", "props.IsProd ? true : false")]
    public async Task Choice_KeepsBothValues(string statements, string expected)
    {
        var stack = await Code.ReadAsync(statements);

        Assert.Equal(expected, stack.Text("Q", "SqsManagedSseEnabled"));
    }

    [Theory]
    [InlineData("""if (props.IsProd) { new Queue(this, "Q"); }""", "props.IsProd")]
    [InlineData("""if (props.IsProd) { return; } new Queue(this, "Q");""", "not props.IsProd")]
    [InlineData("""if (!props.IsProd) { throw new Exception(); } new Queue(this, "Q");""", null)]
    [InlineData("""foreach (var name in new[] { "Q" }) { if (props.IsProd) { continue; } new Queue(this, name); }""", "not props.IsProd")]
    [InlineData("""foreach (var name in new[] { "A" }) { if (props.IsProd) { break; } } new Queue(this, "Q");""", null)]
    [InlineData("""foreach (var name in new[] { "A" }) { if (props.IsProd) { return; } } new Queue(this, "Q");""", "not props.IsProd")]
    [InlineData("""while (true) { if (props.IsProd) { break; } new Queue(this, "Q"); return; }""", "not props.IsProd")]
    [InlineData("""while (true) { new Queue(this, "Q"); break; }""", null)]
    [InlineData("""do { new Queue(this, "Q"); } while (false);""", null)]
    [InlineData("""switch (1) { case 1: if (props.IsProd) { break; } new Queue(this, "Q"); break; }""", "not props.IsProd")]
    [InlineData("""switch (1) { case 1: if (props.IsProd) { break; } break; } new Queue(this, "Q");""", null)]
    [InlineData("""switch (props.Stage) { case "a": new Queue(this, "Q"); break; }""", "props.Stage = a")]
    [InlineData("""if (props is { IsProd: true }) { new Queue(this, "Q"); }""", "(props is given and props.IsProd)")]
    [InlineData("""if (props is { Stage: "a" or "b" }) { new Queue(this, "Q"); }""", "(props is given and (props.Stage = a or props.Stage = b))")]
    [InlineData("""if ((props.Stage, 3) is ("a", > 2)) { new Queue(this, "Q"); }""", "props.Stage = a")]
    [InlineData("""switch ((props.IsProd, "x")) { case (true, "x"): new Queue(this, "Q"); break; }""", "props.IsProd")]
    [InlineData("""if (new[] { "a" } is { Length: 1 }) { new Queue(this, "Q"); }""", null)]
    [InlineData("""void Add() { if (props.IsProd) { return; } new Queue(this, "Q"); } Add();""", "not props.IsProd")]
    public async Task Construct_ExistsUnderTheConditionOfItsCode(string statements, string? expected)
    {
        var stack = await Code.ReadAsync(statements);

        Assert.Equal(expected, Assert.Single(stack.Resources).Condition?.ToString());
    }

    [Fact]
    public async Task Return_EndsTheMethodOnly()
    {
        var stack = await Code.ReadAsync("""void Add() { if (props.IsProd) { return; } new Queue(this, "A"); } Add(); new Queue(this, "B");""");

        Assert.Null(stack.Resources.Single(static r => r.LogicalId == "B").Condition);
    }

    [Theory]
    [InlineData("new Queue(this, \"Q\", new QueueProps { Encryption = props.Encryption });")]
    [InlineData("new Queue(this, \"Q\", new QueueProps { Encryption = Elsewhere.Encryption() });")]
    public async Task PassedIn_IsUnknown(string statements)
    {
        var stack = await Code.ReadAsync(statements, types: "public static class Elsewhere { public static extern QueueEncryption Encryption(); }");

        Assert.IsType<UnknownValue>(stack.At("Q", "SqsManagedSseEnabled"));
    }

    [Fact]
    public async Task Coalesce_KeepsTheDefault()
    {
        var stack = await Code.ReadAsync("""new Queue(this, "Q", new QueueProps { QueueName = props?.Stage ?? "orders" });""");

        var choice = Assert.IsType<ChoiceValue>(stack.At("Q", "QueueName"));
        Assert.Equal("orders", choice.WhenFalse.ToString());
    }

    [Fact]
    public async Task LoopOverTheUnknown_IsFollowedOnce()
    {
        var stack = await Code.ReadAsync("""foreach (var name in props.Names) { new Queue(this, name, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }); }""");

        Assert.Equal("false", Assert.Single(stack.Resources).Properties["SqsManagedSseEnabled"].ToString());
    }

    [Fact]
    public async Task ListFilledInALoop_IsOpen()
    {
        var stack = await Code.ReadAsync(
            """
            var actions = new List<string> { "s3:GetObject" };
            foreach (var name in props.Names) { actions.Add("s3:" + name); }
            new ManagedPolicy(this, "P", new ManagedPolicyProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = actions.ToArray(), Resources = new[] { "*" } }) } });
            """);

        var actions = Assert.IsType<ListValue>(stack.At("P", "PolicyDocument.Statement[0].Action"));
        Assert.True(actions.IsOpen);
        Assert.Equal("s3:GetObject", actions.Items[0].ToString());
    }

    [Fact]
    public async Task ConstructsOthersCanReach_AreShared()
    {
        var stack = await Code.ReadAsync(
            """
            var kept = new Queue(this, "Kept");
            var passed = new Queue(this, "Passed");
            Elsewhere.Use(passed);
            Shown = new Queue(this, "Shown");
            """,
            "public Queue Shown { get; }",
            "public static class Elsewhere { public static extern void Use(Queue queue); }");

        Assert.Equal(["Passed", "Shown"], stack.Resources.Where(static r => r.IsShared).Select(static r => r.LogicalId));
    }

    [Fact]
    public async Task WhatOthersMayAddByMethods_IsUnknown()
    {
        var stack = await Code.ReadAsync("""var kept = new Bucket(this, "Kept"); var passed = new Bucket(this, "Passed"); Elsewhere.Use(passed);""", types: "public static class Elsewhere { public static extern void Use(Bucket bucket); }");

        Assert.IsType<AbsentValue>(stack.At("Kept", "LifecycleConfiguration"));
        Assert.IsType<UnknownValue>(stack.At("Passed", "LifecycleConfiguration"));
        Assert.IsType<AbsentValue>(stack.At("Passed", "VersioningConfiguration"));
    }

    [Fact]
    public async Task EndlessRecursion_Ends()
    {
        var stack = await Code.ReadAsync("Again(3);", "void Again(int n) { new Queue(this, \"Q\" + n); Again(n + 1); }");

        Assert.Contains(stack.Resources, static r => r.LogicalId == "Q3");
    }

    [Fact]
    public async Task LoopWithoutEnd_Ends()
    {
        var stack = await Code.ReadAsync("""var i = 0; while (true) { i++; new Queue(this, "Q" + i); if (i > 5) { break; } }""");

        Assert.Contains(stack.Resources, static r => r.LogicalId == "Q1");
    }
}

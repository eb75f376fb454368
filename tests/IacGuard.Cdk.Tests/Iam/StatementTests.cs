using IacGuard.Cdk.Tests.Building;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Building.TestStack;

namespace IacGuard.Cdk.Tests.Iam;

/// <summary>Statements in all their spellings; what is expected is what aws-cdk-lib 2.160.0 synthesizes.</summary>
public class StatementTests
{
    private static readonly OpaqueCondition IsProd = new("isProd", "it depends on `isProd`");

    private static void AssertStatement(CdkObject statement, string json) =>
        Assert.Equal(Shown(Read(new TestStack().Draft, json)), Shown(new TestStack().Hand.Values.Lower(statement)));

    [Fact]
    public void OneActionAndOneResource_StandAlone() => AssertStatement(
        Statement(("actions", Texts("s3:GetObject")), ("resources", Texts("*")), ("sid", Text("Read"))),
        """{"Action": "s3:GetObject", "Effect": "Allow", "Resource": "*", "Sid": "Read"}""");

    [Fact]
    public void SeveralActions_AreAListWithoutRepeats() => AssertStatement(
        Statement(("actions", Texts("x:A", "x:A", "x:C")), ("resources", Texts("*")), ("effect", Enum("aws_iam.Effect", "DENY")), ("conditions", Map())),
        """{"Action": ["x:A", "x:C"], "Effect": "Deny", "Resource": "*"}""");

    [Fact]
    public void Mutators_AddToTheStatement()
    {
        var stack = new TestStack();
        var statement = New("aws_iam.PolicyStatement");
        stack.Call(statement, "addActions", ("actions", Texts("s3:*")));
        stack.Call(statement, "addActions", ("actions", Texts("sqs:SendMessage")));
        stack.Call(statement, "addAllResources");
        stack.Call(statement, "addCondition", ("key", Text("StringEquals")), ("value", Map(("a", Text("b")))));
        stack.Call(statement, "addCondition", ("key", Text("StringEquals")), ("value", Map(("c", Text("d")))));
        stack.Call(statement, "addSourceAccountCondition", ("accountId", Text("1")));
        stack.Call(statement, "addSourceArnCondition", ("arn", Text("arn:x")));
        stack.Call(statement, "addAnyPrincipal");
        stack.Call(statement, "addServicePrincipal", ("service", Text("sns")));
        stack.Call(statement, "addAwsAccountPrincipal", ("accountId", Text("123")));
        stack.Call(statement, "addArnPrincipal", ("arn", Text("arn:y")));
        stack.Call(statement, "set:sid", ("value", Text("Sid")));
        stack.Call(statement, "set:effect", ("value", Enum("aws_iam.Effect", "DENY")));
        AssertStatement(statement, """
            {"Action": ["s3:*", "sqs:SendMessage"], "Effect": "Deny", "Resource": "*", "Sid": "Sid",
             "Condition": {"StringEquals": {"a": "b", "c": "d", "aws:SourceAccount": "1"}, "ArnEquals": {"aws:SourceArn": "arn:x"}},
             "Principal": {"AWS": ["*", {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":iam::123:root"]]}, "arn:y"], "Service": "sns.amazonaws.com"}}
            """);
    }

    [Fact]
    public void NotActionsAndNotResources_KeepTheirNames() => AssertStatement(
        Statement(("notActions", Texts("iam:*")), ("notResources", Texts("arn:a", "arn:b")), ("notPrincipals", List(New("aws_iam.AnyPrincipal")))),
        """{"NotAction": "iam:*", "Effect": "Allow", "NotResource": ["arn:a", "arn:b"], "NotPrincipal": {"AWS": "*"}}""");

    [Fact]
    public void FromJson_IsTheSameStatement() => AssertStatement(
        new CdkObject("aws-cdk-lib.aws_iam.PolicyStatement", [new CdkArgument("obj", Map(("Action", Texts("s3:*")), ("Resource", Text("*")), ("Principal", Map(("Service", Texts("a.b"))))))], default)
        {
            Member = "fromJson",
            MemberOf = "aws-cdk-lib.aws_iam.PolicyStatement",
        },
        """{"Action": "s3:*", "Effect": "Allow", "Resource": "*", "Principal": {"Service": ["a.b"]}}""");

    [Fact]
    public void Copy_OverridesWhatItNames()
    {
        var original = Statement(("actions", Texts("s3:*")), ("resources", Texts("*")));
        AssertStatement(
            Member(original, "copy", "aws_iam.PolicyStatement", ("overrides", Props("aws_iam.PolicyStatementProps", ("resources", Texts("arn:a"))))),
            """{"Action": "s3:*", "Effect": "Allow", "Resource": "arn:a"}""");
    }

    [Fact]
    public void CallUnderACondition_IsAChoice()
    {
        var stack = new TestStack();
        var statement = Statement(("actions", Texts("s3:GetObject")), ("resources", Texts("*")));
        stack.Call(statement, "addActions", IsProd, false, ("actions", Texts("s3:*")));
        var lowered = (MapValue)stack.Hand.Values.Lower(statement);
        var added = Assert.IsType<ChoiceValue>(Assert.IsType<ListValue>(lowered["Action"]).Items[1]);
        Assert.Same(IsProd, added.Condition);
        Assert.True(added.WhenFalse.IsAbsent);
    }

    [Fact]
    public void CallInALoop_OpensTheList()
    {
        var stack = new TestStack();
        var statement = Statement(("actions", Texts("s3:GetObject")));
        stack.Call(statement, "addResources", null, true, ("arns", List(Argument("arn"))));
        var resources = Assert.IsType<ListValue>(((MapValue)stack.Hand.Values.Lower(statement))["Resource"]);
        Assert.True(resources.IsOpen);
        Assert.Single(resources.Items);
    }

    [Fact]
    public void UnknownList_IsUnknown()
    {
        var statement = Statement(("actions", Argument("actions")), ("resources", Texts("*")));
        Assert.IsType<UnknownValue>(((MapValue)new TestStack().Hand.Values.Lower(statement))["Action"]);
    }

    [Fact]
    public void SharedStatement_MayHoldMore()
    {
        var statement = Statement(("actions", Texts("s3:GetObject")), ("resources", Texts("arn:a")));
        statement.Share();
        var lowered = (MapValue)new TestStack().Hand.Values.Lower(statement);
        Assert.True(lowered.IsOpen);
        Assert.True(Assert.IsType<ListValue>(lowered["Action"]).IsOpen);
    }

    [Fact]
    public void StringsKeepTheirOwnPlace()
    {
        var file = new TextFile();
        var star = new PlainValue(new ScalarValue("s3:*", ScalarKind.String, new SourceSpan(file, 5, 9)));
        var lowered = (MapValue)new TestStack().Hand.Values.Lower(Statement(("actions", List(star)), ("resources", Texts("*"))));
        Assert.Equal(5, lowered["Action"].Span.Start);
    }

    private sealed class TextFile() : SourceFile("a.cs")
    {
        public override int LineCount => 1;

        public override SourcePosition GetPosition(int offset) => new(1, offset + 1);

        public override string GetLine(int line) => "";

        public override string GetText(int start, int end) => "";
    }
}

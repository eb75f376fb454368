using IacGuard.Cdk.Tests.Building;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Building.TestStack;

namespace IacGuard.Cdk.Tests.Core;

/// <summary>Functions of the library; their values are those that the reading of templates gives.</summary>
public class TokenTests
{
    private readonly TestStack stack = new();

    private Value Fn(string name, params (string Name, CdkValue Value)[] arguments) => stack.Evaluate(null, "Fn", name, arguments)!;

    private Value Aws(string name) => stack.Evaluate(null, "Aws", name)!;

    private void AssertSame(string json, Value actual)
    {
        var expected = Read(stack.Draft, "{\"P\": " + json + "}")["P"];
        Assert.Equal(Shown(expected), Shown(actual));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Functions_GiveWhatTemplatesGive()
    {
        stack.Add("AWS::SQS::Queue", "Q");
        AssertSame("""{"Fn::Join": ["-", ["a", {"Ref": "AWS::Region"}, {"Ref": "Q"}]]}""", Fn("join", ("delimiter", Text("-")), ("listOfValues", List(Text("a"), new PlainValue(Aws("REGION")), new PlainValue(Fn("ref", ("logicalName", Text("Q"))))))));
        AssertSame("""{"Fn::Sub": "${AWS::StackName}-${Q.Arn}-${!x}"}""", Fn("sub", ("body", Text("${AWS::StackName}-${Q.Arn}-${!x}"))));
        AssertSame("""{"Fn::Sub": ["${V}!", {"V": {"Ref": "Q"}}]}""", Fn("sub", ("body", Text("${V}!")), ("variables", Map(("V", new PlainValue(new ReferenceValue("Q", null, default)))))));
        AssertSame("""{"Fn::GetAtt": ["Q", "Arn"]}""", Fn("getAtt", ("logicalNameOfResource", Text("Q")), ("attributeName", Text("Arn"))));
        AssertSame("""{"Fn::Select": [1, ["a", "b"]]}""", Fn("select", ("index", Number(1)), ("array", Texts("a", "b"))));
        AssertSame("""{"Fn::Select": [0, {"Fn::GetAZs": ""}]}""", Fn("select", ("index", Number(0)), ("array", new PlainValue(Fn("getAzs")))));
        AssertSame("""{"Fn::Select": [1, {"Fn::Split": [":", "a:b"]}]}""", Fn("select", ("index", Number(1)), ("array", new PlainValue(Fn("split", ("delimiter", Text(":")), ("source", Text("a:b")))))));
        AssertSame("""{"Fn::Split": [":", {"Fn::GetAtt": ["Q", "Arn"]}]}""", Fn("split", ("delimiter", Text(":")), ("source", new PlainValue(new ReferenceValue("Q", "Arn", default)))));
        AssertSame("""{"Fn::ImportValue": "x"}""", Fn("importValue", ("sharedValueToImport", Text("x"))));
        AssertSame("""{"Fn::Base64": "x"}""", Fn("base64", ("data", Text("x"))));
        AssertSame("""{"Fn::ToJsonString": {"a": ["x\"y", 1, true, {"Ref": "Q"}]}}""", Fn("toJsonString", ("object", Map(("a", List(Text("x\"y"), Number(1), Bool(true), new PlainValue(new ReferenceValue("Q", null, default))))))));
        AssertSame("""{"Ref": "AWS::AccountId"}""", Aws("ACCOUNT_ID"));
        Assert.True(Aws("NO_VALUE").IsAbsent);
    }

    [Fact]
    public void SecretReferences_AreToldApart()
    {
        AssertSame("\"{{resolve:secretsmanager:x}}\"", stack.Hand.Values.Lower(Text("{{resolve:secretsmanager:x}}")));
        var secret = new CdkObject("aws-cdk-lib.SecretValue", [new CdkArgument("secretId", Text("x"))], default) { Member = "secretsManager", MemberOf = "aws-cdk-lib.SecretValue" };
        Assert.Equal(UnknownSource.SecretReference, Assert.IsType<UnknownValue>(stack.Hand.Values.Lower(secret)).Source);
    }

    [Fact]
    public void Arns_HaveHolesForWhatTheStackKnows()
    {
        var arn = stack.Evaluate(null, "Arn", "format", ("components", Props("ArnComponents", ("service", Text("sqs")), ("resource", Text("orders")), ("resourceName", Text("x")), ("region", Text("")))))!;
        AssertSame("""{"Fn::Sub": "arn:${AWS::Partition}:sqs::${AWS::AccountId}:orders/x"}""", arn);
        var colon = stack.Evaluate(null, "Stack", "formatArn", ("components", Props(
            "ArnComponents", ("service", Text("logs")), ("resource", Text("log-group")), ("resourceName", Text("x")), ("arnFormat", Enum("ArnFormat", "COLON_RESOURCE_NAME")))))!;
        AssertSame("""{"Fn::Sub": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:x"}""", colon);
    }

    [Fact]
    public void StackEnvironment_IsKnownWhereTheTypeSaysIt()
    {
        var self = stack.Construct("Stack", "", ("env", Props("Environment", ("region", Text("eu-west-1")))));
        Assert.Equal("eu-west-1", stack.Evaluate(self, "Stack", "region")!.ToString());
        Assert.Equal("AWS::AccountId", stack.Evaluate(self, "Stack", "account")!.ToString());
    }

    [Theory]
    [InlineData("days", 2, "toSeconds", "172800")]
    [InlineData("minutes", 90, "toHours", "1.5")]
    [InlineData("seconds", 90, "toMilliseconds", "90000")]
    [InlineData("hours", 1, "toMinutes", "60")]
    public void Durations_Convert(string factory, double amount, string method, string expected) =>
        Assert.Equal(expected, stack.Evaluate(stack.Static("Duration", factory, "Duration", ("amount", Number(amount))), "Duration", method)!.ToString());

    [Fact]
    public void Durations_AddUpAndParse()
    {
        var day = stack.Static("Duration", "days", "Duration", ("amount", Number(1)));
        var parsed = stack.Static("Duration", "parse", "Duration", ("duration", Text("P1DT2H3M4S")));
        var sum = Member(day, "plus", "Duration", ("rhs", parsed));
        Assert.Equal("93784", stack.Hand.Values.Lower(parsed).ToString());
        Assert.Equal("180184", stack.Hand.Values.Lower(sum).ToString());
        Assert.True(stack.Hand.Values.Lower(stack.Static("Duration", "days", "Duration", ("amount", Argument("n")))).IsUnknown);
    }

    [Fact]
    public void Sizes_Convert()
    {
        var size = stack.Static("Size", "gibibytes", "Size", ("amount", Number(2)));
        Assert.Equal("2048", stack.Hand.Values.Lower(size).ToString());
        Assert.Equal("2147483648", stack.Evaluate(size, "Size", "toBytes")!.ToString());
    }

    [Fact]
    public void Parameter_IsItsDefault()
    {
        var parameter = stack.Construct("CfnParameter", "Env", ("type", Text("String")), ("default", Text("dev")), ("allowedValues", Texts("dev", "prod")));
        var value = stack.Evaluate(parameter, "CfnParameter", "valueAsString")!;
        Assert.Equal("dev", value.ToString());
        Assert.Equal(new ValueOrigin(UnknownSource.Parameter, "Env"), value.Origin);
        Assert.Equal("dev", Fn("ref", ("logicalName", Text("Env"))).ToString());
        stack.Lower();
        Assert.Equal(["dev", "prod"], Assert.Single(stack.Draft.Parameters).AllowedValues!);
    }

    [Fact]
    public void ParameterWithoutDefault_IsUnknown()
    {
        var parameter = stack.Construct("CfnParameter", "Secret", ("noEcho", Bool(true)));
        Assert.Equal(UnknownSource.NoEchoParameter, Assert.IsType<UnknownValue>(stack.Evaluate(parameter, "CfnParameter", "valueAsString")).Source);
        var fromSsm = stack.Construct("CfnParameter", "Ami", ("type", Text("AWS::SSM::Parameter::Value<String>")), ("default", Text("/x")));
        Assert.Equal(UnknownSource.SsmParameter, Assert.IsType<UnknownValue>(stack.Evaluate(fromSsm, "CfnParameter", "valueAsString")).Source);
    }

    [Fact]
    public void Conditions_CompareParameters()
    {
        var parameter = stack.Construct("CfnParameter", "Env", ("default", Text("dev")));
        var equals = stack.Static("Fn", "conditionEquals", "ICfnRuleConditionExpression", ("lhs", new PlainValue(stack.Evaluate(parameter, "CfnParameter", "valueAsString")!)), ("rhs", Text("prod")));
        stack.Construct("CfnCondition", "IsProd", ("expression", equals));
        stack.Construct("CfnCondition", "IsNotProd", ("expression", stack.Static("Fn", "conditionNot", "ICfnRuleConditionExpression", ("condition", equals))));
        var choice = Assert.IsType<ChoiceValue>(Fn("conditionIf", ("conditionId", Text("IsProd")), ("valueIfTrue", Text("a")), ("valueIfFalse", Text("b"))));
        stack.Lower();
        var definition = Assert.IsType<EqualsCondition>(Assert.IsType<NamedCondition>(choice.Condition).Definition);
        Assert.Equal(("Env", "dev", "prod"), (definition.Variable.Name, definition.Variable.DefaultValue, definition.Literal));
        Assert.IsType<NotCondition>(stack.Draft.Conditions[1].Definition);
    }

    [Fact]
    public void ConditionThatLeadsBackToItself_CannotBeLookedInto()
    {
        var first = stack.Construct("CfnCondition", "First");
        var second = stack.Construct("CfnCondition", "Second", ("expression", stack.Static("Fn", "conditionNot", "ICfnRuleConditionExpression", ("condition", first))));
        stack.Call(first, "set:expression", ("value", stack.Static("Fn", "conditionNot", "ICfnRuleConditionExpression", ("condition", second))));
        Assert.Contains(stack.Lower().Draft.Conditions, static c => c.Definition is OpaqueCondition);
    }

    [Fact]
    public void Mappings_AreLookedUp()
    {
        var mapping = stack.Construct("CfnMapping", "Regions", ("mapping", Map(("eu-west-1", Map(("size", Text("big")))), ("us-east-1", Map(("size", Text("small")))))));
        Assert.Equal("big", Fn("findInMap", ("mapName", Text("Regions")), ("topLevelKey", Text("eu-west-1")), ("secondLevelKey", Text("size"))).ToString());
        var choice = Assert.IsType<ChoiceValue>(stack.Evaluate(mapping, "CfnMapping", "findInMap", ("key1", new PlainValue(Aws("REGION"))), ("key2", Text("size"))));
        Assert.Equal(("big", "small"), (choice.WhenTrue.ToString(), choice.WhenFalse.ToString()));
    }

    [Fact]
    public void OutputsAndExports_AreOutputs()
    {
        var self = stack.Construct("Stack", "");
        stack.Construct("CfnOutput", "Url", ("value", new PlainValue(new ReferenceValue("Q", null, default))), ("exportName", Text("url")));
        stack.Call(self, "exportValue", ("exportedValue", new PlainValue(new ReferenceValue("Q", "Arn", default))), ("options", Props("ExportValueOptions", ("name", Text("arn")))));
        stack.Lower();
        Assert.Equal(["url", "arn"], stack.Draft.Outputs.Select(static o => o.ExportName.ToString()));
        Assert.Equal(new ReferenceValue("Q", "Arn", default), stack.Draft.Outputs[1].Value);
    }

    [Fact]
    public void ImportedResources_AreWhatTheyWereImportedBy()
    {
        Value? Read(CdkObject made, string name) => stack.Hand.All.Select(l => l.Attribute(made, name, default)).FirstOrDefault(static v => v is not null);
        var topic = stack.Static("aws_sns.Topic", "fromTopicArn", "aws_sns.ITopic", ("topicArn", Text("arn:aws:sns:eu-west-1:1:news")));
        var bucket = stack.Static("aws_s3.Bucket", "fromBucketName", "aws_s3.IBucket", ("bucketName", Text("archive")));
        var function = stack.Static("aws_lambda.Function", "fromFunctionAttributes", "aws_lambda.IFunction", ("attrs", Props("aws_lambda.FunctionAttributes", ("functionArn", Text("arn:f")))));
        Assert.Equal("arn:aws:sns:eu-west-1:1:news", Read(topic, "topicArn")!.ToString());
        Assert.Equal("news", Read(topic, "topicName")!.ToString());
        Assert.Equal("arn:f", Read(function, "functionArn")!.ToString());
        AssertSame("""{"Fn::Sub": "arn:${AWS::Partition}:s3:::archive"}""", Read(bucket, "bucketArn")!);
        Assert.Null(Read(bucket, "bucketDomainName"));
    }

    [Fact]
    public void Include_LeavesTheStackOpen()
    {
        stack.Construct("cloudformation_include.CfnInclude", "I", ("templateFile", Text("x.yaml")));
        Assert.True(stack.Lower().Draft.IsOpen);
    }

    [Theory]
    [InlineData("Lazy", "string")]
    [InlineData("Names", "uniqueId")]
    [InlineData("PhysicalName", "GENERATE_IF_NEEDED")]
    public void WhatTheCdkComputes_IsUnknown(string owner, string member) => Assert.IsType<UnknownValue>(stack.Evaluate(null, owner, member));

    [Fact]
    public void Tokens_PassThrough() =>
        Assert.Equal(new ReferenceValue("Q", null, default), stack.Evaluate(null, "Token", "asString", ("value", new PlainValue(new ReferenceValue("Q", null, default)))));

    [Fact]
    public void WhatIsNotKnown_IsLeftToOthers()
    {
        Assert.Null(stack.Evaluate(null, "Fn", "conditionEquals", ("lhs", Text("a")), ("rhs", Text("b"))));
        Assert.Null(stack.Evaluate(null, "aws_sqs.Queue", "fromQueueArn"));
    }
}

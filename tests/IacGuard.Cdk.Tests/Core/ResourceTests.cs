using IacGuard.Cdk.Tests.Building;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Building.TestStack;

namespace IacGuard.Cdk.Tests.Core;

public class ResourceTests
{
    private static readonly OpaqueCondition IsProd = new("isProd", "it depends on `isProd`");

    private static TestStack Queue(out CdkObject queue, params (string Name, CdkValue Value)[] props)
    {
        var stack = new TestStack();
        queue = stack.Construct("aws_sqs.CfnQueue", "Q", props);
        return stack;
    }

    [Fact]
    public void L1Construct_IsOneResource()
    {
        var stack = Queue(out _, ("queueName", Text("orders")), ("sqsManagedSseEnabled", Bool(false)), ("tags", List(Props("CfnTag", ("key", Text("a")), ("value", Text("b"))))));
        stack.Lower().AssertProperties("Q", """{"QueueName": "orders", "SqsManagedSseEnabled": false, "Tags": [{"Key": "a", "Value": "b"}]}""");
        Assert.Equal(("AWS::SQS::Queue", "Q"), (stack.Draft.Find("Q")!.Type, stack.Draft.Find("Q")!.ConstructPath));
    }

    [Fact]
    public void DictionaryInThePlaceOfAStruct_GetsCloudFormationsNames()
    {
        var stack = new TestStack();
        stack.Construct("aws_s3.CfnBucket", "B", ("bucketEncryption", Map(("serverSideEncryptionConfiguration", List()))), ("bucketName", Map(("Ref", Text("AWS::NoValue")))));
        stack.Lower().AssertProperties("B", """{"BucketEncryption": {"ServerSideEncryptionConfiguration": []}}""");
    }

    [Fact]
    public void CfnResource_KeepsItsDictionary()
    {
        var stack = new TestStack();
        stack.Construct("CfnResource", "X", ("type", Text("My::Own::Type")), ("properties", Map(("Name", Map(("Fn::GetAtt", Texts("Q", "Arn")))), ("count", Number(1)))));
        stack.Add("AWS::SQS::Queue", "Q");
        stack.Lower().AssertProperties("X", """{"Name": {"Fn::GetAtt": ["Q", "Arn"]}, "count": 1}""");
    }

    [Fact]
    public void PropsByCondition_AreChoicesOfTheirProperties()
    {
        var stack = new TestStack();
        stack.Construct("aws_sqs.CfnQueue", "Q", ("queueName", Choice(IsProd, Text("a"), new PlainValue(AbsentValue.Instance))));
        var name = Assert.IsType<ChoiceValue>(stack.Lower().Draft.Find("Q")!.Properties["QueueName"]);
        Assert.True(name.WhenFalse.IsAbsent);
    }

    [Fact]
    public void ResourceUnderACondition_HasIt()
    {
        var stack = new TestStack();
        stack.Construct("aws_sqs.CfnQueue", "Q", IsProd);
        Assert.Same(IsProd, stack.Lower().Draft.Find("Q")!.Condition);
    }

    [Fact]
    public void Overrides_ChangeWhatTheyName()
    {
        var stack = Queue(out var queue, ("queueName", Text("orders")), ("redrivePolicy", Map(("maxReceiveCount", Number(3)))), ("tags", List(Props("CfnTag", ("key", Text("a")), ("value", Text("b"))))));
        stack.Call(queue, "addPropertyOverride", ("propertyPath", Text("RedrivePolicy.deadLetterTargetArn")), ("value", Text("arn")));
        stack.Call(queue, "addPropertyOverride", ("propertyPath", Text("Tags.0.Value")), ("value", Text("c")));
        stack.Call(queue, "addPropertyOverride", ("propertyPath", Text(@"Odd\.Name")), ("value", Bool(true)));
        stack.Call(queue, "addPropertyDeletionOverride", ("propertyPath", Text("QueueName")));
        stack.Call(queue, "addOverride", ("path", Text("DeletionPolicy")), ("value", Text("Retain")));
        stack.Lower().AssertProperties("Q", """
            {"RedrivePolicy": {"maxReceiveCount": 3, "deadLetterTargetArn": "arn"}, "Tags": [{"Key": "a", "Value": "c"}], "Odd.Name": true}
            """);
        Assert.Equal(ScalarValue.Of("Retain"), stack.Draft.Find("Q")!.Attributes["DeletionPolicy"]);
    }

    [Fact]
    public void OverriddenType_IsTheResourcesType()
    {
        var stack = Queue(out var queue);
        stack.Call(queue, "addOverride", ("path", Text("Type")), ("value", Text("Custom::Queue")));
        Assert.Equal("Custom::Queue", stack.Lower().Draft.Find("Q")!.Type);
        Assert.False(stack.Draft.IsOpen);
    }

    [Fact]
    public void TypeOverriddenUnderACondition_LeavesTheOtherOneOutOfView()
    {
        var stack = Queue(out var queue);
        stack.Call(queue, "addOverride", IsProd, false, ("path", Text("Type")), ("value", Text("Custom::Queue")));
        Assert.Equal("AWS::SQS::Queue", stack.Lower().Draft.Find("Q")!.Type);
        Assert.Same(IsProd, Assert.IsType<NotCondition>(stack.Draft.Find("Q")!.Condition).Operand);
        Assert.True(stack.Draft.IsOpen);
    }

    [Fact]
    public void TypeOverriddenBySomethingUnknown_LeavesNoResource()
    {
        var stack = Queue(out var queue);
        stack.Call(queue, "addOverride", ("path", Text("Type")), ("value", Argument("type")));
        Assert.Empty(stack.Lower().Draft.Resources);
        Assert.True(stack.Draft.IsOpen);
    }

    [Fact]
    public void OverriddenCondition_IsTheResourcesCondition()
    {
        var stack = Queue(out var queue);
        stack.Construct("CfnCondition", "IsProd", ("expression", stack.Static("Fn", "conditionEquals", "ICfnRuleConditionExpression", ("lhs", Text("a")), ("rhs", Text("b")))));
        stack.Call(queue, "addOverride", ("path", Text("Condition")), ("value", Text("IsProd")));
        Assert.Equal("IsProd", Assert.IsType<NamedCondition>(stack.Lower().Draft.Find("Q")!.Condition).Name);
    }

    [Fact]
    public void PathsWithOneReadableId_AreDifferentResources()
    {
        var stack = new TestStack();
        stack.Construct("aws_sqs.CfnQueue", "Orders-Dlq", ("queueName", Text("a")));
        stack.Construct("aws_sqs.CfnQueue", "OrdersDlq", ("queueName", Text("b")));
        stack.Lower().AssertProperties("OrdersDlq", """{"QueueName": "a"}""");
        stack.AssertProperties("OrdersDlq2", """{"QueueName": "b"}""");
    }

    [Fact]
    public void OverrideWithUnknownPath_LeavesTheResourceOpen()
    {
        var stack = Queue(out var queue);
        stack.Call(queue, "addPropertyOverride", ("propertyPath", Argument("path")), ("value", Text("arn")));
        Assert.True(stack.Lower().Draft.Find("Q")!.Properties.IsOpen);
    }

    [Fact]
    public void OverrideUnderACondition_IsAChoice()
    {
        var stack = Queue(out var queue, ("sqsManagedSseEnabled", Bool(true)));
        stack.Call(queue, "addPropertyOverride", IsProd, false, ("propertyPath", Text("SqsManagedSseEnabled")), ("value", Bool(false)));
        var value = Assert.IsType<ChoiceValue>(stack.Lower().Draft.Find("Q")!.Properties["SqsManagedSseEnabled"]);
        Assert.Equal((ScalarValue.Of(false), ScalarValue.Of(true)), (value.WhenTrue, value.WhenFalse));
    }

    [Fact]
    public void DefaultChild_IsTheMainResource()
    {
        var stack = new TestStack();
        var queue = stack.Construct("aws_sqs.Queue", "Orders");
        stack.Add("AWS::SQS::Queue", "Orders/Resource");
        var child = Member(Member(queue, "node", "constructs.Node"), "defaultChild", "aws_sqs.CfnQueue");
        stack.Call(child, "addPropertyOverride", ("propertyPath", Text("SqsManagedSseEnabled")), ("value", Bool(false)));
        stack.Call(child, "set:queueName", ("value", Text("orders")));
        stack.Lower().AssertProperties("Orders", """{"SqsManagedSseEnabled": false, "QueueName": "orders"}""");
    }

    [Fact]
    public void FindChild_IsTheResourceOfThatId()
    {
        var stack = new TestStack();
        var function = stack.Construct("aws_lambda.Function", "Fn");
        stack.Add("AWS::IAM::Role", "Fn/ServiceRole/Resource");
        var role = Member(Member(function, "node", "constructs.Node"), "findChild", "constructs.IConstruct", ("id", Text("ServiceRole")));
        var child = Member(Member(role, "node", "constructs.Node"), "defaultChild", "aws_iam.CfnRole");
        stack.Call(child, "addPropertyOverride", ("propertyPath", Text("RoleName")), ("value", Text("r")));
        stack.Lower().AssertProperties("FnServiceRole", """{"RoleName": "r"}""");
    }

    [Fact]
    public void RemovedChild_IsGone()
    {
        var stack = new TestStack();
        var function = stack.Construct("aws_lambda.Function", "Fn");
        stack.Add("AWS::IAM::Role", "Fn/ServiceRole/Resource");
        stack.Call(Member(function, "node", "constructs.Node"), "tryRemoveChild", ("childName", Text("ServiceRole")));
        Assert.Empty(stack.Lower().Draft.Resources);
    }

    [Theory]
    [InlineData("DESTROY", "Delete", "Delete")]
    [InlineData("RETAIN", "Retain", "Retain")]
    [InlineData("SNAPSHOT", "Snapshot", "Snapshot")]
    [InlineData("RETAIN_ON_UPDATE_OR_DELETE", "RetainExceptOnCreate", "Retain")]
    public void RemovalPolicy_SetsBothPolicies(string member, string onDelete, string onReplace)
    {
        var stack = Queue(out var queue);
        stack.Call(queue, "applyRemovalPolicy", ("policy", Enum("RemovalPolicy", member)));
        var attributes = stack.Lower().Draft.Find("Q")!.Attributes;
        Assert.Equal((ScalarValue.Of(onDelete), ScalarValue.Of(onReplace)), (attributes["DeletionPolicy"], attributes["UpdateReplacePolicy"]));
    }

    [Fact]
    public void Options_AreAttributes()
    {
        var stack = Queue(out var queue);
        var condition = stack.Construct("CfnCondition", "IsProd", ("expression", stack.Static("Fn", "conditionEquals", "ICfnRuleConditionExpression", ("lhs", Text("a")), ("rhs", Text("b")))));
        var options = Member(queue, "cfnOptions", "ICfnResourceOptions");
        stack.Call(options, "set:deletionPolicy", ("value", Enum("CfnDeletionPolicy", "RETAIN")));
        stack.Call(options, "set:metadata", ("value", Map(("Owner", Text("me")))));
        stack.Call(options, "set:condition", ("value", condition));
        stack.Call(queue, "addMetadata", ("key", Text("Why")), ("value", Text("because")));
        var resource = stack.Lower().Draft.Find("Q")!;
        Assert.Equal("Retain", resource.Attributes["DeletionPolicy"].ToString());
        Assert.Equal("{Owner: me, Why: because}", Shown(resource.Attributes["Metadata"]));
        Assert.Equal("IsProd", Assert.IsType<NamedCondition>(resource.Condition).Name);
        Assert.Same(ConstantCondition.False, Assert.Single(stack.Draft.Conditions).Definition);
    }

    [Fact]
    public void Attributes_AreReferences()
    {
        var stack = Queue(out var queue, ("queueName", Text("orders")));
        Value? Read(CdkObject made, string name) => stack.Hand.All.Select(l => l.Attribute(made, name, default)).FirstOrDefault(static v => v is not null);
        Assert.Equal(new ReferenceValue("Q", "Arn", default), Read(queue, "attrArn"));
        Assert.Equal("orders", Read(queue, "queueName")!.ToString());
        Assert.Equal(new ReferenceValue("Q", null, default), stack.Evaluate(queue, "CfnRefElement", "ref"));
        Assert.Equal("Q", stack.Evaluate(queue, "CfnElement", "logicalId")!.ToString());
        Assert.Equal(new ReferenceValue("Q", "Arn", default), stack.Evaluate(queue, "CfnResource", "getAtt", ("attributeName", Text("Arn"))));
    }
}

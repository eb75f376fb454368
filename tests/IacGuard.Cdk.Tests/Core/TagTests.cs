using IacGuard.Cdk.Tests.Building;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Building.TestStack;

namespace IacGuard.Cdk.Tests.Core;

public class TagTests
{
    private static CdkObject Tags(TestStack stack, CdkObject scope) => stack.Static("Tags", "of", "Tags", ("scope", scope));

    private static TestStack Stack(out CdkObject self)
    {
        var stack = new TestStack();
        self = stack.Construct("Stack", "");
        stack.Add("AWS::SQS::Queue", "A/Q/Resource");
        stack.Add("AWS::SSM::Parameter", "A/P/Resource");
        stack.Add("AWS::AutoScaling::AutoScalingGroup", "B/Group/ASG");
        stack.Add("AWS::SNS::Subscription", "B/S/Resource");
        return stack;
    }

    [Fact]
    public void TagsOfTheStack_AreOnEverythingTaggable()
    {
        var stack = Stack(out var self);
        stack.Call(Tags(stack, self), "add", ("key", Text("team")), ("value", Text("core")));
        stack.Lower().AssertProperties("AQ", """{"Tags": [{"Key": "team", "Value": "core"}]}""");
        stack.AssertProperties("AP", """{"Tags": {"team": "core"}}""");
        stack.AssertProperties("BGroupASG", """{"Tags": [{"Key": "team", "Value": "core", "PropagateAtLaunch": true}]}""");
        stack.AssertProperties("BS", "{}");
    }

    [Fact]
    public void TagsOfAConstruct_AreBelowItOnly()
    {
        var stack = Stack(out _);
        var scope = stack.Construct("aws_sqs.Queue", "A");
        stack.Call(Tags(stack, scope), "add", ("key", Text("team")), ("value", Text("core")), ("props", Props("TagProps", ("excludeResourceTypes", Texts("AWS::SSM::Parameter")))));
        stack.Lower().AssertProperties("AQ", """{"Tags": [{"Key": "team", "Value": "core"}]}""");
        stack.AssertProperties("AP", "{}");
        stack.AssertProperties("BGroupASG", "{}");
    }

    [Fact]
    public void LaterTag_ReplacesAndRemoves()
    {
        var stack = Stack(out var self);
        var tags = Tags(stack, self);
        stack.Call(tags, "add", ("key", Text("team")), ("value", Text("core")));
        stack.Call(tags, "add", ("key", Text("team")), ("value", Text("data")));
        stack.Call(tags, "add", ("key", Text("gone")), ("value", Text("x")));
        stack.Call(tags, "remove", ("key", Text("gone")));
        stack.Lower().AssertProperties("AQ", """{"Tags": [{"Key": "team", "Value": "data"}]}""");
        stack.AssertProperties("AP", """{"Tags": {"team": "data"}}""");
    }

    [Fact]
    public void UnknownKey_LeavesTheTagsOpen()
    {
        var stack = Stack(out var self);
        stack.Call(Tags(stack, self), "add", ("key", Argument("key")), ("value", Text("core")));
        Assert.True(((ListValue)stack.Lower().Draft.Find("AQ")!.Properties["Tags"]).IsOpen);
    }

    [Fact]
    public void Aspect_LeavesTheResourcesOfItsScopeOpen()
    {
        var stack = Stack(out _);
        var scope = stack.Construct("aws_sqs.Queue", "A");
        stack.Call(stack.Static("Aspects", "of", "Aspects", ("scope", scope)), "add", ("aspect", Argument("aspect")));
        Assert.True(stack.Lower().Draft.Find("AQ")!.Properties.IsOpen);
        Assert.False(stack.Draft.Find("BS")!.Properties.IsOpen);
    }

    [Fact]
    public void TagAspect_IsATag()
    {
        var stack = Stack(out var self);
        stack.Call(stack.Static("Aspects", "of", "Aspects", ("scope", self)), "add", ("aspect", New("Tag", ("key", Text("team")), ("value", Text("core")))));
        stack.Lower().AssertProperties("AQ", """{"Tags": [{"Key": "team", "Value": "core"}]}""");
    }

    [Fact]
    public void CheckingAspect_ChangesNothing()
    {
        var stack = Stack(out var self);
        stack.Call(stack.Static("Aspects", "of", "Aspects", ("scope", self)), "add", ("aspect", New("cdk-nag.AwsSolutionsChecks")));
        Assert.False(stack.Lower().Draft.Find("AQ")!.Properties.IsOpen);
    }

    [Fact]
    public void StackTags_CountAndStayOpen()
    {
        var stack = new TestStack();
        stack.Construct("Stack", "", ("tags", Map(("team", Text("core")))));
        var tags = Assert.IsType<ListValue>(stack.Lower().Draft.Tags);
        Assert.True(tags.IsOpen);
        Assert.Equal("{Key: team, Value: core}", Shown(tags.Items[0]));
    }

    [Fact]
    public void ResourceThatMayNotBeMade_LacksNothing()
    {
        var stack = Stack(out var self);
        stack.Draft.Find("AQ")!.Condition = new OpaqueCondition("AQ", "depends on the version of the CDK");
        stack.Call(Tags(stack, self), "add", ("key", Text("team")), ("value", Text("core")));
        stack.Hand.Finish(stack.Lower().Draft);
        var queue = stack.Draft.Find("AQ")!.Properties;
        Assert.True(queue.IsOpen);
        Assert.True(((ListValue)queue["Tags"]).IsOpen);
        Assert.False(stack.Draft.Find("AP")!.Properties.IsOpen);
    }
}

using IacGuard.Model;
using IacGuard.Rules.Resilience;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Resilience;

public class DeadLetterUseTests
{
    private static readonly DeadLetterUseView View = new();

    [Theory]
    [InlineData("AWS::SQS::Queue", "RedrivePolicy.deadLetterTargetArn", "queue")]
    [InlineData("AWS::Lambda::Function", "DeadLetterConfig.TargetArn", "function")]
    [InlineData("AWS::Lambda::EventInvokeConfig", "DestinationConfig.OnFailure.Destination", "event invoke config")]
    [InlineData("AWS::Lambda::EventSourceMapping", "DestinationConfig.OnFailure.Destination", "event source mapping")]
    [InlineData("AWS::Events::EventBus", "DeadLetterConfig.Arn", "event bus")]
    [InlineData("AWS::Scheduler::Schedule", "Target.DeadLetterConfig.Arn", "schedule")]
    [InlineData("AWS::SNS::Subscription", "RedrivePolicy.deadLetterTargetArn", "sns subscription")]
    [InlineData("AWS::Pipes::Pipe", "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn", "pipe")]
    [InlineData("AWS::EventsV2::Subscriber", "OnFailureConfiguration.Arn", "event subscriber")]
    [InlineData("AWS::EventsV2::EventSource", "Configuration.PartnerEventsConfiguration.OnFailureConfiguration.Arn", "event source")]
    [InlineData("AWS::CustomerProfiles::Domain", "DeadLetterQueueUrl", "customer profiles")]
    [InlineData("AWS::IoT::TopicRule", "TopicRulePayload.ErrorAction.Sqs.QueueUrl", "iot rule")]
    [InlineData("AWS::Serverless::Function", "DeadLetterQueue.TargetArn", "function")]
    [InlineData("AWS::Serverless::StateMachine", "Events.Nightly.Properties.DeadLetterConfig.Arn", "schedule or rule")]
    public void EveryPlace_IsARow(string type, string path, string kind)
    {
        var row = Assert.Single(View.Rows(Nested(type, path, Text("arn:aws:sqs:eu-west-1:111122223333:failed"))));
        Assert.Equal(path, row.Path);
        Assert.Equal(Text(kind), row.Content["Kind"]);
        Assert.Equal(Text("arn:aws:sqs:eu-west-1:111122223333:failed"), row.Content["InView"]);
        Assert.Equal(ScalarValue.Of(path.EndsWith("Url", StringComparison.Ordinal)), row.Content["IsUrl"]);
    }

    [Theory]
    [InlineData("AWS::CodePipeline::Pipeline", "OnFailure.Destination")]
    [InlineData("AWS::Lambda::EventInvokeConfig", "DestinationConfig.OnSuccess.Destination")]
    public void PlacesThatMeanSomethingElse_AreNone(string type, string path) => Assert.Empty(View.Rows(Nested(type, path, Text("x"))));

    [Fact]
    public void EachTarget_IsARowOfItsOwn()
    {
        var targets = List(Map(("Id", Text("a"))), Map(("DeadLetterConfig", Map(("Arn", Text("one"))))), Map(("DeadLetterConfig", Map(("Arn", Text(""))))));
        var row = Assert.Single(View.Rows(Resource("AWS::Events::Rule", ("Targets", targets))));
        Assert.Equal("Targets[1].DeadLetterConfig.Arn", row.Path);
    }

    [Fact]
    public void PolicyAsJsonText_IsRead()
    {
        var row = Assert.Single(View.Rows(Resource("AWS::SQS::Queue", ("RedrivePolicy", Text("""{"deadLetterTargetArn":"arn:x","maxReceiveCount":3}""")))));
        Assert.Equal(Text("arn:x"), row.Content["Target"]);
    }

    [Fact]
    public void ParametersAndImports_LeadOutOfTheOnlyStack()
    {
        foreach (var source in new[] { UnknownSource.Parameter, UnknownSource.Import })
        {
            var row = Assert.Single(View.Rows(Nested("AWS::Lambda::Function", "DeadLetterConfig.TargetArn", Unknown(source: source))));
            Assert.True(row.Content["Target"].IsUnknown);
            Assert.True(row.Content["InView"].IsAbsent);
        }
    }

    [Fact]
    public void ParametersOfOneStackOfSeveral_MayBeInView()
    {
        var function = Nested("AWS::Lambda::Function", "DeadLetterConfig.TargetArn", Unknown());
        _ = new App([function.Stack, new Stack("other", null, [])]);
        Assert.True(Assert.Single(View.Rows(function)).Content["InView"].IsUnknown);
    }

    [Fact]
    public void WhatATransformMayWrite_IsUnknown()
    {
        var row = Assert.Single(View.Rows(Resource("AWS::SQS::Queue", ("RedrivePolicy", Unknown(source: UnknownSource.Transform)))));
        Assert.True(row.Content["InView"].IsUnknown);
    }

    [Fact]
    public void Choice_IsGuarded()
    {
        var condition = new OpaqueCondition("c", "");
        var policy = new ChoiceValue(condition, Map(("deadLetterTargetArn", Text("arn:x"))), AbsentValue.Instance, SourceSpan.None);
        Assert.Same(condition, Assert.Single(View.Rows(Resource("AWS::SQS::Queue", ("RedrivePolicy", policy)))).Guard);
    }

    [Fact]
    public void QueueSource_TellsItsTypeAndRetention()
    {
        var row = Assert.Single(View.Rows(Resource("AWS::SQS::Queue", ("FifoQueue", Text("true")), ("RedrivePolicy", Map(("deadLetterTargetArn", Text("arn:x")))))));
        Assert.Equal(Text("true"), row.Content["Fifo"]);
        Assert.Equal(ScalarValue.Of(345_600), row.Content["Retention"]);
    }

    private static Resource Nested(string type, string path, Value value)
    {
        var names = path.Split('.');
        for (var i = names.Length - 1; i > 0; i--)
        {
            value = Map((names[i], value));
        }

        return Resource(type, (names[0], value));
    }
}

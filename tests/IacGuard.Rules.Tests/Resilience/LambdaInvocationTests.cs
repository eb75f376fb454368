using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Resilience;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Resilience;

public class LambdaInvocationTests
{
    private static readonly ReferenceValue Worker = new("Worker", "Arn", SourceSpan.None);
    private static readonly ReferenceValue Live = new("Live", null, SourceSpan.None);

    [Fact]
    public void RuleTargets_AreAsynchronous_OtherTargetsAreNone()
    {
        var row = Assert.Single(Rows("AWS::Events::Rule", ("Targets", List(Map(("Arn", Worker)), Map(("Arn", new ReferenceValue("Bus", "Arn", SourceSpan.None)))))));
        Assert.Equal("Targets[0].Arn", row.Path);
        Check(row, Worker, "$LATEST", "async");
    }

    [Fact]
    public void Alias_LeadsToItsFunction() =>
        Check(Assert.Single(Rows("AWS::Scheduler::Schedule", ("Target", Map(("Arn", Live))))), Worker, "live", "async");

    [Fact]
    public void ArnsWithQualifier_AreTakenApart()
    {
        var text = TextValue.Create([TextPart.Of(Worker), TextPart.Of(":live")], SourceSpan.None);
        Check(Assert.Single(Rows("AWS::Logs::SubscriptionFilter", ("DestinationArn", text))), Worker, "live", "async");
        Check(
            Assert.Single(Rows("AWS::Logs::SubscriptionFilter", ("DestinationArn", Text("arn:aws:lambda:eu-west-1:111122223333:function:worker:7")))),
            Text("worker"),
            "7",
            "async");
        Assert.Empty(Rows("AWS::Logs::SubscriptionFilter", ("DestinationArn", Text("arn:aws:kinesis:eu-west-1:111122223333:stream/orders"))));
    }

    [Theory]
    [InlineData("lambda", 1)]
    [InlineData("sqs", 0)]
    public void Subscription_CountsByItsProtocol(string protocol, int expected)
    {
        Assert.Equal(expected, Rows("AWS::SNS::Subscription", ("Protocol", Text(protocol)), ("Endpoint", Worker)).Count);
        Assert.Equal(expected, Rows("AWS::SNS::Topic", ("Subscription", List(Map(("Protocol", Text(protocol)), ("Endpoint", Worker))))).Count);
    }

    [Theory]
    [InlineData("FIRE_AND_FORGET", "async")]
    [InlineData("REQUEST_RESPONSE", "sync")]
    public void Pipe_SaysHow(string type, string mode)
    {
        var parameters = Map(("LambdaFunctionParameters", Map(("InvocationType", Text(type)))));
        Check(Assert.Single(Rows("AWS::Pipes::Pipe", ("Target", Worker), ("TargetParameters", parameters))), Worker, "$LATEST", mode);
    }

    [Theory]
    [InlineData("s3.amazonaws.com", "async")]
    [InlineData("apigateway.amazonaws.com", "sync")]
    [InlineData("cloudformation.amazonaws.com", "other")]
    [InlineData("111122223333", "other")]
    public void Permission_TellsByItsPrincipal(string principal, string mode) =>
        Check(Assert.Single(Rows("AWS::Lambda::Permission", ("FunctionName", Worker), ("Principal", Text(principal)))), Worker, "$LATEST", mode);

    [Fact]
    public void UnknownPrincipal_IsUnknown() =>
        Assert.True(Assert.Single(Rows("AWS::Lambda::Permission", ("FunctionName", Worker), ("Principal", Unknown()))).Content["Mode"].IsUnknown);

    [Fact]
    public void ParameterAsFunction_IsSomeOtherFunction() => Assert.Empty(Rows("AWS::Lambda::Permission", ("FunctionName", Unknown()), ("Principal", Text("s3.amazonaws.com"))));

    [Fact]
    public void EventsOfASamFunction_InvokeIt()
    {
        var events = Map(("Get", Map(("Type", Text("Api")))), ("Nightly", Map(("Type", Text("Schedule")))), ("Orders", Map(("Type", Text("SQS")))));
        var rows = Rows("AWS::Serverless::Function", ("Events", events));
        Assert.Equal(["sync", "async", "poll"], rows.Select(static r => r.Content["Mode"].ToString()));
    }

    [Fact]
    public void CustomResource_AndMapping_AreToldApart()
    {
        Assert.Equal(Text("custom resource"), Assert.Single(Rows("Custom::Seed", ("ServiceToken", Worker))).Content["Source"]);
        Check(Assert.Single(Rows("AWS::Lambda::EventSourceMapping", ("FunctionName", Worker))), Worker, "$LATEST", "poll");
    }

    [Fact]
    public void QueueConsumer_ComparesTimeouts()
    {
        var mapping = InStack("AWS::Lambda::EventSourceMapping", ("EventSourceArn", new ReferenceValue("Orders", "Arn", SourceSpan.None)), ("FunctionName", Live));
        var row = Assert.Single(new QueueConsumerView().Rows(mapping));
        Assert.Equal(ScalarValue.Of(30), row.Content["VisibilityTimeout"]);
        Assert.Equal(ScalarValue.Of(20), row.Content["Timeout"]);
        Assert.Equal(ScalarValue.Of(120), row.Content["AdvisedVisibility"]);
    }

    private static void Check(Row row, Value function, string qualifier, string mode)
    {
        Assert.Equal(function, row.Content["Function"]);
        Assert.Equal(Text(qualifier), row.Content["Qualifier"]);
        Assert.Equal(Text(mode), row.Content["Mode"]);
    }

    private static List<Row> Rows(string type, params (string Key, Value Value)[] properties) => [.. new LambdaInvocationView().Rows(InStack(type, properties))];

    private static Resource InStack(string type, params (string Key, Value Value)[] properties)
    {
        var resource = new Resource("It", type, Map(properties), SourceSpan.None);
        var function = new Resource("Worker", "AWS::Lambda::Function", Map(("Timeout", ScalarValue.Of(20))), SourceSpan.None);
        var alias = new Resource("Live", "AWS::Lambda::Alias", Map(("FunctionName", Worker), ("Name", Text("live"))), SourceSpan.None);
        var queue = new Resource("Orders", "AWS::SQS::Queue", MapValue.Empty, SourceSpan.None);
        var bus = new Resource("Bus", "AWS::Events::EventBus", MapValue.Empty, SourceSpan.None);
        _ = new Stack("test", null, [resource, function, alias, queue, bus]);
        return resource;
    }
}

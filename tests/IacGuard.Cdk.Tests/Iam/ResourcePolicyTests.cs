using IacGuard.Cdk.Tests.Building;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Building.TestStack;

namespace IacGuard.Cdk.Tests.Iam;

/// <summary>Policies of resources; what is expected is what aws-cdk-lib 2.160.0 synthesizes.</summary>
public class ResourcePolicyTests
{
    private const string Document = """{"Statement": [{"Action": "x:A", "Effect": "Allow", "Principal": {"AWS": "*"}, "Resource": "*"}], "Version": "2012-10-17"}""";

    private static CdkObject Open(params (string Name, CdkValue Value)[] more) => Statement([
        ("actions", Texts("x:A")), ("resources", Texts("*")), ("principals", List(New("aws_iam.AnyPrincipal"))), .. more]);

    [Theory]
    [InlineData("aws_s3.Bucket", "AWS::S3::BucketPolicy", """ "Bucket": {"Ref": "X"}, "PolicyDocument": """)]
    [InlineData("aws_sqs.Queue", "AWS::SQS::QueuePolicy", """ "Queues": [{"Ref": "X"}], "PolicyDocument": """)]
    [InlineData("aws_secretsmanager.Secret", "AWS::SecretsManager::ResourcePolicy", """ "SecretId": {"Ref": "X"}, "ResourcePolicy": """)]
    public void SeparatePolicy_IsMadeBesideTheResource(string name, string type, string properties)
    {
        var stack = new TestStack();
        var made = stack.Construct(name, "X");
        stack.Add("A::B::C", "X/Resource");
        stack.Call(made, "addToResourcePolicy", ("statement", Open()));
        stack.Lower().AssertProperties("XPolicy", "{" + properties + Document + "}");
        Assert.Equal(type, stack.Draft.Find("XPolicy")!.Type);
        Assert.Equal("X/Policy/Resource", stack.Draft.Find("XPolicy")!.ConstructPath);
    }

    [Fact]
    public void TopicPolicy_NumbersItsStatements()
    {
        var stack = new TestStack();
        var topic = stack.Construct("aws_sns.Topic", "T");
        stack.Add("AWS::SNS::Topic", "T/Resource");
        stack.Call(topic, "addToResourcePolicy", ("statement", Open()));
        stack.Call(topic, "addToResourcePolicy", ("statement", Open(("sid", Text("Own")))));
        stack.Lower().AssertProperties("TPolicy", """
            {"Topics": [{"Ref": "T"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [
              {"Action": "x:A", "Effect": "Allow", "Principal": {"AWS": "*"}, "Resource": "*", "Sid": "0"},
              {"Action": "x:A", "Effect": "Allow", "Principal": {"AWS": "*"}, "Resource": "*", "Sid": "Own"}]}}
            """);
    }

    [Theory]
    [InlineData("aws_kms.Key", "KeyPolicy")]
    [InlineData("aws_ecr.Repository", "RepositoryPolicyText")]
    [InlineData("aws_efs.FileSystem", "FileSystemPolicy")]
    public void OwnPolicy_IsAPropertyOfTheResource(string name, string property)
    {
        var stack = new TestStack();
        var made = stack.Construct(name, "X");
        stack.Add("A::B::C", "X/Resource");
        stack.Call(made, "addToResourcePolicy", ("statement", Open()));
        stack.Lower().AssertProperties("X", $$"""{"{{property}}": {{Document}}}""");
    }

    [Fact]
    public void EventBus_HasAPolicyPerStatement()
    {
        var stack = new TestStack();
        var bus = stack.Construct("aws_events.EventBus", "E");
        stack.Add("AWS::Events::EventBus", "E/Resource");
        stack.Call(bus, "addToResourcePolicy", ("statement", Open(("sid", Text("abc")))));
        stack.Lower().AssertProperties("Ecdkabc", """
            {"EventBusName": {"Ref": "E"}, "StatementId": "cdk-abc",
             "Statement": {"Action": "x:A", "Effect": "Allow", "Principal": {"AWS": "*"}, "Resource": "*", "Sid": "cdk-abc"}}
            """);
    }

    [Fact]
    public void PolicyConstruct_TakesStatementsThroughItsDocument()
    {
        var stack = new TestStack();
        var queue = stack.Construct("aws_sqs.Queue", "Q");
        stack.Add("AWS::SQS::Queue", "Q/Resource");
        var policy = stack.Construct("aws_sqs.QueuePolicy", "QP", ("queues", List(queue)));
        stack.Call(Member(policy, "document", "aws_iam.PolicyDocument"), "addStatements", ("statement", List(Open())));
        stack.Lower().AssertProperties("QP", $$"""{"Queues": [{"Ref": "Q"}], "PolicyDocument": {{Document}}}""");
    }

    [Fact]
    public void TablePolicy_IsUnknown()
    {
        var stack = new TestStack();
        var table = stack.Construct("aws_dynamodb.Table", "T");
        stack.Add("AWS::DynamoDB::Table", "T/Resource");
        stack.Call(table, "addToResourcePolicy", ("statement", Open()));
        Assert.IsType<UnknownValue>(stack.Lower().Draft.Find("T")!.Properties["ResourcePolicy"]);
    }

    [Fact]
    public void ImportedBucket_KeepsItsPolicyElsewhere()
    {
        var stack = new TestStack();
        var bucket = stack.Static("aws_s3.Bucket", "fromBucketName", "aws_s3.IBucket", ("bucketName", Text("b")));
        stack.Call(bucket, "addToResourcePolicy", ("permission", Open()));
        Assert.Empty(stack.Lower().Unknown);
        Assert.Empty(stack.Draft.Resources);
    }

    [Fact]
    public void GrantToAService_GoesIntoTheResourcePolicy()
    {
        var stack = new TestStack();
        var queue = stack.Construct("aws_sqs.Queue", "Q");
        stack.Add("AWS::SQS::Queue", "Q/Resource");
        var service = New("aws_iam.ServicePrincipal", ("service", Text("sns")));
        var call = new CdkCall("grantSendMessages", "", [], default);
        var statement = Read(stack.Draft, """{"Action": "sqs:SendMessage", "Effect": "Allow", "Resource": "*"}""");
        Assert.False(stack.Hand.Policies.TryAdd(service, statement, call, stack.Context));
        var own = new MapValue([.. statement.Entries, new MapEntry("Principal", default, stack.Hand.Policies.PrincipalOf(service, stack.Context))], default);
        Assert.True(stack.Hand.Policies.TryAddToResource(queue, own, call, stack.Context));
        stack.AssertProperties("QPolicy", """
            {"Queues": [{"Ref": "Q"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [
              {"Action": "sqs:SendMessage", "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Resource": "*"}]}}
            """);
    }
}

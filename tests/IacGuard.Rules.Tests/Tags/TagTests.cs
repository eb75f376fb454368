using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Tags;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Tags;

public class TagTests
{
    private static readonly TagView View = new();
    private static readonly RequiredTagsPredicate Required = new();
    private static readonly Value Owner = Map(("tags", Texts("Owner")));

    public static TheoryData<string, string> Shapes => new()
    {
        { "AWS::SQS::Queue", "list:Tags" },
        { "AWS::EFS::FileSystem", "list:FileSystemTags" },
        { "AWS::Route53::HostedZone", "list:HostedZoneTags" },
        { "AWS::AutoScaling::AutoScalingGroup", "list:Tags" },
        { "AWS::Cognito::UserPool", "map:UserPoolTags" },
        { "AWS::SSM::Parameter", "map:Tags" },
        { "AWS::Serverless::Function", "map:Tags" },
        { "AWS::EC2::LaunchTemplate", "specifications:TagSpecifications" },
        { "AWS::CloudFront::AnycastIpList", "items:Tags" },
        { "AWS::DynamoDB::GlobalTable", "each:Replicas" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void EveryShape_IsNormalised(string type, string shape)
    {
        var (kind, property) = (shape.Split(':')[0], shape.Split(':')[1]);
        var list = List(Map(("Key", Text("Owner")), ("Value", Text("me"))));
        Value tags = kind switch
        {
            "map" => Map(("Owner", Text("me"))),
            "items" => Map(("Items", list)),
            "specifications" or "each" => List(Map(("Tags", list))),
            _ => list,
        };
        var row = Assert.Single(View.Rows(Resource(type, (property, tags))));
        Assert.Equal(list, row.Content["Tags"]);
        Assert.True(Required.Test(row.Content, Owner, row.Context()).IsFalse);
    }

    [Theory]
    [InlineData("AWS::IAM::ManagedPolicy")]
    [InlineData("AWS::Lambda::LayerVersion")]
    [InlineData("AWS::SQS::QueuePolicy")]
    [InlineData("AWS::EC2::Route")]
    [InlineData("Custom::Thing")]
    [InlineData("AWS::Nonsense::Queue")]
    [InlineData("AWS::SQS::")]
    [InlineData("")]
    public void TypeWithoutTags_HasNoRow(string type) => Assert.Empty(View.Rows(Resource(type)));

    [Theory]
    [InlineData("aws-cdk:cr-owned:", "", true)]
    [InlineData("", ":end", true)]
    [InlineData("Own", "", false)]
    [InlineData("", "ner", false)]
    [InlineData("", "", false)]
    public void KeyThatIsKnownInPart_IsNoOtherKey(string start, string end, bool isMissing)
    {
        var key = TextValue.Create([TextPart.Of(start), TextPart.Of(new UnknownValue(UnknownSource.Other, "is a hash", SourceSpan.None)), TextPart.Of(end)], SourceSpan.None);

        var row = View.Rows(Resource("AWS::SQS::Queue", ("Tags", List(Map(("Key", key), ("Value", Text("true"))))))).Single();

        Assert.Equal(isMissing, Required.Test(row.Content, Owner, row.Context()).IsTrue);
    }

    [Fact]
    public void MissingTags_AreReportedTogether()
    {
        var row = View.Rows(Resource("AWS::SQS::Queue", ("Tags", List(Map(("Key", Text("owner")), ("Value", Text("x"))))))).Single();
        var context = row.Context();
        Assert.True(Required.Test(row.Content["Tags"], Map(("tags", Texts("Owner", "CostCenter"))), context).IsTrue);
        Assert.Equal("missing Owner, CostCenter", Assert.Single(context.Reports).Facts["problem"]);
    }

    [Theory]
    [InlineData("dev", false)]
    [InlineData("stage", true)]
    public void Values_AreJudged(string value, bool offends)
    {
        foreach (var rule in new Value[] { Texts("dev", "prod"), Text("dev|prod"), Map(("regex", Text("^(dev|prod)$"))) })
        {
            var row = View.Rows(Resource("AWS::SQS::Queue", ("Tags", List(Map(("Key", Text("Env")), ("Value", Text(value))))))).Single();
            var context = row.Context();
            Assert.Equal(offends, Required.Test(row.Content, Map(("tags", Map(("Env", rule)))), context).IsTrue);
            Assert.Equal(offends ? 1 : 0, context.Reports.Count);
        }
    }

    [Fact]
    public void UnknownTags_AreUndecided()
    {
        Assert.True(Judge(Unknown()).IsUnknown);
        Assert.True(Judge(List(Unknown())).IsUnknown);
        Assert.True(Judge(List(Map(("Key", Unknown()), ("Value", Text("x"))))).IsUnknown);
        Assert.True(Judge(new ListValue([], SourceSpan.None, isOpen: true)).IsUnknown);
        Assert.True(Judge(AbsentValue.Instance).IsTrue);
        Assert.True(Judge(List()).IsTrue);
        Assert.True(Judge(List(Map(("Key", Text("Owner")), ("Value", Unknown())))).IsFalse);

        static Truth Judge(Value tags)
        {
            var row = View.Rows(Resource("AWS::SQS::Queue", ("Tags", tags))).Single();
            return Required.Test(row.Content, Owner, row.Context());
        }
    }

    [Fact]
    public void ConditionalTag_FollowsItsCondition()
    {
        var condition = new OpaqueCondition("c", "");
        var tag = Map(("Key", Text("Owner")), ("Value", Text("me")));
        var tags = List(new ChoiceValue(condition, tag, AbsentValue.Instance, SourceSpan.None));
        var row = View.Rows(Resource("AWS::SQS::Queue", ("Tags", tags))).Single();
        Assert.True(Required.Test(row.Content, Owner, row.Context()).IsFalse);
        Assert.True(Required.Test(row.Content, Owner, new Naming.TestContext(row) { Fails = condition }).IsTrue);
    }

    [Fact]
    public void StackTags_Count()
    {
        var resource = new Resource("Q", "AWS::SQS::Queue", MapValue.Empty, SourceSpan.None);
        _ = new Stack("s", null, [resource]) { Tags = Map(("Owner", Text("me"))) };
        var row = View.Rows(resource).Single();
        Assert.True(Required.Test(row.Content, Owner, row.Context()).IsFalse);
    }

    [Fact]
    public void EveryReplica_NeedsTheTags()
    {
        var good = Map(("Region", Text("eu-west-1")), ("Tags", List(Map(("Key", Text("Owner")), ("Value", Text("me"))))));
        var rows = View.Rows(Resource("AWS::DynamoDB::GlobalTable", ("Replicas", List(good, Map(("Region", Text("us-east-1"))))))).ToList();
        Assert.Equal(["Replicas[0].Tags", "Replicas[1].Tags"], rows.Select(static r => r.Path));
        Assert.Equal([Truth.False, Truth.True], rows.Select(static r => Required.Test(r.Content, Owner, r.Context())));
    }

    [Fact]
    public void NoRequiredTags_OffendNothing()
    {
        var row = View.Rows(Resource("AWS::SQS::Queue")).Single();
        Assert.True(Required.Test(row.Content, Map(("tags", AbsentValue.Instance)), row.Context()).IsFalse);
        Assert.True(Required.Test(row.Content, Map(("tags", List())), row.Context()).IsFalse);
    }
}

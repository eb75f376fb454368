using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Naming;
using static IacGuard.Rules.Tests.Naming.Make;

namespace IacGuard.Rules.Tests.Naming;

public class NameRulesTests
{
    private static readonly NamePatternPredicate Pattern = new();
    private static readonly ServiceLimitsPredicate Limits = new();
    private static readonly NameView View = new();

    [Fact]
    public void GivenName_IsARow()
    {
        var row = Assert.Single(View.Rows(Resource("AWS::SQS::Queue", ("QueueName", Text("orders")))));
        Assert.Equal("QueueName", row.Path);
        Assert.Equal(Text("orders"), row.Content["Name"]);
        Assert.Equal(Text("80"), row.Content["MaxLength"]);
        Assert.Equal(Text("true"), row.Content["Replaces"]);
    }

    [Fact]
    public void MissingName_IsARowWithoutName() =>
        Assert.True(Assert.Single(View.Rows(Resource("AWS::SQS::Queue"))).Content["Name"].IsAbsent);

    [Fact]
    public void NamelessType_HasNoRow() => Assert.Empty(View.Rows(Resource("AWS::KMS::Key", ("Name", Text("x")))));

    [Fact]
    public void BucketPrefix_CountsAsName()
    {
        var row = Assert.Single(View.Rows(Resource("AWS::S3::Bucket", ("BucketNamePrefix", Text("logs")))));
        Assert.Equal(Text("BucketNamePrefix"), row.Content["Property"]);
    }

    [Theory]
    [InlineData("AWS::IAM::Policy", "PolicyName", "WorkServiceRoleDefaultPolicyA1B2C3D4", "Shop/Work/ServiceRole/DefaultPolicy/Resource", true)]
    [InlineData("AWS::ECS::TaskDefinition", "Family", "ShopWebTaskDefA1B2C3D4", "Shop/Web/TaskDef/Resource", true)]
    [InlineData("AWS::Events::EventBus", "Name", "ShopordersbusA1B2C3D4", "Shop/orders-bus/Resource", true)]
    [InlineData("AWS::ECS::TaskDefinition", "Family", "ShopWebTaskDef", "Shop/Web/TaskDef/Resource", false)]
    [InlineData("AWS::ECS::TaskDefinition", "Family", "build-DEADBEEF", "Shop/Web/TaskDef/Resource", false)]
    [InlineData("AWS::ECS::TaskDefinition", "Family", "ShopWebTaskDefA1B2C3D4", null, false)]
    [InlineData("AWS::SQS::Queue", "QueueName", "orders", "Shop/orders/Resource", false)]
    public void NameThatTheCdkMakes_IsNobodysChoice(string type, string property, string name, string? path, bool isMade)
    {
        var resource = new Resource("WorkServiceRoleDefaultPolicyA1B2C3D4", type, Map((property, Text(name))), SourceSpan.None) { ConstructPath = path };
        Assert.Equal(isMade, View.Rows(resource).Single().Content["Name"].IsAbsent);
    }

    [Fact]
    public void NameThatTheCdkMakesInCode_IsNobodysChoice()
    {
        var hash = Unknown("hash", UnknownSource.MadeName);
        Assert.True(View.Rows(Resource("AWS::ECS::TaskDefinition", ("Family", hash))).Single().Content["Name"].IsAbsent);
        var policy = TextValue.Create([TextPart.Of("WorkDefaultPolicy"), TextPart.Of(hash)], SourceSpan.None);
        Assert.True(View.Rows(Resource("AWS::IAM::Policy", ("PolicyName", policy))).Single().Content["Name"].IsAbsent);
        Assert.False(View.Rows(Resource("AWS::ECS::TaskDefinition", ("Family", Unknown()))).Single().Content["Name"].IsAbsent);
    }

    [Theory]
    [InlineData("AWS::SQS::Queue", "QueueName", "acme-orders", false)]
    [InlineData("AWS::SQS::Queue", "QueueName", "acme-orders.fifo", false)]
    [InlineData("AWS::SQS::Queue", "QueueName", "orders", true)]
    [InlineData("AWS::IAM::Role", "RoleName", "acme-orders.fifo", true)]
    [InlineData("AWS::KMS::Alias", "AliasName", "alias/acme-orders", false)]
    [InlineData("AWS::S3::Bucket", "BucketName", "acme-logs-123456789012-eu-west-1-an", false)]
    public void AffixesOfAws_AreNotPartOfThePattern(string type, string property, string name, bool offends)
    {
        var row = View.Rows(Resource(type, (property, Text(name)))).Single();
        var argument = Map(("pattern", Text("{org}-{service}")), ("tokens", Map(("org", Text("acme")))));
        Assert.Equal(offends, Pattern.Test(row.Content["Name"], argument, row.Context()).IsTrue);
    }

    [Fact]
    public void PatternByType_ReplacesTheGeneralOne()
    {
        var row = View.Rows(Resource("AWS::IAM::Role", ("RoleName", Text("OrdersRole")))).Single();
        var argument = Map(("pattern", Text("{org}-{x}")), ("types", Map(("AWS::IAM::Role", Text("{name:[A-Z][A-Za-z]*}Role")))));
        Assert.True(Pattern.Test(row.Content["Name"], argument, row.Context()).IsFalse);
    }

    [Fact]
    public void TokenByType_DependsOnTheResource()
    {
        var argument = Map(
            ("pattern", Text("{service}-{type}")),
            ("tokens", Map(("type", Map(("AWS::SQS::Queue", Text("queue")), ("AWS::SNS::Topic", Texts("topic", "alerts")))))));
        Assert.True(Judge("AWS::SQS::Queue", "QueueName").IsFalse);
        Assert.True(Judge("AWS::SNS::Topic", "TopicName").IsTrue);

        Truth Judge(string type, string property)
        {
            var row = View.Rows(Resource(type, (property, Text("orders-queue")))).Single();
            return Pattern.Test(row.Content["Name"], argument, row.Context());
        }
    }

    [Theory]
    [InlineData("regex", "^acme-", "acme-x", false)]
    [InlineData("regex", "^acme-", "corp-x", true)]
    [InlineData("pattern", "", "corp-x", false)]
    public void OtherArguments_AreUnderstood(string option, string text, string name, bool offends)
    {
        var row = View.Rows(Resource("AWS::SQS::Queue", ("QueueName", Text(name)))).Single();
        Assert.Equal(offends, Pattern.Test(row.Content["Name"], Map((option, Text(text))), row.Context()).IsTrue);
    }

    [Fact]
    public void Offence_IsReportedWithItsFacts()
    {
        var row = View.Rows(Resource("AWS::SQS::Queue", ("QueueName", Text("acme-stage")))).Single();
        var context = row.Context();
        Assert.True(Pattern.Test(row.Content, Map(("pattern", Text("acme-{env:dev|prod}"))), context).IsTrue);
        var (at, path, facts) = Assert.Single(context.Reports);
        Assert.Equal(Text("acme-stage"), at);
        Assert.Equal("Name", path);
        Assert.Equal("env", facts["token"]);
        Assert.Equal("stage", facts["found"]);
        Assert.Equal("token {env} expects dev|prod, found `stage`", facts["problem"]);
    }

    [Fact]
    public void HoleInName_IsUnknownOrDecided()
    {
        var argument = Map(("pattern", Text("acme-{env:dev|prod}-{service}")));
        Assert.True(Judge(Holed("acme-", null, "-orders")).IsUnknown);
        Assert.True(Judge(Holed("corp-", null)).IsTrue);
        Assert.True(Judge(Unknown()).IsUnknown);

        Truth Judge(Value name)
        {
            var row = View.Rows(Resource("AWS::SQS::Queue", ("QueueName", name))).Single();
            return Pattern.Test(row.Content["Name"], argument, row.Context());
        }
    }

    [Fact]
    public void BadPattern_IsAProblemAndUndecided()
    {
        var argument = Map(("pattern", Text("{env")));
        Assert.Contains("character 4", Pattern.Problem(argument), StringComparison.Ordinal);
        var row = View.Rows(Resource("AWS::SQS::Queue", ("QueueName", Text("x")))).Single();
        Assert.True(Pattern.Test(row.Content["Name"], argument, row.Context()).IsUnknown);
        Assert.Null(Pattern.Problem(Map(("pattern", Text("{env}")))));
        Assert.NotNull(Pattern.Problem(Map(("regex", Text("(")))));
    }

    [Theory]
    [InlineData("AWS::SQS::Queue", "QueueName", "orders.fifo", null)]
    [InlineData("AWS::SQS::Queue", "QueueName", "orders.queue", "`q` at character 8 does not fit the form [A-Za-z0-9_-]+(\\.fifo)?")]
    [InlineData("AWS::Lambda::Alias", "Name", "12", "AWS does not take names of the form [0-9]+")]
    [InlineData("AWS::S3::Bucket", "BucketName", "my..bucket", "AWS does not take names of the form .*\\.\\..*")]
    [InlineData("AWS::S3::Bucket", "BucketName", "ab", "it has 2 characters, at least 3 are needed")]
    [InlineData("AWS::S3::Bucket", "BucketName", "192.168.1.1", "AWS does not take names of the form [0-9]{1,3}(\\.[0-9]{1,3}){3}")]
    [InlineData("AWS::ElasticLoadBalancingV2::LoadBalancer", "Name", "a-load-balancer-with-a-name-too-long", "it has 36 characters, at most 32 are allowed")]
    [InlineData("AWS::OpenSearchService::Domain", "DomainName", "logs-1", null)]
    public void ServiceLimits_AreKnown(string type, string property, string name, string? problem)
    {
        var row = View.Rows(Resource(type, (property, Text(name)))).Single();
        var context = row.Context();
        Assert.Equal(problem is not null, Limits.Test(row.Content["Name"], Text("true"), context).IsTrue);
        Assert.Equal(problem, context.Reports.Select(static r => r.Facts["problem"]).FirstOrDefault());
    }

    [Fact]
    public void LimitsWithHoles_AreDecidedWhenCertain()
    {
        Assert.True(Judge(Holed(null, "-Orders")).IsTrue);
        Assert.True(Judge(Holed(null, new string('x', 64))).IsTrue);
        Assert.True(Judge(Holed(null, "-orders")).IsUnknown);

        static Truth Judge(Value name)
        {
            var row = View.Rows(Resource("AWS::S3::Bucket", ("BucketName", name))).Single();
            return Limits.Test(row.Content["Name"], Text("true"), row.Context());
        }
    }

    [Theory]
    [InlineData("PascalCase", "OrdersQueue", false)]
    [InlineData("PascalCase", "ordersQueue", true)]
    [InlineData("camelCase", "ordersQueue", false)]
    [InlineData("kebab-case", "orders-queue", false)]
    [InlineData("kebab-case", "orders_queue", true)]
    [InlineData("snake_case", "orders_queue", false)]
    public void Style_IsJudged(string style, string name, bool offends)
    {
        var resource = new Resource(name, "AWS::SQS::Queue", MapValue.Empty, SourceSpan.None) { ConstructPath = $"Stack/{name}/Resource" };
        _ = new Stack("s", null, [resource]);
        var row = Assert.Single(new IdentifierView().Rows(resource));
        Assert.Equal(offends, new NameStylePredicate().Test(row.Content["LogicalId"], Text(style), row.Context()).IsTrue);
        Assert.Equal(offends, new NameStylePredicate().Test(row.Content["ConstructId"], Texts(style), row.Context()).IsTrue);
    }

    [Fact]
    public void Table_IsSound()
    {
        var all = PhysicalNames.All.ToList();
        Assert.True(all.Count > 80);
        Assert.All(all, static name =>
        {
            _ = NamePattern.ParseFragment(name.Allowed);
            Assert.All(name.Refused, static refused => NamePattern.ParseFragment(refused));
            _ = NamePattern.ParseFragment(name.Prefix + name.Suffix);
            Assert.True(name.MaxLength is null || name.MinLength <= name.MaxLength);
        });
    }
}

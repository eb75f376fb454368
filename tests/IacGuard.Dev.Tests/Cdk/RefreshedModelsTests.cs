using System.Text.Json.Nodes;
using IacGuard.Cdk.Knowledge;
using IacGuard.Dev.Knowledge.Cdk;

namespace IacGuard.Dev.Tests.Cdk;

/// <summary>A sweep of some classes of one version goes into the committed models, beside what stands there.</summary>
public sealed class RefreshedModelsTests
{
    private const string Newest = "2.276.0";
    private const string Flag = "@aws-cdk/test:aNewFlag";

    // The committed models of one module are enough, and quickly packed.
    private static readonly Lazy<byte[]> OfQueues = new(static () =>
    {
        var committed = new CommittedModels(File.ReadAllBytes(Path.Combine(Repository.Root, CdkRefresh.Target)));
        return PackedConstructs.Write([.. committed.Versions], committed.Chunks().Where(static c => c.Name == "aws_sqs"));
    });

    private readonly byte[] packed = OfQueues.Value;
    private readonly ModelPatches patches = ModelPatches.Read(Path.Combine(Repository.Root, CdkRefresh.Patches));

    [Fact]
    public void SweptClass_IsReplacedForItsVersionAlone()
    {
        var refreshed = Refresh(Swept("""{ "Resource": { "Type": "AWS::SQS::Queue", "Properties": { "DelaySeconds": 7 } } }"""));

        foreach (var version in refreshed.Versions)
        {
            var (before, after) = (new CommittedModels(packed).Of(version), refreshed.Of(version));
            Assert.Equal(version == Newest ? ["aws_sqs.Queue"] : [], after.Where(m => !JsonNode.DeepEquals(m.Value, before[m.Key])).Select(static m => m.Key));
        }

        Assert.Equal(7, refreshed.Of(Newest)["aws_sqs.Queue"]["bare"]!["Resource"]!["Properties"]!["DelaySeconds"]!.GetValue<double>());
    }

    [Fact]
    public void PropThatWasCutShort_StaysAsItWas()
    {
        var swept = Swept("""{ "Resource": { "Type": "AWS::SQS::Queue" } }""");
        swept["slots"] = new JsonObject { ["queueName"] = new JsonObject { ["cut"] = 1, ["a"] = new JsonObject() } };

        var slot = Refresh(swept).Of(Newest)["aws_sqs.Queue"]["slots"]!["queueName"];

        Assert.True(JsonNode.DeepEquals(new CommittedModels(packed).Of(Newest)["aws_sqs.Queue"]["slots"]!["queueName"], slot));
    }

    [Fact]
    public void FieldThatWasNeverTried_IsFilledInBesideWhatIsKnown()
    {
        var before = Queue("deadLetterQueue");

        var after = Field(Refresh(WithField("""{ "a": { "*": { "e": [] } } }""")), "deadLetterQueue");

        Assert.Equal("""{"a":{"*":{"e":[]}}}""", Below(after)["newField"]!.ToJsonString());
        Below(after).Remove("newField");
        Assert.True(JsonNode.DeepEquals(before, after));
    }

    [Fact]
    public void FieldThatThisSweepDidNotComeToEither_IsNeverTried()
    {
        var once = Pack(WithField("""{ "cut": 1, "a": {} }"""));

        Assert.False(Tried.Is(Below(Field(new CommittedModels(once), "deadLetterQueue"))["newField"]!));
        Assert.Equal(["*"], Below(Field(new CommittedModels(Pack(once, WithField("""{ "a": { "*": { "e": [] } } }"""))), "deadLetterQueue"))["newField"]!["a"]!.AsObject().Select(static a => a.Key));
    }

    [Fact]
    public void KnownField_StaysWhereTheSweepDidNotComeToIt()
    {
        var swept = Swept(Delayed(7));
        swept["slots"] = JsonNode.Parse("""{ "deadLetterQueue": { "a": { ".": { "s": { "queue": { "cut": 1, "a": {} } } } } } }""");

        Assert.True(JsonNode.DeepEquals(Queue("deadLetterQueue"), Field(Refresh(swept), "deadLetterQueue")));
    }

    [Fact]
    public void ParameterThatWasNeverTried_IsFilledInBesideWhatTheCallDoes()
    {
        var swept = Swept(Delayed(7));
        swept["methods"] = JsonNode.Parse("""{ "grantPurge": { "s": { "newOne": { "a": { "*": { "e": [] } } } } } }""");
        var before = new CommittedModels(packed).Of(Newest)["aws_sqs.Queue"]["methods"]!["grantPurge"]!.AsObject();

        var after = Refresh(swept).Of(Newest)["aws_sqs.Queue"]["methods"]!["grantPurge"]!.AsObject();

        Assert.True(Tried.Is(after["s"]!["newOne"]!));
        after["s"]!.AsObject().Remove("newOne");
        Assert.True(JsonNode.DeepEquals(before, after));
    }

    [Fact]
    public void PairsThatASweepHadNoTimeFor_StayAsTheyWere()
    {
        var swept = Swept(Delayed(7));
        swept["pairs"] = JsonNode.Parse("""[{ "a": "fifo", "k": "true", "b": "queueName", "l": "*", "e": [] }]""");
        swept["partial"] = 1;
        var before = new CommittedModels(packed).Of(Newest)["aws_sqs.Queue"];

        var after = Refresh(swept).Of(Newest)["aws_sqs.Queue"];

        Assert.Equal(before["pairs"]!.AsArray().Count + 1, after["pairs"]!.AsArray().Count);
        Assert.Null(after["partial"]);
    }

    [Fact]
    public void NewPropWithoutTimeForItsPairs_LeavesThePairsOpen()
    {
        var swept = Swept(Delayed(7));
        swept["slots"] = JsonNode.Parse("""{ "newProp": { "a": { "*": { "e": [] } } } }""");
        swept["pairs"] = new JsonArray();
        swept["partial"] = 1;

        Assert.NotNull(Refresh(swept).Of(Newest)["aws_sqs.Queue"]["partial"]);
    }

    [Theory]
    [InlineData("2.160.0", false, "")]
    [InlineData(Newest, false, "9")]
    [InlineData(Newest, true, "7")]
    public void FlagOfANewVersion_MattersToThatVersionAlone(string version, bool isOn, string delay)
    {
        var knowledge = new CdkKnowledge(
            new PackedKnowledge(Pack(Swept(Delayed(7)), Swept(Delayed(9)))),
            version,
            isOn ? [Flag] : []);

        var model = Assert.Single(knowledge.Find("aws-cdk-lib.aws_sqs.Queue"));

        Assert.Equal(delay, model.Bare.Single().Template["Properties"]["DelaySeconds"].Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
    }

    [Fact]
    public void PropThatIsSweptAgain_GivesWayWithItsPairs()
    {
        var before = new CommittedModels(packed).Of(Newest)["aws_sqs.Queue"];

        var after = Refresh(Again("""{ "*": { "e": [] } }""", """[{ "a": "queueName", "k": "*", "b": "visibilityTimeout", "l": "*", "e": [] }]""")).Of(Newest)["aws_sqs.Queue"];

        Assert.Equal("""{"a":{"*":{"e":[]}}}""", after["slots"]!["queueName"]!.ToJsonString());
        Assert.Equal(
            [.. OtherPairs(before), """{"a":"queueName","k":"*","b":"visibilityTimeout","l":"*","e":[]}"""],
            after["pairs"]!.AsArray().Select(static p => p!.ToJsonString()));
        foreach (var model in (JsonObject[])[before, after])
        {
            model["slots"]!.AsObject().Remove("queueName");
            model.Remove("pairs");
        }

        Assert.True(JsonNode.DeepEquals(before, after));
    }

    [Fact]
    public void PropThatFailsAgain_StaysAsItWas()
    {
        var after = Refresh(Again("{}", "[]")).Of(Newest)["aws_sqs.Queue"];

        Assert.True(JsonNode.DeepEquals(Queue("queueName"), after["slots"]!["queueName"]));
    }

    [Fact]
    public void FlagThatAPropDoesNotDependOn_MattersNoMoreThanBefore()
    {
        var again = Again("""{ "*": { "e": [] } }""", "[]");

        var knowledge = new CdkKnowledge(new PackedKnowledge(Pack(again, again)), Newest, []);

        Assert.Single(knowledge.Find("aws-cdk-lib.aws_sqs.Queue"));
        Assert.Equal("""{"a":{"*":{"e":[]}}}""", Refresh(again).Of(Newest)["aws_sqs.Queue"]["slots"]!["queueName"]!.ToJsonString());
    }

    [Fact]
    public void PropThatIsAlikeWithAndWithoutFlags_KeepsWhatFlagsChangeElsewhere()
    {
        var differing = Pack(packed, Other(Swept(Delayed(7))), Other(Swept(Delayed(8))));

        var refreshed = new PackedKnowledge(Pack(differing, Other(AgainWith(Delayed(7))), Other(AgainWith(Delayed(8)))));

        Assert.Equal(7, DelayOfOther(refreshed, Flag));
        Assert.Equal(8, DelayOfOther(refreshed));
    }

    // A class of which it is not known which flags matter to it.
    private static JsonObject Other(JsonObject swept)
    {
        swept["fqn"] = "aws_sqs.Other";
        return swept;
    }

    private static double? DelayOfOther(PackedKnowledge models, params string[] flags) =>
        Assert.Single(new CdkKnowledge(models, Newest, flags).Find("aws-cdk-lib.aws_sqs.Other")).Bare[0].Template["Properties"]["DelaySeconds"].Number;

    private JsonObject AgainWith(string bare)
    {
        var again = Again("""{ "*": { "e": [] } }""", "[]");
        again["bare"] = JsonNode.Parse(bare);
        return again;
    }

    [Fact]
    public void ClassThatIsMadeWithAnotherMinimum_IsReplacedAsAWhole()
    {
        var swept = Swept(Delayed(7));
        swept["recipe"] = new JsonArray("fifo");

        var after = Refresh(swept).Of(Newest)["aws_sqs.Queue"];

        Assert.Empty(after["slots"]!.AsObject());
        Assert.Equal("""["fifo"]""", after["recipe"]!.ToJsonString());
    }

    [Fact]
    public void SomePropsOfAnotherMinimum_ChangeNothing()
    {
        var again = Again("""{ "*": { "e": [] } }""", "[]");
        again["recipe"] = new JsonArray("fifo");

        Assert.True(JsonNode.DeepEquals(new CommittedModels(packed).Of(Newest)["aws_sqs.Queue"], Refresh(again).Of(Newest)["aws_sqs.Queue"]));
    }

    [Fact]
    public void PropThatIsWantedAgain_IsToldToTheSweep()
    {
        Assert.Equal("""{"again":{"queueName":1,"fifo":1}}""", Tried.Again(["queueName", "fifo"]).ToJsonString());
        Assert.True(Tried.IsAgain(Tried.Again(["queueName"])));
        Assert.False(Tried.IsAgain(Tried.Of(new CommittedModels(packed).Of(Newest)["aws_sqs.Queue"])));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ClassThatCouldNotBeMadeInBothWays_StaysAsItWas(bool isWithFlags)
    {
        var failed = new JsonObject { ["fqn"] = "aws_sqs.Queue", ["error"] = "why" };

        Assert.Equal(packed, isWithFlags ? Pack(Swept(Delayed(7)), failed) : Pack(failed, Swept(Delayed(7))));
    }

    // One prop alone, with the minimum as it is known.
    private JsonObject Again(string ways, string pairs)
    {
        var known = new CommittedModels(packed).Of(Newest)["aws_sqs.Queue"];
        return new JsonObject
        {
            ["fqn"] = "aws_sqs.Queue",
            ["bare"] = known["bare"]!.DeepClone(),
            ["attr"] = known["attr"]!.DeepClone(),
            ["slots"] = JsonNode.Parse($$"""{ "queueName": { "a": {{ways}} } }"""),
            ["among"] = new JsonArray("queueName"),
            ["pairs"] = JsonNode.Parse(pairs),
        };
    }

    private static IEnumerable<string> OtherPairs(JsonObject model) =>
        model["pairs"]!.AsArray().Where(static p => p!["a"]!.GetValue<string>() != "queueName" && p["b"]!.GetValue<string>() != "queueName").Select(static p => p!.ToJsonString());

    private static JsonObject WithField(string field)
    {
        var swept = Swept(Delayed(7));
        swept["slots"] = JsonNode.Parse($$"""{ "deadLetterQueue": { "a": { ".": { "s": { "newField": {{field}} } } } } }""");
        return swept;
    }

    private JsonNode Queue(string prop) => Field(new CommittedModels(packed), prop);

    private static JsonNode Field(CommittedModels models, string prop) => models.Of(Newest)["aws_sqs.Queue"]["slots"]![prop]!;

    private static JsonObject Below(JsonNode slot) => slot["a"]!["."]!["s"]!.AsObject();

    private static string Delayed(int seconds) => $$"""{ "Resource": { "Type": "AWS::SQS::Queue", "Properties": { "DelaySeconds": {{seconds}} } } }""";

    private static JsonObject Swept(string bare) => new() { ["fqn"] = "aws_sqs.Queue", ["bare"] = JsonNode.Parse(bare), ["attr"] = new JsonObject(), ["slots"] = new JsonObject(), ["methods"] = new JsonObject() };

    private CommittedModels Refresh(JsonObject recommended) => new(Pack(recommended, recommended));

    private byte[] Pack(JsonObject both) => Pack(both, both);

    private byte[] Pack(byte[] committed, JsonObject both) => Pack(committed, both, both);

    private byte[] Pack(byte[] committed, JsonObject recommended, JsonObject without) =>
        new RefreshedModels(committed, new VersionSweep(Newest, [], Runs(recommended), Runs(without), new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))).Pack(patches);

    private byte[] Pack(JsonObject recommended, JsonObject without)
    {
        var flags = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["aws_sqs.Queue"] = [Flag] };
        var sweep = new VersionSweep(Newest, [], Runs(recommended), Runs(without), flags);
        return new RefreshedModels(packed, sweep).Pack(patches);
    }

    private static Dictionary<string, JsonObject> Runs(params JsonObject[] runs) => runs.ToDictionary(static r => r["fqn"]!.GetValue<string>(), static r => r, StringComparer.Ordinal);
}

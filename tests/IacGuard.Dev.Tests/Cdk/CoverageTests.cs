using System.Text.Json.Nodes;
using IacGuard.Dev.Knowledge.Cdk;

namespace IacGuard.Dev.Tests.Cdk;

/// <summary>What the models tell, what failed and what was never tried is counted, and a sweep of the rest tries no more than that.</summary>
[Collection(CdkGroup.Name)]
public sealed class CoverageTests(CdkInstall install)
{
    private const string Queue = "aws_sqs.Queue";

    [Theory]
    [InlineData("props", "5")]
    [InlineData("... mapped: every effect is exact", "1")]
    [InlineData("... opaque: some effect is a place without a value", "1")]
    [InlineData("... without effect on their own", "1")]
    [InlineData("... failed in every way tried on their own", "1")]
    [InlineData("... never tried", "1")]
    [InlineData("fields and parameters below props", "2")]
    [InlineData("parameters of methods and fields below them", "1")]
    [InlineData("pairs of props that do not add up", "1")]
    public void Model_IsCountedByWhatBecameOfIt(string row, string count)
    {
        var model = JsonNode.Parse("""
            {
              "slots": {
                "mapped": { "a": { ".": { "e": [{ "r": "Resource", "p": ["A"], "v": 1 }], "s": { "tried": { "a": { "*": { "e": [] } } }, "left": { "a": {} } } } } },
                "opaque": { "a": { "*": { "e": [{ "r": "Resource", "p": ["A"], "v": { "$": "?" } }] } } },
                "without": { "a": { "*": { "e": [] } } },
                "failed": { "a": {}, "err": { "*": 1 } },
                "left": { "a": {} }
              },
              "methods": { "grant": { "e": [], "s": { "left": { "a": {} } } }, "failed": { "err": 1 } },
              "pairs": [{ "a": "mapped", "k": ".", "b": "opaque", "l": "*", "e": [] }, { "a": "mapped", "k": "", "b": "mapped", "l": "", "x": [] }]
            }
            """)!.AsObject();

        var coverage = Coverage.Of([model]);

        Assert.Equal(count, coverage.Rows().First(r => r.What == row).HowMany);
        Assert.Equal(3, coverage.Untried);
    }

    [SkippableFact]
    public void PropThatIsRefusedAlone_IsSweptBesideWhatItNeeds()
    {
        const string Rule = "aws_events.Rule";
        JsonObject? swept = null;
        install.Sweep().Constructs([Rule], "recommended", new Dictionary<string, JsonObject> { [Rule] = Tried.Again(["eventBus"]) }, line => swept = JsonNode.Parse(line)!.AsObject());

        Assert.Equal(["eventBus"], swept!["slots"]!.AsObject().Select(static s => s.Key));
        var effect = Assert.Single(swept["slots"]!["eventBus"]!["a"]!["*"]!["e"]!.AsArray())!;
        Assert.Equal("""["Properties","EventBusName"]""", effect["p"]!.ToJsonString());
        Assert.DoesNotContain(swept["pairs"]!.AsArray(), static p => p!["b"]!.GetValue<string>() == "eventPattern");
        Assert.Null(swept["methods"]);
    }

    [SkippableFact]
    public void SweepOfTheRest_TriesWhatTheModelLacksAndNothingElse()
    {
        var model = new CommittedModels(File.ReadAllBytes(Path.Combine(Repository.Root, CdkRefresh.Target))).Of(CdkInstall.LibraryVersion)[Queue];
        var whole = model.DeepClone().AsObject();
        model["slots"]!["deadLetterQueue"]!["a"]!["."]!["s"]!["maxReceiveCount"] = JsonNode.Parse("""{ "a": {} }""");
        model["methods"]!.AsObject().Remove("grantPurge");

        var swept = Sweep(model);

        Assert.Equal(["deadLetterQueue"], swept["slots"]!.AsObject().Select(static s => s.Key));
        Assert.Equal("""{"a":{".":{"s":{"maxReceiveCount":{"req":1,"a":{"*":{"e":[]}}}}}}}""", swept["slots"]!["deadLetterQueue"]!.ToJsonString());
        Assert.Equal(["grantPurge"], swept["methods"]!.AsObject().Select(static m => m.Key));
        Assert.Null(swept["pairs"]);
        Assert.True(JsonNode.DeepEquals(whole["slots"], ModelOverlay.Apply(model, PackedConstructs.Plain(swept))["slots"]));
    }

    [SkippableFact]
    public void SweepOfTheRest_WithANewProp_TriesItsPairs()
    {
        var model = new CommittedModels(File.ReadAllBytes(Path.Combine(Repository.Root, CdkRefresh.Target))).Of(CdkInstall.LibraryVersion)[Queue];
        model["slots"]!.AsObject().Remove("dataKeyReuse");

        Assert.Contains(Sweep(model)["pairs"]!.AsArray(), static pair => pair!["a"]!.GetValue<string>() == "dataKeyReuse");
    }

    private JsonObject Sweep(JsonObject model)
    {
        var lines = new List<string>();
        install.Sweep().Constructs([Queue], "recommended", new Dictionary<string, JsonObject>(StringComparer.Ordinal) { [Queue] = Tried.Of(model) }, lines.Add);
        return JsonNode.Parse(Assert.Single(lines))!.AsObject();
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using IacGuard.Dev.Knowledge.Cdk.Composition;

namespace IacGuard.Dev.Tests.Cdk;

/// <summary>What came out wrong in an example is no longer told when the props are given that touch it.</summary>
public sealed class DoubtsTests
{
    private const string Model = """
        {
          "fqn": "aws_x.Y",
          "slots": {
            "touching": { "a": { "*": { "e": [{ "r": "Resource", "p": ["Properties", "Size"], "v": { "$": "touching" } }] } } },
            "other": { "a": { "*": { "e": [{ "r": "Resource", "p": ["Properties", "Name"], "v": { "$": "other" } }] } } },
            "needed": { "req": 1, "a": { "*": { "e": [{ "r": "Resource", "p": ["Properties", "Size"], "v": { "$": "needed" } }] } } }
          }
        }
        """;

    private readonly JsonObject model = JsonNode.Parse(Model)!.AsObject();

    [Fact]
    public void WrongValue_IsDoubtedWithThePropThatTouchesIt()
    {
        var pair = Assert.Single(Learned(new Mistake("MkId/Resource", "Properties.Size[0].Unit", "")));

        Assert.Equal(("touching", "touching", "", ""), (Text(pair["a"]), Text(pair["b"]), Text(pair["k"]), Text(pair["l"])));
        Assert.Equal("""[{"r":"Resource","p":["Properties","Size"]}]""", pair["x"]!.ToJsonString());
    }

    [Fact]
    public void WrongValueThatNoPropTouches_IsDoubtedWithEveryProp() =>
        Assert.Equal(["needed", "other", "touching"], Learned(new Mistake("MkId/Resource", "Properties.Colour", "")).Select(static p => Text(p["a"])));

    [Fact]
    public void PropThatAnotherExampleHasWithoutTheMistake_IsNotSuspected()
    {
        var mistake = new Mistake("MkId/Resource", "Properties.Colour", "");

        Assert.Equal(["other"], Learned(mistake, (Example("touching", "needed"), [])).Select(static p => Text(p["a"])));
    }

    [Fact]
    public void MistakeThatNoPropExplains_IsDoubtedWithEveryProp()
    {
        var mistake = new Mistake("MkId/Resource", "Properties.Colour", "");

        Assert.Equal(["needed", "other", "touching"], Learned(mistake, (Example("touching", "other", "needed"), [])).Select(static p => Text(p["a"])));
    }

    [Fact]
    public void ResourceThatIsNotMade_MayNotBeMade()
    {
        var pairs = Learned(new Mistake("MkId/Resource", "", "is not synthesized"));

        Assert.Equal(["other", "touching"], pairs.Select(static p => Text(p["a"])));
        Assert.All(pairs, static pair => Assert.Equal("""[{"r":"Resource","del":1}]""", pair["x"]!.ToJsonString()));
    }

    [Fact]
    public void ResourceNamedAfterAnExampleText_MayBeAnywhere() =>
        Assert.All(Learned(new Mistake("MkId/mk7a/Resource", "", "is missing")), static pair => Assert.Equal("""[{"r":"?","del":1}]""", pair["x"]!.ToJsonString()));

    [Fact]
    public void ResourceThatIsSaidNotToBeMade_IsTakenOutForCertain()
    {
        Doubts.Add([("touching", ["Group/Resource !", "Resource Properties.Groups"])], model);

        var pair = Assert.Single(model["pairs"]!.AsArray())!;
        Assert.Equal("""[{"r":"Group/Resource","del":1}]""", pair["e"]!.ToJsonString());
        Assert.Equal("""[{"r":"Resource","p":["Properties","Groups"]}]""", pair["x"]!.ToJsonString());
    }

    private List<JsonNode> Learned(Mistake mistake, params (JsonElement Example, IReadOnlyList<Mistake> Mistakes)[] others)
    {
        var doubts = Doubts.Read("no such file");
        doubts.Learn([(Example("touching", "other", "needed"), [mistake]), .. others], "aws_x.Y", model);
        doubts.Apply("aws_x.Y", model);
        return [.. model["pairs"]!.AsArray().Select(static p => p!)];
    }

    private static JsonElement Example(params string[] props) => JsonSerializer.SerializeToElement(new { props = new { f = props.ToDictionary(static p => p, static _ => new { n = 1 }) } });

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}

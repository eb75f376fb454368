using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using IacGuard.Dev.Knowledge.Cdk.Composition;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>How much of the library models tell: constructs, props and methods, by what became of them.</summary>
internal sealed class Coverage
{
    private readonly Fate props = new();
    private readonly Fate belowProps = new();
    private readonly Fate ofCalls = new();
    private int constructs;
    private int mapped;
    private int opaque;
    private int methods;
    private int methodsFailed;
    private int interactions;
    private int unclear;

    /// <summary>Counts models.</summary>
    public static Coverage Of(IEnumerable<JsonObject> models)
    {
        var coverage = new Coverage();
        foreach (var model in models)
        {
            coverage.Add(model);
        }

        return coverage;
    }

    /// <summary>How many props, fields and parameters were never tried.</summary>
    public int Untried => props.Untried + belowProps.Untried + ofCalls.Untried;

    /// <summary>The figures as rows of a table: what, how many.</summary>
    public IEnumerable<(string What, string HowMany)> Rows()
    {
        yield return ("construct classes", Text(constructs));
        yield return ("props", Text(props.All));
        yield return ("... mapped: every effect is exact", Text(mapped));
        yield return ("... opaque: some effect is a place without a value", Text(opaque));
        yield return ("... without effect on their own", Text(props.All - mapped - opaque - props.Failed - props.Untried));
        yield return ("... failed in every way tried on their own", Text(props.Failed));
        yield return ("... never tried", Text(props.Untried));
        yield return ("fields and parameters below props", Text(belowProps.All));
        yield return ("... failed in every way tried", Text(belowProps.Failed));
        yield return ("... never tried", Text(belowProps.Untried));
        yield return ("methods", Text(methods));
        yield return ("... could not be called", Text(methodsFailed));
        yield return ("parameters of methods and fields below them", Text(ofCalls.All));
        yield return ("... failed in every way tried", Text(ofCalls.Failed));
        yield return ("... never tried", Text(ofCalls.Untried));
        yield return ("pairs of props that do not add up", Text(interactions));
        yield return ("... whose outcome is not kept", Text(unclear));
    }

    /// <summary>The rows as a Markdown table.</summary>
    public static string Table(IReadOnlyList<(string Title, Coverage Figures)> columns)
    {
        var text = new StringBuilder("| |").AppendJoin("", columns.Select(static c => $" {c.Title} |")).Append("\n| --- |")
            .AppendJoin("", columns.Select(static _ => " ---: |")).Append('\n');
        var rows = columns.Select(static c => c.Figures.Rows().ToList()).ToList();
        for (var i = 0; i < rows[0].Count; i++)
        {
            text.Append("| ").Append(rows[0][i].What).Append(" |").AppendJoin("", rows.Select(r => $" {r[i].HowMany} |")).Append('\n');
        }

        return text.ToString();
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private void Add(JsonObject model)
    {
        constructs++;
        foreach (var (_, slot) in model["slots"] as JsonObject ?? [])
        {
            AddProp(slot!);
        }

        foreach (var (_, method) in model["methods"] as JsonObject ?? [])
        {
            methods++;
            methodsFailed += method!["err"] is null ? 0 : 1;
            ofCalls.Add(Tried.Deep(method["s"]));
        }

        foreach (var pair in (model["pairs"] as JsonArray ?? []).Where(static pair => !Doubts.Is(pair!)))
        {
            interactions++;
            unclear += pair!["x"] is null ? 0 : 1;
        }
    }

    private void AddProp(JsonNode slot)
    {
        props.Add([slot]);
        belowProps.Add(Tried.Below(slot));
        var alternatives = slot["a"]!.AsObject();
        if (slot["t"] is not null || alternatives.Any(static a => IsOpaque(a.Value!["e"])))
        {
            opaque++;
        }
        else if (alternatives.Count > 0 && (slot["req"] is not null || alternatives.Any(static a => a.Value!["e"]!.AsArray().Count > 0)))
        {
            mapped++;
        }
    }

    private static bool IsOpaque(JsonNode? node) => node switch
    {
        JsonObject map => map["$"] is JsonValue hole && hole.TryGetValue<string>(out var name) && name == "?" || map.Any(static m => IsOpaque(m.Value)),
        JsonArray list => list.Any(IsOpaque),
        _ => false,
    };
    // What became of slots.
    private sealed class Fate
    {
        public int All { get; private set; }

        public int Failed { get; private set; }

        public int Untried { get; private set; }

        public void Add(IEnumerable<JsonNode> slots)
        {
            foreach (var slot in slots)
            {
                All++;
                Failed += Tried.Is(slot) && slot["a"]!.AsObject().Count == 0 && slot["t"] is null ? 1 : 0;
                Untried += Tried.Is(slot) ? 0 : 1;
            }
        }
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>How much of the library a sweep told: constructs, props and methods, by what became of them.</summary>
internal sealed class Coverage
{
    private int constructs;
    private int failed;
    private int mapped;
    private int opaque;
    private int withoutEffect;
    private int propsFailed;
    private int nested;
    private int methods;
    private int methodsFailed;
    private int interactions;
    private int unclear;
    private long trials;
    private long milliseconds;

    /// <summary>Counts a run.</summary>
    public static Coverage Of(IEnumerable<JsonObject> models)
    {
        var coverage = new Coverage();
        foreach (var model in models)
        {
            coverage.Add(model);
        }

        return coverage;
    }

    /// <summary>The figures as rows of a table: what, how many.</summary>
    public IEnumerable<(string What, string HowMany)> Rows()
    {
        yield return ("construct classes", Text(constructs + failed));
        yield return ("... synthesized with the minimum", Text(constructs));
        yield return ("... could not be made", Text(failed));
        yield return ("props", Text(mapped + opaque + withoutEffect + propsFailed));
        yield return ("... mapped: every effect is exact", Text(mapped));
        yield return ("... opaque: some effect is a place without a value", Text(opaque));
        yield return ("... without effect on their own", Text(withoutEffect));
        yield return ("... failed in every way tried on their own", Text(propsFailed));
        yield return ("fields and parameters below props", Text(nested));
        yield return ("methods told", Text(methods));
        yield return ("... could not be called", Text(methodsFailed));
        yield return ("pairs of props that do not add up", Text(interactions));
        yield return ("... whose outcome is not kept", Text(unclear));
        yield return ("syntheses for single props", Text(trials));
        yield return ("seconds of sweeping", Text(milliseconds / 1000));
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
        if (model.ContainsKey("error"))
        {
            failed++;
            return;
        }

        constructs++;
        trials += model["stat"]?["trials"]?.GetValue<int>() ?? 0;
        milliseconds += model["ms"]?.GetValue<int>() ?? 0;
        foreach (var (_, slot) in model["slots"]?.AsObject() ?? [])
        {
            AddProp(slot!);
        }

        foreach (var (_, method) in model["methods"]?.AsObject() ?? [])
        {
            _ = method!["err"] is null ? methods++ : methodsFailed++;
        }

        foreach (var pair in model["pairs"]?.AsArray() ?? [])
        {
            interactions++;
            unclear += pair!["x"] is null ? 0 : 1;
        }
    }

    private void AddProp(JsonNode slot)
    {
        var alternatives = slot["a"]!.AsObject();
        nested += alternatives.Sum(static a => Below(a.Value!));
        if (alternatives.Count == 0)
        {
            propsFailed++;
        }
        else if (alternatives.Any(static a => IsOpaque(a.Value!["e"])))
        {
            opaque++;
        }
        else if (slot["req"] is not null || alternatives.Any(static a => a.Value!["e"]!.AsArray().Count > 0))
        {
            mapped++;
        }
        else
        {
            withoutEffect++;
        }
    }

    private static int Below(JsonNode alternative) =>
        alternative["s"] is JsonObject slots ? slots.Sum(static s => 1 + s.Value!["a"]!.AsObject().Sum(static a => Below(a.Value!))) : 0;

    private static bool IsOpaque(JsonNode? node) => node switch
    {
        JsonObject map => map["$"] is JsonValue hole && hole.TryGetValue<string>(out var name) && name == "?" || map.Any(static m => IsOpaque(m.Value)),
        JsonArray list => list.Any(IsOpaque),
        _ => false,
    };
}

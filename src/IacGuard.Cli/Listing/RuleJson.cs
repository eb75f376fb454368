using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IacGuard.Rules;

namespace IacGuard.Cli.Listing;

/// <summary>Rules as JSON. The names of the properties never change.</summary>
internal static class RuleJson
{
    /// <summary>Writes an array of rules.</summary>
    public static void Write(IReadOnlyList<ListedRule> rules, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var rule in rules)
            {
                Write(json, rule);
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, ListedRule listed)
    {
        var rule = listed.Rule;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title);
        json.WriteString("severity", ListedRule.Word(listed.Severity));
        WriteTexts(json, "on", rule.On);
        json.WriteStartObject("sameAs");
        foreach (var suite in rule.SameAs.OrderBy(static s => s.Key, StringComparer.Ordinal))
        {
            WriteTexts(json, suite.Key, suite.Value);
        }

        json.WriteEndObject();
        WriteTexts(json, "packs", listed.Packs);
        WriteControls(json, listed);
        json.WriteString("service", rule.Service);
        json.WriteString("law", rule.Law);
        json.WriteString("message", rule.Message);
        json.WriteString("why", rule.Why);
        json.WriteString("howToFix", rule.HowToFix);
        WriteParameters(json, rule);
        WriteTexts(json, "references", rule.References);
        json.WriteString("since", rule.Since);
        json.WriteBoolean("builtIn", rule.IsBuiltIn);
        json.WriteString("helpUri", rule.HelpUri);
        json.WriteEndObject();
    }

    private static void WriteControls(Utf8JsonWriter json, ListedRule listed)
    {
        json.WriteStartObject("controls");
        foreach (var pack in listed.Controls)
        {
            WriteTexts(json, pack.Key, pack.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartArray("parameters");
        foreach (var parameter in rule.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name);
            json.WriteString("description", parameter.Description);
            json.WriteString("default", parameter.Default.IsAbsent ? null : parameter.Default.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

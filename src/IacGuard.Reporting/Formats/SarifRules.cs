using System.Globalization;
using System.Text;
using System.Text.Json;
using IacGuard.Rules;

namespace IacGuard.Reporting;

/// <summary>The rules of a SARIF run: the active ones, then others that something is reported under.</summary>
internal sealed class SarifRules
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<Rule> rules = [];

    public SarifRules(ScanReport report)
    {
        foreach (var rule in report.Rules)
        {
            _ = IndexOf(rule);
        }

        foreach (var finding in report.Findings)
        {
            _ = IndexOf(finding.Rule);
        }

        foreach (var error in report.Errors)
        {
            _ = IndexOf(error.Rule);
        }
    }

    /// <summary>The place of a rule in the array.</summary>
    public int IndexOf(Rule rule)
    {
        if (!indexes.TryGetValue(rule.Id, out var index))
        {
            index = rules.Count;
            indexes[rule.Id] = index;
            rules.Add(rule);
        }

        return index;
    }

    /// <summary>Writes the <c>rules</c> array.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(writer, rule);
        }

        writer.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", PascalCase(rule.Law.Length > 0 ? rule.Law : rule.Title));
        SarifReporter.WriteMessage(writer, "shortDescription", $"{rule.Title}.");
        SarifReporter.WriteMessage(writer, "fullDescription", rule.Why.Length > 0 ? Prose(rule.Why, " ") : $"{rule.Title}.");
        writer.WriteStartObject("help");
        writer.WriteString("text", HelpText(rule));
        writer.WriteString("markdown", HelpMarkdown(rule));
        writer.WriteEndObject();
        if (rule.HelpUri is { } page)
        {
            writer.WriteString("helpUri", page);
        }

        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SarifReporter.Level(rule.Severity));
        writer.WriteEndObject();
        WriteProperties(writer, rule);
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject("properties");
        writer.WriteStartArray("tags");
        foreach (var tag in RuleTags.Of(rule))
        {
            writer.WriteStringValue(tag);
        }

        writer.WriteEndArray();
        if (rule.SameAs.Count > 0)
        {
            writer.WriteStartObject("sameAs");
            foreach (var (suite, checks) in rule.SameAs.OrderBy(static s => s.Key, StringComparer.Ordinal))
            {
                writer.WriteStartArray(suite);
                foreach (var check in checks)
                {
                    writer.WriteStringValue(check);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string HelpText(Rule rule)
    {
        var text = new StringBuilder(Prose(rule.Why.Length > 0 ? rule.Why : $"{rule.Title}.", "\n\n"));
        if (rule.HowToFix.Length > 0)
        {
            _ = text.Append("\n\nHow to fix: ").Append(Prose(rule.HowToFix, "\n\n"));
        }

        foreach (var reference in rule.References)
        {
            _ = text.Append('\n').Append(text.ToString().EndsWith("\n", StringComparison.Ordinal) ? "" : "\n").Append(VisibleText.Escape(reference));
        }

        return text.ToString();
    }

    private static string HelpMarkdown(Rule rule)
    {
        var text = new StringBuilder(MarkdownText.Paragraphs(rule.Why.Length > 0 ? rule.Why : $"{rule.Title}."));
        if (rule.HowToFix.Length > 0)
        {
            _ = text.Append("\n\n**How to fix:** ").Append(MarkdownText.Paragraphs(rule.HowToFix));
        }

        for (var i = 0; i < rule.References.Count; i++)
        {
            _ = text.Append(i == 0 ? "\n\n- " : "\n- ").Append(MarkdownText.Link(rule.References[i]));
        }

        return text.ToString();
    }

    private static string Prose(string text, string separator) => string.Join(separator, TextFlow.Paragraphs(text).Select(VisibleText.Escape));

    // `queue-is-encrypted` and `Queue is encrypted` are both QueueIsEncrypted.
    private static string PascalCase(string words)
    {
        var name = new StringBuilder(words.Length);
        var startsWord = true;
        foreach (var c in words)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                _ = name.Append(startsWord ? char.ToUpper(c, CultureInfo.InvariantCulture) : c);
            }

            startsWord = !char.IsAsciiLetterOrDigit(c);
        }

        return name.ToString();
    }
}

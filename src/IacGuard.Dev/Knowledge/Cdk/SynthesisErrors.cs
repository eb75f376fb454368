using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>What the CDK said where a construct, prop or method failed: messages that a compiler does not give, a source for rules to come.</summary>
internal static partial class SynthesisErrors
{
    private const int MostPlaces = 4;

    /// <summary>One line per failure: class, place, value, message; in the order of their names.</summary>
    public static IEnumerable<string> Lines(IEnumerable<KeyValuePair<string, JsonObject>> models)
    {
        foreach (var (name, model) in models.OrderBy(static m => m.Key, StringComparer.Ordinal))
        {
            if (model["error"] is { } error)
            {
                yield return $"{name}\t\t\t{error}";
            }

            foreach (var line in Slots(model["slots"] as JsonObject, ""))
            {
                yield return $"{name}\t{line}";
            }

            foreach (var (method, found) in model["methods"] as JsonObject ?? [])
            {
                if (found!["err"] is { } message)
                {
                    yield return $"{name}\t{method}()\t\t{message}";
                }
            }
        }
    }

    /// <summary>
    /// One line per message that does not depend on the sweep's own values: the message, a tab, and the classes (and props) that gave it; in the order of the messages.
    /// </summary>
    public static IEnumerable<string> Messages(IEnumerable<KeyValuePair<string, JsonObject>> models) =>
        Lines(models).Select(static line => line.Split('\t')).Where(static parts => parts.Length == 4 && !OfTheSweep().IsMatch(parts[3]))
            .GroupBy(static parts => parts[3].Trim(), StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => $"{g.Key}\t{string.Join(", ", g.Select(static parts => $"{parts[0]}.{parts[1]}".TrimEnd('.')).Distinct().Take(MostPlaces))}");

    // Marked values, folders and names of the sweep, and what fails within the CDK or the sweep itself.
    [GeneratedRegex(@"mk\d|/(tmp|work|fx)|MkStack|MkId|no value for|no arguments|Cannot read|Cannot convert|Resolution error|is not a function|nested too deep|There is already|JSON path|unexpected token|JSON at position", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheSweep();

    private static IEnumerable<string> Slots(JsonObject? slots, string above)
    {
        foreach (var (name, slot) in slots ?? [])
        {
            foreach (var (key, message) in slot!["err"] as JsonObject ?? [])
            {
                yield return $"{above}{name}\t{key}\t{message}";
            }

            foreach (var line in slot["a"]!.AsObject().SelectMany(a => Slots(a.Value!["s"] as JsonObject, $"{above}{name}.")))
            {
                yield return line;
            }
        }
    }
}

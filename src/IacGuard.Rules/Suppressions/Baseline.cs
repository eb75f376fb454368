using IacGuard.Documents;

namespace IacGuard.Rules.Suppressions;

/// <summary>One accepted finding. File and message are for people; only rule and fingerprint count.</summary>
public sealed record BaselineEntry(string Rule, string Fingerprint, string File, string Message);

/// <summary>The findings that were there when a baseline was made: only new ones count.</summary>
public sealed class Baseline(IReadOnlyList<BaselineEntry> entries)
{
    /// <summary>Why a finding is suppressed by a baseline.</summary>
    public const string Reason = "accepted in the baseline";

    private const string FindingsKey = "findings";

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; } = entries;

    /// <summary>The baseline that accepts what is violated and not suppressed; sorted, so that it changes only where findings do.</summary>
    public static Baseline Of(IEnumerable<Finding> findings)
    {
        var entries = new List<BaselineEntry>();
        foreach (var finding in findings)
        {
            if (finding.Verdict == Verdict.Violated && finding.Suppression is null)
            {
                entries.Add(new BaselineEntry(finding.Rule.Id, finding.Fingerprint, finding.Span.File?.Path ?? "", finding.Message));
            }
        }

        entries.Sort(Compare);
        return new Baseline(entries);
    }

    /// <summary>Reads a baseline file's document; what is wrong goes to <paramref name="errors"/>.</summary>
    public static Baseline Read(Document document, ICollection<DocumentError> errors)
    {
        foreach (var error in document.Errors)
        {
            errors.Add(error);
        }

        var entries = new List<BaselineEntry>();
        if (document.Root is MappingNode map && map[FindingsKey] is SequenceNode list)
        {
            foreach (var item in list.Items)
            {
                if (item is MappingNode entry && Text(entry, "rule") is { Length: > 0 } rule && Text(entry, "fingerprint") is { Length: > 0 } fingerprint)
                {
                    entries.Add(new BaselineEntry(rule, fingerprint, Text(entry, "file"), Text(entry, "message")));
                }
                else
                {
                    errors.Add(new DocumentError("This is no entry of a baseline: expected a map with 'rule' and 'fingerprint'.", item.Span));
                }
            }
        }
        else if (document.Errors.Count == 0)
        {
            errors.Add(new DocumentError("This is no baseline: expected a map with a list 'findings', as 'iacguard baseline' writes it.", document.Root?.Span ?? default));
        }

        return new Baseline(entries);
    }

    /// <summary>Suppresses what is in the baseline. Each entry covers one finding; two equal fingerprints need two entries.</summary>
    /// <param name="findings">The findings; those already suppressed use up their entries too.</param>
    /// <param name="stale">How many entries match nothing any more.</param>
    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, out int stale)
    {
        var left = new Dictionary<(string Rule, string Fingerprint), int>();
        foreach (var entry in Entries)
        {
            var key = (entry.Rule, entry.Fingerprint);
            left[key] = left.TryGetValue(key, out var count) ? count + 1 : 1;
        }

        stale = Entries.Count;
        var result = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            var key = (finding.Rule.Id, finding.Fingerprint);
            var isCovered = finding.Verdict == Verdict.Violated && left.TryGetValue(key, out var count) && count > 0;
            if (isCovered)
            {
                left[key]--;
                stale--;
            }

            result.Add(isCovered && finding.Suppression is null
                ? finding with { Suppression = new Suppression(finding.Rule.Id, Reason, null, SuppressionSource.Baseline, default) }
                : finding);
        }

        return result;
    }

    private static string Text(MappingNode map, string key) => (map[key] as ScalarNode)?.Text ?? "";

    private static int Compare(BaselineEntry left, BaselineEntry right)
    {
        var order = string.CompareOrdinal(left.File, right.File);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule, right.Rule);
        order = order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
        return order != 0 ? order : string.CompareOrdinal(left.Fingerprint, right.Fingerprint);
    }
}

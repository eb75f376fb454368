using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Scanning;

/// <summary>The order of reports: by file, place, rule. Total over what a report shows, so that no run differs from another.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts findings and leaves out repeated ones (a template that several others nest).</summary>
    public static List<Finding> SortDistinct(IEnumerable<Finding> findings)
    {
        var sorted = findings.ToList();
        sorted.Sort(Compare);
        var distinct = new List<Finding>(sorted.Count);
        foreach (var finding in sorted)
        {
            if (distinct.Count == 0 || Compare(distinct[^1], finding) != 0 || distinct[^1].Fingerprint != finding.Fingerprint)
            {
                distinct.Add(finding);
            }
        }

        return distinct;
    }

    /// <summary>Sorts input errors.</summary>
    public static List<InputError> Sort(IEnumerable<InputError> errors) =>
        [.. errors.OrderBy(static e => e.File, StringComparer.Ordinal).ThenBy(static e => e.Span.Start).ThenBy(static e => e.Message, StringComparer.Ordinal)];

    private static int Compare(Finding left, Finding right)
    {
        var order = string.CompareOrdinal(left.Span.File?.Path, right.Span.File?.Path);
        order = order != 0 ? order : left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        order = order != 0 ? order : left.Span.End.CompareTo(right.Span.End);
        order = order != 0 ? order : string.CompareOrdinal(left.Resource?.LogicalId, right.Resource?.LogicalId);
        order = order != 0 ? order : string.CompareOrdinal(left.Property, right.Property);
        order = order != 0 ? order : left.Verdict.CompareTo(right.Verdict);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}

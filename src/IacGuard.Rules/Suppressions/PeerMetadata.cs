using System.Text;
using IacGuard.Model;

namespace IacGuard.Rules.Suppressions;

/// <summary>Reads the metadata by which Checkov, cfn_nag, cdk-nag, cfn-guard and cfn-lint leave out checks (the forms of their documentation).</summary>
internal static class PeerMetadata
{
    /// <summary>Adds what an entry of a <c>Metadata</c> map says; nothing when it is not a peer's.</summary>
    public static void Read(MapEntry entry, List<SuppressionMark> marks, Func<SuppressionMark, SuppressionMark> place)
    {
        switch (entry.Key)
        {
            case "checkov" or "bridgecrew":
                ReadList(entry, "skip", "checkov", "comment", marks, place);
                break;
            case "cfn_nag" or "cfn-nag":
                ReadList(entry, "rules_to_suppress", "cfn-nag", "reason", marks, place);
                break;
            case "cdk_nag" or "cdk-nag":
                ReadList(entry, "rules_to_suppress", "cdk-nag", "reason", marks, place);
                break;
            case "guard":
                ReadGuard(entry, marks, place);
                break;
            case "cfn-lint":
                ReadCfnLint(entry, marks, place);
                break;
            default:
                break;
        }
    }

    private static void ReadList(
        MapEntry entry, string key, string suite, string reasonKey, List<SuppressionMark> marks, Func<SuppressionMark, SuppressionMark> place)
    {
        if (entry.Value is not MapValue map)
        {
            return;
        }

        foreach (var item in MetadataMarks.Items(map[key]))
        {
            if (item is MapValue skip && MetadataMarks.Text(skip["id"]) is { } id)
            {
                marks.Add(place(Mark(suite, id, Reason(skip, reasonKey), skip.Span.Or(entry.KeySpan)) with { Filter = CdkNagDetail.FilterOf(skip) }));
            }
        }
    }

    private static void ReadGuard(MapEntry entry, List<SuppressionMark> marks, Func<SuppressionMark, SuppressionMark> place)
    {
        if (entry.Value is MapValue map && map["SuppressedRules"] is ListValue list)
        {
            foreach (var item in list.Items)
            {
                foreach (var (id, reason) in GuardRules(item))
                {
                    marks.Add(place(Mark("guard", id, reason, item.Span.Or(entry.KeySpan))));
                }
            }
        }
    }

    // cfn-lint: { config: { ignore_checks: [W2531] } }, at a resource or at the template.
    private static void ReadCfnLint(MapEntry entry, List<SuppressionMark> marks, Func<SuppressionMark, SuppressionMark> place)
    {
        if (entry.Value is MapValue map && map["config"] is MapValue config && config["ignore_checks"] is ListValue list)
        {
            foreach (var item in list.Items)
            {
                if (MetadataMarks.Text(item) is { } id)
                {
                    marks.Add(place(Mark("cfn-lint", id, null, item.Span.Or(entry.KeySpan))));
                }
            }
        }
    }

    // cfn-guard takes "- RULE" and "- RULE: reason".
    private static IEnumerable<(string Id, string? Reason)> GuardRules(Value item) => item is MapValue map
        ? map.Entries.Select(static e => (e.Key, MetadataMarks.Text(e.Value)))
        : MetadataMarks.Text(item) is { } id ? [(id, null)] : [];

    private static SuppressionMark Mark(string suite, string id, string? reason, SourceSpan span) =>
        new(new Suppression(id, reason, null, SuppressionSource.Peer, span))
        {
            Suite = suite,
            OtherName = suite == "cdk-nag" ? CdkNagIds.RuleOf(id) : null,
            MayBeUnused = true,
        };

    // cdk-nag writes reasons with letters beyond ASCII in base 64.
    private static string? Reason(MapValue skip, string key)
    {
        var reason = MetadataMarks.Text(skip[key]);
        if (reason is null || MetadataMarks.Text(skip["is_reason_encoded"]) is not "true")
        {
            return reason;
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(reason));
        }
        catch (FormatException)
        {
            return reason;
        }
    }
}

using IacGuard.Documents;

namespace IacGuard.Rules.Language;

/// <summary>
/// Loads packs: <c>name</c>, <c>description</c>, and <c>rules</c> as a list of ids or a map from ids to severities. A compliance pack has
/// <c>source</c> and <c>controls</c>, a map from control ids to rule ids; those rules belong to it too.
/// </summary>
public static class PackLoader
{
    /// <summary>Loads one pack. <c>rules: all</c> means every rule that is known.</summary>
    /// <param name="document">The text of a pack file.</param>
    /// <param name="knownRules">The ids that exist; any other is an error.</param>
    public static LoadResult<Pack> Load(Document document, IReadOnlyCollection<string> knownRules)
    {
        var errors = new List<DocumentError>(document.Errors);
        if (errors.Count > 0 || document.Root is null)
        {
            return new LoadResult<Pack>(null, errors);
        }

        var map = new MapReader(document.Root, "a pack", Keywords.PackKeys, errors);
        var controls = ReadControls(map["controls"], knownRules, errors);
        var rules = map["rules"] is null && controls.Count > 0 ? [] : ReadRules(map["rules"], document.Root, knownRules, errors);
        foreach (var id in controls.SelectMany(static c => c.Rules).Where(id => !rules.ContainsKey(id)))
        {
            rules[id] = null;
        }

        var pack = new Pack
        {
            Name = map.Required("name"),
            Description = map.Text("description"),
            Source = controls.Count > 0 ? map.Required("source") : map.Text("source"),
            Rules = rules,
            Controls = controls,
        };
        return new LoadResult<Pack>(errors.Count == 0 ? pack : null, errors);
    }

    private static Dictionary<string, Severity?> ReadRules(Node? node, Node root, IReadOnlyCollection<string> knownRules, List<DocumentError> errors)
    {
        var rules = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        switch (node)
        {
            case ScalarNode { Text: "all" }:
                foreach (var id in knownRules)
                {
                    rules[id] = null;
                }

                break;
            case SequenceNode list:
                foreach (var id in list.Items)
                {
                    Add(rules, id, null, knownRules, errors);
                }

                break;
            case MappingNode map:
                foreach (var entry in map.Entries)
                {
                    Add(rules, entry.Key, RuleLoader.ReadSeverity(entry.Value, errors), knownRules, errors);
                }

                break;
            default:
                errors.Add(new DocumentError("expected 'rules': 'all', a list of rule ids, or a map from ids to severities", node?.Span ?? root.Span));
                break;
        }

        return rules;
    }

    private static List<PackControl> ReadControls(Node? node, IReadOnlyCollection<string> knownRules, List<DocumentError> errors)
    {
        var controls = new List<PackControl>();
        if (node is not MappingNode map)
        {
            if (node is not null)
            {
                errors.Add(new DocumentError("expected 'controls': a map from control ids to rule ids", node.Span));
            }

            return controls;
        }

        foreach (var entry in map.Entries)
        {
            var rules = new Dictionary<string, Severity?>(StringComparer.Ordinal);
            foreach (var id in entry.Value is SequenceNode list ? list.Items : [entry.Value])
            {
                Add(rules, id, null, knownRules, errors);
            }

            controls.Add(new PackControl(entry.Key.Text, [.. rules.Keys.OrderBy(static id => id, StringComparer.Ordinal)]));
        }

        return controls;
    }

    private static void Add(Dictionary<string, Severity?> rules, Node id, Severity? severity, IReadOnlyCollection<string> known, List<DocumentError> errors)
    {
        if (id is not ScalarNode { Text: var text })
        {
            var found = id is MappingNode { Entries: [var entry, ..] } ? $"'{entry.Key.Text}: ...', a map" : id is SequenceNode ? "a list" : "something else";
            errors.Add(new DocumentError(
                $"expected the id of a rule, such as IG2001, but found {found}; severities are written as one map below 'rules', 'IG2001: error', without dashes", id.Span));
            return;
        }

        if (!known.Contains(text))
        {
            errors.Add(new DocumentError($"unknown rule '{text}'{Nearest.Hint(text, known)}", id.Span));
            return;
        }

        if (rules.ContainsKey(text))
        {
            errors.Add(new DocumentError($"rule '{text}' is listed twice", id.Span));
        }

        rules[text] = severity;
    }
}

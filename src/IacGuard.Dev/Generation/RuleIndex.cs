using IacGuard.Dev.Scaffolding;
using IacGuard.Rules;

namespace IacGuard.Dev.Generation;

/// <summary><c>rules/README.md</c>: how a rule is laid out, and every rule by family.</summary>
internal static class RuleIndex
{
    private const string Layout = """
        A rule is a folder, `<service>/<id>-<law>/`:

        - `rule.yaml`: what it judges, its message, why it matters, how to fix it. [LANGUAGE.md](LANGUAGE.md) is the language,
          [PREDICATES.md](PREDICATES.md) lists the views and predicates that rules can use.
        - `cases.yaml`: templates and the verdict on each. They are the tests, and the examples on the rule's page.
        - `Cases.cs`, where C# can violate it: the same in CDK C#, with what the fix makes of it.

        Packs are lists of rules in [packs/](packs); those of a compliance framework list them by control, and
        `iacguard rules --pack NAME --format markdown` prints which rule answers which control. Rules and packs are compiled into the tool by the build; one that does not load fails it.

        `dotnet run --project src/IacGuard.Dev -- new-rule encryption sqs queue-is-encrypted --type AWS::SQS::Queue` makes a new rule with cases
        that pass; `generate` renews this index, the rules' pages and the JSON Schemas. Those schemas ([rule](rule.schema.json),
        [cases](cases.schema.json), [pack](pack.schema.json)) let editors complete and check: in a rule of your own write
        `# yaml-language-server: $schema=PATH-TO/rule.schema.json` as its first line.
        """;

    /// <summary>The index as Markdown.</summary>
    public static string Write(IReadOnlyList<Rule> rules, IReadOnlyList<Pack> packs, OtherSuites others)
    {
        var page = new MarkdownWriter().Heading(1, "Rules").Block(Layout.ReplaceLineEndings("\n"))
            .Table(["pack", "rules", "controls", "is"], packs.Select(static p => (IReadOnlyList<string>)[$"[{p.Name}](packs/{p.Name}.yaml)", $"{p.Rules.Count}", p.Controls.Count == 0 ? "" : $"{p.Controls.Count}", MarkdownWriter.Escape(p.Description)]));
        var families = RuleFamily.All.Select(f => (Family: f, Rules: rules.Where(r => f.Holds(r.Id)).ToList())).ToList();
        page.Table(
            ["family", "ids", "rules"],
            families.Select(static f => (IReadOnlyList<string>)[f.Family.Title, $"{f.Family.Prefix}xxx", $"{f.Rules.Count}"]).Append(["all", "", $"{rules.Count}"]));
        foreach (var (family, members) in families.Where(static f => f.Rules.Count > 0))
        {
            page.Heading(2, family.Title).Table(["id", "title", "severity", "packs", "on"], members.Select(r => Row(r, packs)));
        }

        others.Write(page);
        return page.ToString();
    }

    private static IReadOnlyList<string> Row(Rule rule, IReadOnlyList<Pack> packs) =>
    [
        $"[{rule.Id}](../{DerivedFiles.Pages}/{rule.Id}.md)",
        $"[{MarkdownWriter.Escape(rule.Title)}]({rule.Service}/{rule.Id}-{rule.Law})",
        Severities.Word(rule.Severity),
        string.Join(", ", packs.Where(p => p.Rules.ContainsKey(rule.Id)).Select(static p => p.Name)),
        Subjects.Short(rule),
    ];
}

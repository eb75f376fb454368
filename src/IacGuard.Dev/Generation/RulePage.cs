using IacGuard.Model;
using IacGuard.Rules;

namespace IacGuard.Dev.Generation;

/// <summary>The page about one rule, at which findings point.</summary>
/// <param name="rule">The rule.</param>
/// <param name="packs">All packs.</param>
/// <param name="source">The texts of its files.</param>
/// <param name="code">Its cases in C#.</param>
/// <param name="folder">Its folder below the repository's root.</param>
internal sealed class RulePage(Rule rule, IReadOnlyList<Pack> packs, RuleText source, CSharpCases code, string folder)
{
    /// <summary>The page as Markdown.</summary>
    public string Write()
    {
        var page = new MarkdownWriter()
            .Heading(1, $"{rule.Id}: {rule.Title}")
            .Table(["severity", "packs", "on", "since"], [[Severities.Word(rule.Severity), Packs(), Subjects.All(rule), rule.Since]])
            .Block(MarkdownWriter.Escape(rule.Why))
            .Heading(2, "How to fix it")
            .Block(HowToFix());
        WriteProps(page, source);
        WriteExample(page, "violated", "Violated", code.Violated);
        WriteExample(page, "satisfied", "Satisfied", code.Satisfied(source.Cases.Where(static c => c.Expect == "satisfied").Select(static c => c.Name)));
        WriteParameters(page);
        page.Heading(2, "What it judges by")
            .Yaml(source.Logic)
            .Block($"[rule.yaml](../../{folder}/rule.yaml), [{source.Cases.Count} cases](../../{folder}/cases.yaml), [the language](../../rules/LANGUAGE.md)");
        WriteList(page, "The same in other tools", rule.SameAs.Select(static s => $"{s.Key}: {string.Join(", ", s.Value)}"));
        WriteList(page, "References", rule.References.Select(static r => $"<{r}>"));
        return page.ToString();
    }

    private string Packs() => string.Join(", ", packs.Where(p => p.Rules.ContainsKey(rule.Id)).Select(p =>
        p.Rules[rule.Id] is { } severity && severity != rule.Severity ? $"{p.Name} ({Severities.Word(severity)})" : p.Name));

    private string HowToFix()
    {
        var sets = source.Sets.Select(static s => $"Set {MarkdownWriter.Code(s.Path)} to {MarkdownWriter.Code(s.Value)}.");
        var all = rule.HowToFix.Length > 0 ? sets.Append(MarkdownWriter.Escape(rule.HowToFix)) : sets;
        return string.Join(' ', all.DefaultIfEmpty("Change what the finding points at so that the rule holds."));
    }

    private static void WriteProps(MarkdownWriter page, RuleText source)
    {
        if (source.Props.Count > 0)
        {
            page.Block("In the CDK, where a code fix writes it: " + string.Join(", ", source.Props.Select(static p => MarkdownWriter.Code($"{p.Class}: {p.Prop} = {p.Value}"))) + ".");
        }
    }

    // The first case is the plainest: authors write it first.
    private void WriteExample(MarkdownWriter page, string verdict, string title, string? csharp)
    {
        if (source.Cases.FirstOrDefault(c => c.Expect == verdict) is not { } example)
        {
            return;
        }

        var settings = example.Settings.Count == 0 ? "" : $", with {string.Join(", ", example.Settings.Select(MarkdownWriter.Code))}";
        page.Heading(2, title).Block($"{char.ToUpperInvariant(example.Name[0])}{MarkdownWriter.Escape(example.Name[1..])}{settings}:").Yaml(example.Template);
        if (csharp is not null)
        {
            var parameters = code.Settings is { } map ? $", with {MarkdownWriter.Code(map.Trim())}" : "";
            page.Block($"In C#{parameters}:").CSharp(csharp);
        }
    }

    private static void WriteList(MarkdownWriter page, string title, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count > 0)
        {
            page.Heading(2, title).Items(list);
        }
    }

    private void WriteParameters(MarkdownWriter page)
    {
        if (rule.Parameters.Count > 0)
        {
            page.Heading(2, "Parameters").Table(
                ["name", "default", "means"],
                rule.Parameters.Select(static p => (IReadOnlyList<string>)[MarkdownWriter.Code(p.Name), Show(p.Default), MarkdownWriter.Escape(p.Description)]));
        }
    }

    private static string Show(Value value) => value is AbsentValue ? "none: the rule does not apply without" : MarkdownWriter.Code(Spell(value));

    private static string Spell(Value value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        ListValue list => $"[{string.Join(", ", list.Items.Select(Spell))}]",
        MapValue map => $"{{ {string.Join(", ", map.Entries.Select(static e => $"{e.Key}: {Spell(e.Value)}"))} }}",
        _ => "",
    };
}

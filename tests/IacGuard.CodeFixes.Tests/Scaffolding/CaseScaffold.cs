using System.Text;
using System.Text.RegularExpressions;
using IacGuard.Analyzers;
using IacGuard.CdkTestKit;
using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Cases;
using IacGuard.TestKit;
using Microsoft.CodeAnalysis;

namespace IacGuard.CodeFixes.Tests.Scaffolding;

/// <summary>
/// Proposes the <c>Cases.cs</c> of rules that have none: the first violated and the first satisfied case of their <c>cases.yaml</c> that C# can spell, marked
/// where the analyzer reports, provided that it agrees with both. Read what it writes before you keep it.
/// </summary>
internal sealed partial class CaseScaffold(L1Classes classes)
{
    private string lastProblem = "";

    private static readonly string Rules = Path.Combine(Repository.Root, "rules");

    public static string FolderOf(Rule rule) => Path.Combine(Rules, rule.Service, rule.Id + "-" + rule.Law);

    /// <summary>Rules whose subject a C# stack can hold.</summary>
    public bool CanBeViolated(Rule rule) => rule.On.All(on => !on.Contains("::", StringComparison.Ordinal) || classes.Find(on) is not null) && rule.On.Any();

    /// <summary>The text of a rule's <c>Cases.cs</c>, or why there is none.</summary>
    public async Task<(string? Text, string? Problem)> ProposeAsync(Rule rule)
    {
        var file = Path.Combine(FolderOf(rule), "cases.yaml");
        var cases = CaseLoader.Load(DocumentReader.Read(file, await File.ReadAllBytesAsync(file)), rule.Id).Result ?? [];
        lastProblem = "no case without parameters and conditions";
        string? problem = null;
        foreach (var violated in Written(cases, Verdict.Violated))
        {
            foreach (var satisfied in Written(cases, Verdict.Satisfied).Where(s => s.Settings == violated.Settings && s.Name != violated.Name))
            {
                var text = Compose(violated, satisfied);
                try
                {
                    if (await MarkAsync(rule, text, violated.Name) is { } marked)
                    {
                        return (marked, null);
                    }

                    problem = $"the analyzer does not agree about {violated.Name} and {satisfied.Name}";
                }
                catch (InvalidOperationException e)
                {
                    problem = e.Message.Split('\n').Skip(1).FirstOrDefault() ?? e.Message;
                }
            }
        }

        return (null, problem ?? lastProblem);
    }

    internal sealed record WrittenCase(string Name, string Class, IReadOnlyCollection<string> Namespaces, string Settings);

    private List<WrittenCase> Written(IReadOnlyList<RuleCase> cases, Verdict verdict)
    {
        var written = new List<WrittenCase>();
        foreach (var test in cases.Where(c => c.Expect == verdict))
        {
            var root = CaseRunner.WithResources(test.Template);
            var result = TemplateReader.Read(new IacGuard.Documents.Document(root.Span.File!, root, [], []), TemplateOptions.Default);
            if (result.Stack is not { Parameters.Count: 0, Conditions.Count: 0 } stack)
            {
                continue;
            }

            try
            {
                var writer = new StackWriter(classes, stack);
                var name = NameOf(test.Name.Text);
                written.Add(new WrittenCase(name, writer.Write(name), writer.Namespaces, SettingsOf(test)));
            }
            catch (NotSupportedException unspeakable)
            {
                lastProblem = "no C# for " + unspeakable.Message;
            }
        }

        return written;
    }

    private static string SettingsOf(RuleCase test)
    {
        var settings = new StringBuilder();
        if (test.Parameters.Count > 0)
        {
            settings.Append("// parameters: { ").AppendJoin(", ", test.Parameters.Select(static p => p.Key + ": " + Flow(p.Value))).Append(" }\n");
        }

        return test.AsOf is { } day ? settings.Append("// asOf: ").Append(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Append('\n').ToString() : settings.ToString();
    }

    private static string Flow(Value value) => value switch
    {
        ListValue list => "[" + string.Join(", ", list.Items.Select(Flow)) + "]",
        MapValue map => "{ " + string.Join(", ", map.Entries.Select(static e => e.Key + ": " + Flow(e.Value))) + " }",
        ScalarValue { Kind: ScalarKind.String } text => "\"" + text.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
        _ => value.ToString()!,
    };

    private static string NameOf(string name)
    {
        var words = Words().Matches(name).Select(static m => char.ToUpperInvariant(m.Value[0]) + m.Value[1..]);
        var joined = string.Concat(words);
        return joined.Length == 0 || char.IsDigit(joined[0]) ? "Case" + joined : joined;
    }

    private static string Compose(WrittenCase violated, WrittenCase satisfied)
    {
        var usings = violated.Namespaces.Concat(satisfied.Namespaces).Distinct(StringComparer.Ordinal).Where(static n => n != "Amazon.CDK").Order(StringComparer.Ordinal);
        return violated.Settings + string.Concat(usings.Select(static n => "using " + n + ";\n")) + "\n" + violated.Class + "\n" + satisfied.Class;
    }

    /// <summary>Marks the places that are reported; null unless that is in the violated class and only there.</summary>
    private static async Task<string?> MarkAsync(Rule rule, string text, string violated)
    {
        var cases = new CSharpCases(rule.Id, text);
        var reported = (await cases.DiagnosticsAsync(new CdkAnalyzer())).Where(d => d.Id == rule.Id).Select(static d => d.Location.SourceSpan).Distinct().OrderByDescending(static s => s.Start).ToList();
        var end = text.IndexOf("\n}\n", text.IndexOf("public class " + violated, StringComparison.Ordinal), StringComparison.Ordinal);
        if (reported.Count == 0 || reported.Exists(s => s.Start > end))
        {
            return null;
        }

        return reported.Aggregate(text, (marked, span) => marked.Insert(span.End, "|}").Insert(span.Start, "{|" + rule.Id + ":"));
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Words();
}

using System.Text.Json;
using System.Xml.Linq;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

/// <summary>Everything that an input can name is hostile here: the logical id, the type, the path, the source, the message, the fix.</summary>
public class HostileTextTests
{
    private const string Hostile =
        "\e[2J\u009B31m\0\r\n::error file=x::pwned ##[add-mask]x ##vso[task.setvariable variable=PATH]x %0A%3A</script>]]>&\"'|`*_$[a](http://b) @team \u202Eabc\u2066 \u2028 \uD800 \uFFFF \U000E0041";

    public static TheoryData<string> Formats => [.. Reporters.All.Select(static r => r.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Output_HasNoControlCharacters(string format)
    {
        var output = Write(format);
        Assert.DoesNotContain(output, static c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u2066' or '\u2028' || char.IsSurrogate(c)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Output_HasNoCommandOfABuildServer(string format)
    {
        var lines = Write(format).Split('\n');
        Assert.DoesNotContain(lines, static l => l.Contains("##[", StringComparison.Ordinal) || l.Contains("##vso[", StringComparison.Ordinal));
        var commands = lines.Where(static l => l.TrimStart().StartsWith("::", StringComparison.Ordinal)).ToList();
        Assert.All(commands, static c => Assert.Matches("^::(error|warning|notice) (file=[^,:]*,)?(line=|title=)", c));
        Assert.Equal(format == "github" ? 3 : 0, commands.Count);
    }

    [Fact]
    public void Json_KeepsTheTextExactly()
    {
        using var document = JsonDocument.Parse(Write("json"));
        var finding = document.RootElement.GetProperty("findings")[0];
        var valid = Hostile.Replace('\uD800', '\uFFFD');
        Assert.Equal(valid, finding.GetProperty("resource").GetString());
        Assert.Equal(valid, finding.GetProperty("message").GetString());
    }

    [Fact]
    public void GitHub_EscapesWhatTheRunnerUnescapes()
    {
        var line = Write("github").Split('\n')[0];
        Assert.Contains("%250A%253A", line, StringComparison.Ordinal);
        var properties = line[..line.IndexOf("::", 2, StringComparison.Ordinal)];
        Assert.Equal(["file", "line", "col", "endLine", "endColumn", "title"], properties["::error ".Length..].Split(',').Select(static p => p.Split('=')[0]));
    }

    [Fact]
    public void JUnit_IsWellFormed()
    {
        var report = XDocument.Parse(Write("junit"));
        Assert.Contains("]]>&\"'", report.Descendants("failure").First().Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains("</script>", report.Descendants("failure").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_KeepsTheTableAndHasNoForeignMarkup()
    {
        var output = Write("markdown");
        var rows = output.Split('\n').Where(static l => l.StartsWith("| ", StringComparison.Ordinal)).ToList();
        Assert.All(rows, static r => Assert.InRange(r.Replace(@"\|", "", StringComparison.Ordinal).Count(static c => c == '|'), 4, 5));
        var outsideFences = string.Join('\n', OutsideFences(output));
        Assert.DoesNotContain("</script>", outsideFences, StringComparison.Ordinal);
        Assert.DoesNotContain("@team", outsideFences, StringComparison.Ordinal);

        // A summary is HTML, where nothing is a link.
        var prose = string.Join('\n', OutsideFences(output).Where(static l => !l.StartsWith("<summary>", StringComparison.Ordinal)));
        Assert.DoesNotMatch(@"[^\\]\]\((?!<https:)", prose);
        Assert.DoesNotContain("http://", prose, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_FenceIsLongerThanItsContent()
    {
        var file = new TextSourceFile("/repo/a.yaml", "x: ``````\n");
        var output = new MarkdownReporter().Write(Samples.Report(Samples.At(file.Find("``````"))));
        Assert.Contains("\n```````text\n", output, StringComparison.Ordinal);
        Assert.Contains("\n```````\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_EscapesLinksInMessages()
    {
        using var document = JsonDocument.Parse(Write("sarif"));
        var message = document.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString();
        Assert.Contains(@"\[a\](http://b)", message, StringComparison.Ordinal);
        Assert.Contains(@"\u001B\u005B2J".Replace(@"\u005B", @"\[", StringComparison.Ordinal), message, StringComparison.Ordinal);
    }

    [Fact]
    public void Console_Snapshot() => Snapshot.Verify(Write("console"), "txt", "Console_HostileText");

    [Fact]
    public void Markdown_Snapshot() => Snapshot.Verify(Write("markdown"), "md", "Markdown_HostileText");

    [Fact]
    public void GitHub_Snapshot() => Snapshot.Verify(Write("github"), "txt", "GitHub_HostileText");

    [Fact]
    public void CommandAtTheStartOfAWrappedLine_IsEscaped()
    {
        var finding = Samples.Unencrypted with { Message = string.Concat(Enumerable.Repeat("word ::error::pwned ", 40)) };
        var output = new ConsoleReporter().Write(Samples.Report(finding));
        Assert.DoesNotContain(output.Split('\n'), static l => l.TrimStart(' ', '=', '|').StartsWith("::", StringComparison.Ordinal));
    }

    private static IEnumerable<string> OutsideFences(string markdown)
    {
        string? fence = null;
        foreach (var line in markdown.Split('\n'))
        {
            if (fence is null && line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = line.Replace("text", "", StringComparison.Ordinal);
            }
            else if (line == fence)
            {
                fence = null;
            }
            else if (fence is null)
            {
                yield return line;
            }
        }
    }

    private static string Write(string format)
    {
        Assert.True(Reporters.TryGet(format, out var reporter));
        var file = new TextSourceFile($"/repo/{Hostile}.yaml", $"Resources:\n  {Hostile}: x\n");
        var span = file.Find("pwned");
        var rule = new Rule
        {
            Id = "ACME1",
            Title = Hostile,
            Severity = Severity.Error,
            On = [],
            Message = Hostile,
            Why = Hostile,
            HowToFix = Hostile,
            References = [Hostile],
        };
        var finding = new Finding
        {
            Rule = rule,
            Severity = Severity.Error,
            Verdict = Verdict.Violated,
            Message = Hostile,
            Condition = Hostile,
            Property = Hostile,
            Span = span,
            Resource = new Resource(Hostile, Hostile, MapValue.Empty, file.Find("Resources")) { ConstructPath = Hostile },
            Fix = [new TextEdit(span, Hostile)],
            FixTitle = Hostile,
            Fingerprint = "0011223344556677",
        };
        var accepted = finding with { Suppression = new Suppression("ACME1", Hostile, null, SuppressionSource.Comment, span) };
        var report = Samples.Report(finding, finding with { FixTitle = null, Fix = [] }, accepted) with
        {
            Errors = [new InputError(ToolRules.UnreadableTemplate, $"/repo/{Hostile}", span, Hostile)],
            Rules = [rule],
        };
        return reporter.Write(report);
    }
}

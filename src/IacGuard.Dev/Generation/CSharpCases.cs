using System.Text.RegularExpressions;

namespace IacGuard.Dev.Generation;

/// <summary>The cases of a rule in C# (<c>Cases.cs</c>), for pages that quote them: what stands in the constructor of a case's class, without its marks.</summary>
internal sealed partial class CSharpCases
{
    private const string Fixed = "_Fixed";
    private const string Body = "        ";
    private const int MostLines = 30;
    private readonly string id;
    private readonly List<(string Name, string Body)> cases = [];

    private CSharpCases(string id) => this.id = id;

    /// <summary>The parameters that the cases set, as written; null without any.</summary>
    public string? Settings { get; private init; }

    /// <summary>Reads the cases of a rule; there are none without a file.</summary>
    public static CSharpCases Read(string folder, string id)
    {
        var file = Path.Combine(folder, "Cases.cs");
        return File.Exists(file) ? Parse(File.ReadAllText(file), id) : new CSharpCases(id);
    }

    /// <summary>Reads the text of a file of cases. A case is a class with a constructor, formatted as the repository's code is.</summary>
    public static CSharpCases Parse(string text, string id)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var cases = new CSharpCases(id) { Settings = ParameterLine().Match(lines[0]) is { Success: true } line ? line.Groups["map"].Value : null };
        var name = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (ClassLine().Match(lines[i]) is { Success: true } found)
            {
                name = found.Groups["name"].Value;
            }
            else if (name.Length > 0 && lines[i].StartsWith($"    public {name}(", StringComparison.Ordinal) && i + 1 < lines.Length && lines[i + 1] == "    {")
            {
                var body = lines.Skip(i + 2).TakeWhile(static l => l != "    }").Select(static l => l.StartsWith(Body, StringComparison.Ordinal) ? l[Body.Length..] : l);
                cases.cases.Add((name, string.Join('\n', body).Trim('\n')));
                name = "";
            }
        }

        return cases;
    }

    /// <summary>The first case that breaks the rule, if it can be a short one; null without any.</summary>
    public string? Violated => Find() is { } found ? Unmarked(found.Body) : null;

    /// <summary>A case that keeps the rule: the first one that breaks it as its fix leaves it, else the first whose name is that of a case that keeps it.</summary>
    /// <param name="kept">The names of the rule's cases that keep it.</param>
    public string? Satisfied(IEnumerable<string> kept)
    {
        var names = kept.Select(Letters).ToList();
        var found = cases.FirstOrDefault(c => Find() is { } broken && c.Name == broken.Name + Fixed);
        if (found.Name is null)
        {
            var keeping = cases.Where(c => !IsMarked(c.Body) && names.Contains(Letters(c.Name))).ToList();
            found = keeping.Find(static c => IsShort(c.Body)) is { Name: not null } one ? one : keeping.FirstOrDefault();
        }

        return string.IsNullOrEmpty(found.Body) ? null : Unmarked(found.Body);
    }

    private (string Name, string Body)? Find()
    {
        var broken = cases.Where(c => IsMarked(c.Body)).ToList();
        return broken.Count == 0 ? null : broken.Find(static c => IsShort(c.Body)) is { Name: not null } found ? found : broken[0];
    }

    private static bool IsShort(string body) => body.Count(static c => c == '\n') < MostLines;

    private bool IsMarked(string body) => body.Contains($"{{|{id}:", StringComparison.Ordinal);

    // As in the templates, an arrow shows the line that the finding points at.
    private string Unmarked(string body) => string.Join('\n', body.Split('\n').Select(line =>
        MarkEnd().Replace(MarkStart().Replace(line, ""), "") + (IsMarked(line) ? $" // <- {id}" : "")));

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"^// parameters: \{(?<map>.+)\}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex ParameterLine();

    [GeneratedRegex(@"^public (sealed )?class (?<name>\w+)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex ClassLine();

    [GeneratedRegex(@"\{\|IG\d+:")]
    private static partial Regex MarkStart();

    [GeneratedRegex(@"\|\}")]
    private static partial Regex MarkEnd();
}

using System.Text.RegularExpressions;

namespace IacGuard.Dev.Scaffolding;

/// <summary>Makes the folder of a new rule: a rule that works and cases that pass, for the author to edit.</summary>
/// <param name="rules">The folder <c>rules/</c>.</param>
internal sealed partial class RuleScaffold(string rules)
{
    /// <summary>A word of every scaffolded rule; a test finds rules that still have it.</summary>
    public const string Mark = "scaffolded-by-new-rule";

    /// <summary>The ids that are taken: the names of the rules' folders.</summary>
    public IEnumerable<string> TakenIds => Folders().Select(static f => Path.GetFileName(f).Split('-')[0]);

    /// <summary>Writes <c>rule.yaml</c> and <c>cases.yaml</c> and returns their folder.</summary>
    /// <param name="familyOrId">A family, whose next id is taken, or an id such as IG2042.</param>
    /// <param name="service">The folder of the service, such as <c>sqs</c>.</param>
    /// <param name="law">What holds when the rule is satisfied, such as <c>queue-is-encrypted</c>.</param>
    /// <param name="type">The resource type; null takes that of the service's other rules.</param>
    /// <param name="since">The version that brings the rule.</param>
    /// <exception cref="DevException">Something is misspelled or taken; nothing was written.</exception>
    public string Create(string familyOrId, string service, string law, string? type, string since)
    {
        Check(service, KebabCase(), "a service folder such as sqs");
        Check(law, KebabCase(), "a law such as queue-is-encrypted");
        type ??= TypeOf(service);
        Check(type, TypeName(), "a resource type such as AWS::SQS::Queue");
        var id = IdForm().IsMatch(familyOrId) ? familyOrId : RuleFamily.Find(familyOrId).NextId(TakenIds);
        if (TakenIds.Contains(id))
        {
            throw new DevException($"{id} is taken; the next of its family is {RuleFamily.Find(id[2..3]).NextId(TakenIds)}");
        }

        var folder = Path.Combine(rules, service, $"{id}-{law}");
        if (Directory.Exists(folder))
        {
            throw new DevException($"{folder} is there already");
        }

        _ = Directory.CreateDirectory(folder);
        Write(Path.Combine(folder, "rule.yaml"), Rule(id, law, type, since));
        Write(Path.Combine(folder, "cases.yaml"), Cases(id, type));
        return folder;
    }

    private static string Rule(string id, string law, string type, string since) => $$"""
        id: {{id}}
        title: Name breaks the law {{law}}
        severity: warning
        on: {{type}}
        forbid:
          Name: {{Mark}}
        message: "{type} {resource} is named {value}."
        why: |
          Say in two or three sentences what goes wrong when this is violated, and for whom.
        fix:
          how: Say in a sentence what to write instead.
        references:
          - https://docs.aws.amazon.com/
        since: {{since}}

        """.ReplaceLineEndings("\n");

    private static string Cases(string id, string type) => $"""
        - name: the name is the one that is forbidden
          expect: violated
          template:
            Subject:
              Type: {type}
              Properties:
                Name: {Mark} # <- {id}

        - name: nothing is stated
          expect: satisfied
          template:
            Subject:
              Type: {type}

        - name: a parameter without a default decides
          expect: undecided
          template:
            Parameters:
              Name: {"{ Type: String }"}
            Resources:
              Subject:
                Type: {type}
                Properties:
                  Name: !Ref Name

        """.ReplaceLineEndings("\n");

    private static void Write(string file, string text)
    {
        using var writer = new StreamWriter(new FileStream(file, FileMode.CreateNew));
        writer.Write(text);
    }

    private static void Check(string text, Regex form, string expected)
    {
        if (!form.IsMatch(text))
        {
            throw new DevException($"expected {expected}, found '{text}'");
        }
    }

    private string TypeOf(string service)
    {
        var type = Folders().Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == service).Order(StringComparer.Ordinal)
            .SelectMany(static f => File.ReadLines(Path.Combine(f, "rule.yaml"))).Select(static line => OnType().Match(line)).FirstOrDefault(static m => m.Success);
        return type?.Groups[1].Value ?? throw new DevException($"no rule of '{service}' tells a resource type yet: say --type AWS::Service::Thing");
    }

    private IEnumerable<string> Folders() =>
        Directory.EnumerateFiles(rules, "rule.yaml", SearchOption.AllDirectories).Select(static f => Path.GetDirectoryName(f)!);

    [GeneratedRegex("^IG[1-8][0-9]{3}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex IdForm();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex KebabCase();

    [GeneratedRegex("^[A-Za-z0-9]+(::[A-Za-z0-9]+)+$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex TypeName();

    [GeneratedRegex("^on: *(?:\\[ *)?([A-Za-z0-9]+(?:::[A-Za-z0-9]+)+)", RegexOptions.CultureInvariant, 100)]
    private static partial Regex OnType();
}

using IacGuard.Documents;
using IacGuard.Rules;
using IacGuard.Rules.Language;

namespace IacGuard.Analyzers.Configuration;

/// <summary>Loads the rules of the project's own.</summary>
internal static class ProjectRules
{
    private const string RuleFile = "rule.yaml";

    /// <summary>The built-in rules and those of the files; a file that cannot be used is left out and told.</summary>
    public static IReadOnlyList<Rule> Load(IReadOnlyList<ProjectFile> files, IReadOnlyList<Rule> builtIn, List<DocumentError> problems)
    {
        var rules = new List<Rule>(builtIn);
        var ids = new HashSet<string>(builtIn.Select(static r => r.Id), StringComparer.Ordinal);
        foreach (var file in files.Where(static f => Path.GetFileName(f.Path) == RuleFile))
        {
            var document = DocumentReader.Read(file.Path, file.Text.ToString());
            var result = RuleLoader.Load(document, Registry.Default, Path.GetDirectoryName(file.Path) ?? "");
            problems.AddRange(result.Errors);
            if (result.Result is not { } rule)
            {
                continue;
            }

            if (ids.Add(rule.Id))
            {
                rules.Add(rule);
            }
            else
            {
                problems.Add(new DocumentError($"There is already a rule {rule.Id}; an id belongs to one rule.", document.Root!.Span));
            }
        }

        return rules;
    }
}

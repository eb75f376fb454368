using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Cases;
using IacGuard.Rules.Language;
using IacGuard.TestKit;

namespace IacGuard.BuiltInRules.Tests;

/// <summary>The built-in rules as their files have them.</summary>
internal static class RuleFiles
{
    private static readonly DateTime AsOf = new(2026, 11, 21);

    public static string Root { get; } = Path.Combine(Repository.Root, "rules");

    public static string FolderOf(Rule rule) => Path.Combine(Root, rule.Service, rule.Id + "-" + rule.Law);

    public static CaseRunner Runner { get; } = new(ReadTemplate, AsOf, Registry.Default);

    public static IReadOnlyList<RuleCase> CasesOf(Rule rule)
    {
        var file = Path.Combine(FolderOf(rule), "cases.yaml");
        var loaded = CaseLoader.Load(DocumentReader.Read(file, File.ReadAllBytes(file)), rule.Id);
        return loaded.Result ?? throw new InvalidDataException($"{file}: {loaded.Errors[0].Message}");
    }

    public static Rule Find(string id) => BuiltInCatalog.Rules.Single(r => r.Id == id);

    public static (App? App, IReadOnlyList<DocumentError> Errors) ReadTemplate(MappingNode root)
    {
        var result = TemplateReader.Read(new Document(root.Span.File!, root, [], []), TemplateOptions.Default);
        return (result.Stack is { } stack ? new App([stack]) : null, result.Errors);
    }
}

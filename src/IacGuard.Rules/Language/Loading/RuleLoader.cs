using System.Text.RegularExpressions;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules.Language;

/// <summary>What loading a file gave.</summary>
/// <param name="Result">The rule or pack; null when something is wrong.</param>
/// <param name="Errors">What is wrong, with its place.</param>
public sealed record LoadResult<T>(T? Result, IReadOnlyList<DocumentError> Errors)
    where T : class;

/// <summary>Loads rule files. One loader for built-in and users' rules.</summary>
public static class RuleLoader
{
    private static readonly char[] FolderSeparators = ['/', '\\'];
    private static readonly char[] LineBreaks = ['\n', '\r'];
    private static readonly Regex IdForm = new(Keywords.IdPattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));

    /// <summary>Loads one rule.</summary>
    /// <param name="document">The text of a <c>rule.yaml</c>.</param>
    /// <param name="registry">The views and predicates that it may use.</param>
    /// <param name="folder">The path of its folder, for service and law; empty when it does not matter.</param>
    /// <param name="isBuiltIn">Whether it belongs to the tool.</param>
    public static LoadResult<Rule> Load(Document document, Registry registry, string folder = "", bool isBuiltIn = false)
    {
        var errors = new List<DocumentError>(document.Errors);
        if (errors.Count > 0 || document.Root is null)
        {
            return new LoadResult<Rule>(null, errors);
        }

        var map = new MapReader(document.Root, "a rule", Keywords.RuleKeys, errors);
        if (!map.IsMap)
        {
            return new LoadResult<Rule>(null, errors);
        }

        var parameters = ParameterParser.Read(map["parameters"], errors);
        var body = ReadBody(map, document.Root, registry, parameters, errors);
        var (service, law) = FolderName(folder);
        var rule = new Rule
        {
            Id = CheckId(map.Required("id"), map["id"], errors),
            Title = map.Required("title"),
            Severity = ReadSeverity(map["severity"], errors),
            On = CheckOn(map.Texts("on"), map["on"] ?? document.Root, registry, errors),
            Message = OneLine(map.Required("message")),
            Why = OneLine(map.Text("why")),
            HowToFix = map["fix"] is MappingNode fix && fix["how"] is ScalarNode how ? OneLine(how.Text) : "",
            Law = law,
            Service = service,
            SameAs = ReadSameAs(map["sameAs"], errors),
            References = map.Texts("references"),
            Since = map.Text("since"),
            Parameters = parameters,
            IsBuiltIn = isBuiltIn,
        }.WithBody(() => body);
        return new LoadResult<Rule>(errors.Count == 0 ? rule : null, errors);
    }

    /// <summary>Reads a severity; <see cref="Severity.Warning"/> and an error when it is none.</summary>
    public static Severity ReadSeverity(Node? node, List<DocumentError> errors)
    {
        switch ((node as ScalarNode)?.Text)
        {
            case "error": return Severity.Error;
            case "warning": return Severity.Warning;
            case "info": return Severity.Info;
            default:
                errors.Add(new DocumentError("expected a severity: error, warning or info", node?.Span ?? SourceSpan.None));
                return Severity.Warning;
        }
    }

    private static RuleBody ReadBody(MapReader map, Node root, Registry registry, IReadOnlyList<RuleParameter> parameters, List<DocumentError> errors)
    {
        var parser = new TestParser(registry, [.. parameters.Select(static p => p.Name)], errors);
        Test? Read(string key) => map[key] is { } node ? parser.Parse(node) : null;
        if (map["forbid"] is null && map["require"] is null)
        {
            errors.Add(new DocumentError("expected 'forbid', 'require' or both", root.Span));
        }

        var (set, props) = FixParser.Parse(map["fix"], errors);
        return new RuleBody
        {
            When = Read("when"),
            Forbid = Read("forbid"),
            Require = Read("require"),
            Unless = Read("unless"),
            FixSet = set,
            FixProps = props,
        };
    }

    private static string CheckId(string id, Node? node, List<DocumentError> errors)
    {
        if (id.Length > 0 && !IdForm.IsMatch(id))
        {
            errors.Add(new DocumentError($"expected an id such as IG2001 or TEAM-012, found '{id}'", node!.Span));
        }

        return id;
    }

    private static IReadOnlyList<string> CheckOn(IReadOnlyList<string> names, Node node, Registry registry, List<DocumentError> errors)
    {
        if (names.Count == 0)
        {
            errors.Add(new DocumentError("missing key 'on': the resource types or the view that the rule is about", node.Span));
        }

        foreach (var name in names.Where(n => n.IndexOf("::", StringComparison.Ordinal) < 0 && !registry.TryView(n, out _)))
        {
            errors.Add(new DocumentError(
                $"'{name}' is neither a resource type such as AWS::SQS::Queue nor a view{Nearest.Hint(name, registry.Views.Select(static v => v.Name))}", node.Span));
        }

        return names;
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadSameAs(Node? node, List<DocumentError> errors)
    {
        var sameAs = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (node is null)
        {
            return sameAs;
        }

        var map = new MapReader(node, "sameAs", Keywords.Suites, errors);
        foreach (var suite in Keywords.Suites)
        {
            if (map.Texts(suite) is { Count: > 0 } checks)
            {
                sameAs[suite] = checks;
            }
        }

        return sameAs;
    }

    private static (string Service, string Law) FolderName(string folder)
    {
        var parts = folder.Split(FolderSeparators, StringSplitOptions.RemoveEmptyEntries);
        var name = parts.Length > 0 ? parts[parts.Length - 1] : "";
        var dash = name.IndexOf('-');
        return (parts.Length > 1 ? parts[parts.Length - 2] : "", dash < 0 ? name : name.Substring(dash + 1));
    }

    private static string OneLine(string text) => string.Join(" ", text.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries).Select(static l => l.Trim()));
}

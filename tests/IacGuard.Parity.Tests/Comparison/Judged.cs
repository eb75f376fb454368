using IacGuard.BuiltInRules;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Parity.Tests.Comparison;

/// <summary>What a rule is asked about: a resource by its construct path below the stack or type.</summary>
internal readonly record struct Subject(string Rule, string Path)
{
    /// <summary>The same subject seen from an outer scope.</summary>
    public Subject Below(string scope) => this with { Path = Join(scope, Path) };

    /// <summary>A path below a scope; the scope is empty for the stack itself.</summary>
    public static string Join(string scope, string path) => scope.Length == 0 ? path : scope + "/" + path;
}

/// <summary>A model and what all built-in rules say of it.</summary>
/// <param name="Resources">The resources by path.</param>
/// <param name="Violated">The violated verdicts; of several on one resource and rule, one without a condition where there is such.</param>
/// <param name="Undecided">The undecided verdicts of subjects that are not violated.</param>
internal sealed record Judged(
    IReadOnlyDictionary<string, Resource> Resources, IReadOnlyDictionary<Subject, Finding> Violated, IReadOnlyDictionary<Subject, Finding> Undecided)
{
    // Rules about names and tags say nothing without a convention; the same one stands for both sides.
    private const string Convention =
        """
        parameters:
          IG4001: { pattern: "{env:dev|test|prod}-{service}-{type}" }
          IG4002: { types: [AWS::SQS::Queue, AWS::SNS::Topic] }
          IG4020: { tags: { Owner: "*" } }
        """;

    private static readonly Lazy<Judge> Judge = new(CreateJudge);

    /// <summary>Judges an app. Resources without a path are left out; so are those that the CDK makes for its own machinery.</summary>
    public static Judged Of(App app, Func<Resource, string?> pathOf)
    {
        var resources = new Dictionary<string, Resource>(StringComparer.Ordinal);
        foreach (var resource in app.Stacks.SelectMany(static s => s.Resources))
        {
            if (pathOf(resource) is { } path)
            {
                resources[path] = resource;
            }
        }

        var violated = new Dictionary<Subject, Finding>();
        var undecided = new Dictionary<Subject, Finding>();
        foreach (var finding in Judge.Value.Evaluate(app))
        {
            if (finding.Resource is { } resource && pathOf(resource) is { } path)
            {
                Keep(finding.Verdict == Verdict.Violated ? violated : undecided, new Subject(finding.Rule.Id, path), finding);
            }
        }

        foreach (var subject in violated.Keys)
        {
            undecided.Remove(subject);
        }

        return new Judged(resources, violated, undecided);
    }

    private static void Keep(Dictionary<Subject, Finding> findings, Subject subject, Finding finding)
    {
        if (!findings.TryGetValue(subject, out var other) || (other.Condition is not null && finding.Condition is null))
        {
            findings[subject] = finding;
        }
    }

    private static Judge CreateJudge()
    {
        var configuration = ConfigurationReader.Read("iacguard.yaml", Convention);
        Assert.Empty(configuration.Errors);
        var pack = BuiltInCatalog.Packs.Single(static p => p.Name == "all");
        var selection = RuleSelection.Of(BuiltInCatalog.Rules, [pack], configuration.Configuration);
        return new Judge(selection.Active, new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
    }
}

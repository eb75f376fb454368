using IacGuard.Model;
using IacGuard.Parity.Tests.Analysis;

namespace IacGuard.Parity.Tests.Comparison;

/// <summary>Compares what the analyzer says of a stack with what the scanner says of its templates, one for each branch of its conditions.</summary>
internal sealed class Comparer
{
    private const int MostText = 300;
    private readonly string stack;
    private readonly bool isEveryBranch;
    private readonly IReadOnlyList<TemplateScan> branches;
    private readonly SourceView source;
    private readonly List<Difference> differences = [];

    private Comparer(string stack, SourceAnalysis analysis, IReadOnlyList<TemplateScan> branches, bool isEveryBranch)
    {
        this.stack = stack;
        this.isEveryBranch = isEveryBranch;
        this.branches = branches;
        // What the CDK makes for itself is no construct whose id the code puts together.
        var paths = branches.SelectMany(static b => b.Template.Resources).Where(static r => r.Value.Provenance == ResourceProvenance.Authored).DistinctBy(static r => r.Key).ToDictionary(static r => r.Key, static r => r.Value.Type, StringComparer.Ordinal);
        source = new SourceView(analysis, branches.SelectMany(static b => b.Instances), paths);
    }

    /// <summary>Compares one stack.</summary>
    /// <param name="stack">Its name in the report.</param>
    /// <param name="analysis">What the analyzer says of the types in it.</param>
    /// <param name="branches">What the scanner says of its templates.</param>
    /// <param name="isEveryBranch">Whether the templates show every way of its conditions: else what is said of a resource under a condition that no template meets is left out.</param>
    /// <returns>The findings that both have, and the differences.</returns>
    public static (IReadOnlyList<Subject> Found, IReadOnlyList<Difference> Differences) Compare(string stack, SourceAnalysis analysis, IReadOnlyList<TemplateScan> branches, bool isEveryBranch = true) =>
        new Comparer(stack, analysis, branches, isEveryBranch).Run();

    private (IReadOnlyList<Subject> Found, IReadOnlyList<Difference> Differences) Run()
    {
        var found = new List<Subject>();
        foreach (var subject in branches.SelectMany(static b => b.Template.Violated.Keys).Distinct())
        {
            if (!source.Violated.ContainsKey(subject))
            {
                Lacks(subject);
            }
            else if (!IsDeniedByBranch(subject))
            {
                found.Add(subject);
            }
        }

        foreach (var subjects in source.Said)
        {
            AddFalseAlarms(subjects);
        }

        return (found, differences);
    }

    // A type is judged once, however often it is made: what is said of it must hold somewhere, and without a condition wherever the resource is.
    private void AddFalseAlarms(IReadOnlyList<Subject> subjects)
    {
        var denied = subjects.Where(s => !branches.Any(b => b.Template.Violated.ContainsKey(s))).ToList();
        if (denied.Count == subjects.Count)
        {
            if (isEveryBranch || !IsOfAnotherBranch(subjects))
            {
                Add(DifferenceKind.FalseAlarm, subjects[0], WhyNotInTemplate(subjects[0]));
            }

            return;
        }

        foreach (var subject in denied.Where(s => IsThere(s) && !ConditionOf.IsThere(source.Violated[s])))
        {
            Add(DifferenceKind.FalseAlarm, subject, WhyNotInTemplate(subject));
        }
    }

    private bool IsThere(Subject subject) => branches.Any(b => b.Template.Resources.ContainsKey(subject.Path));

    private bool IsOfAnotherBranch(IReadOnlyList<Subject> subjects) =>
        subjects.All(s => !IsThere(s) && ConditionOf.IsThere(source.Violated[s]));

    // Said without a condition, it must hold in every branch where the resource exists.
    private bool IsDeniedByBranch(Subject subject)
    {
        var finding = source.Violated[subject];
        var isDenied = isEveryBranch && !ConditionOf.IsThere(finding)
            && branches.Any(b => b.Template.Resources.ContainsKey(subject.Path) && !b.Template.Violated.ContainsKey(subject));
        if (isDenied)
        {
            Add(DifferenceKind.FalseAlarm, subject, "said of every branch, but holds in some only");
        }

        return isDenied;
    }

    private void Lacks(Subject subject)
    {
        if (source.Undecided.TryGetValue(subject, out var undecided))
        {
            Add(DifferenceKind.Undecided, subject, undecided.Message);
            return;
        }

        var modelled = source.Find(subject.Path);
        Add(DifferenceKind.Missed, subject, source.Models == 0 ? "the type has no model" : modelled is null ? "the model lacks the resource" : "the model's resource keeps the rule" + Sides(subject, modelled));
    }

    // What both sides have where the scanner's finding is.
    private string Sides(Subject subject, Resource modelled)
    {
        var scanned = branches.Select(b => b.Template.Violated.GetValueOrDefault(subject)).First(static f => f is not null)!;
        var property = scanned.Property.Split('.', '[')[0];
        return property.Length == 0 ? "" : $"; {property} of the template: {Short(scanned.Resource![property])}, of the model: {Short(modelled[property])}";
    }

    private static string Short(Value value) => value.ToString() is { Length: > MostText } text ? text[..MostText] + "..." : value.ToString()!;

    private string WhyNotInTemplate(Subject subject)
    {
        var message = source.Violated[subject].Message;
        if (branches.FirstOrDefault(b => b.Template.Undecided.ContainsKey(subject)) is { } undecided)
        {
            return $"the scanner cannot tell ({undecided.Template.Undecided[subject].Message}): {message}";
        }

        return (branches.Any(b => b.Template.Resources.ContainsKey(subject.Path)) ? "the template keeps the rule: " : "the template lacks the resource: ") + message;
    }

    private void Add(DifferenceKind kind, Subject subject, string why)
    {
        var resource = source.Find(subject.Path) ?? branches.Select(b => b.Template.Resources.GetValueOrDefault(subject.Path)).FirstOrDefault(static r => r is not null);
        differences.Add(new Difference(kind, stack, subject, resource?.Type ?? "", why));
    }
}

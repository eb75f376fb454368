using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary>Offending elements, kept until it is sure that the test is true.</summary>
internal sealed class Reports(bool isWanted)
{
    private List<(Value At, string Path, (string, string)[] Facts)>? kept;

    /// <summary>Whether they are wanted; when not, a predicate may stop at the first offence.</summary>
    public bool IsWanted { get; } = isWanted;

    /// <summary>Keeps one offending value.</summary>
    public void Add(Value at, string path, params (string Name, string Text)[] facts)
    {
        if (IsWanted)
        {
            (kept ??= []).Add((at, path, facts));
        }
    }

    /// <summary>Keeps one offending element.</summary>
    public void Add(Element element, params (string Name, string Text)[] facts) => Add(element.Value, element.Path, facts);

    /// <summary>Reports what was kept when the test is true.</summary>
    public void Flush(Truth truth, EvaluationContext context)
    {
        if (truth.IsTrue)
        {
            foreach (var (at, path, facts) in kept ?? [])
            {
                context.Report(at, path, facts);
            }
        }
    }
}

using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Iam.Predicates;

/// <summary>Offending elements, kept until it is sure that the test is true.</summary>
internal sealed class Reports
{
    private static readonly Reports Unwanted = new(false);
    private List<(Value At, string Path, (string, string)[] Facts)>? kept;

    /// <summary>Whether they are wanted; when not, a predicate may stop at the first offence.</summary>
    public bool IsWanted { get; }

    private Reports(bool isWanted) => IsWanted = isWanted;

    /// <summary>Reports for one test.</summary>
    public static Reports For(EvaluationContext context) => context.IsExplaining ? new Reports(true) : Unwanted;

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
        if (truth.IsTrue && kept is not null)
        {
            foreach (var (at, path, facts) in kept)
            {
                context.Report(at, path, facts);
            }
        }
    }
}

using IacGuard.Documents;

namespace IacGuard.Rules.Cases;

/// <summary>One case of a rule: a template and what the rule must say of it.</summary>
/// <param name="Name">A name for people.</param>
/// <param name="Expect">The verdict on the template as a whole: the worst of its rows.</param>
/// <param name="Template">A whole template, or just its <c>Resources</c>.</param>
/// <param name="Parameters">Values for the rule's parameters.</param>
/// <param name="AsOf">The day to judge at; null for the runner's.</param>
/// <param name="Lines">The lines that findings must point at: those that end in <c># &lt;- ID</c>.</param>
public sealed record RuleCase(
    ScalarNode Name, Verdict Expect, MappingNode Template, IReadOnlyDictionary<string, Model.Value> Parameters, DateTime? AsOf, IReadOnlyList<int> Lines);

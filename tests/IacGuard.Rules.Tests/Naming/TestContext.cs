using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Tests.Naming;

/// <summary>A context with one row, in which every condition holds unless named otherwise; collects what is reported.</summary>
internal sealed class TestContext(Row row) : EvaluationContext
{
    public List<(Value At, string Path, IReadOnlyDictionary<string, string> Facts)> Reports { get; } = [];

    public Condition? Fails { get; init; }

    public override Row Row { get; } = row;

    public override DateTime AsOf { get; } = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    public override bool IsExplaining => true;

    public override bool Holds(Condition condition) => condition switch
    {
        NotCondition not => !Holds(not.Operand),
        AndCondition and => and.Operands.All(Holds),
        _ => !ReferenceEquals(condition, Fails),
    };

    public override Value Resolve(Value value) =>
        value is ChoiceValue choice ? Resolve(Holds(choice.Condition) ? choice.WhenTrue : choice.WhenFalse) : value;

    public override Resource? Follow(ReferenceValue reference) => Stack.Resolve(reference);

    public override IEnumerable<Row> Rows(string view, Resource resource) => [];

    public override void Report(Value at, string path, params (string Name, string Text)[] facts) =>
        Reports.Add((at, path, facts.ToDictionary(static f => f.Name, static f => f.Text)));
}

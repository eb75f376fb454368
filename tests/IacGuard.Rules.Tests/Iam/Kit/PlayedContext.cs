using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam;

namespace IacGuard.Rules.Tests.Iam.Kit;

/// <summary>One reported offender.</summary>
internal sealed record Reported(Value At, string Path, IReadOnlyDictionary<string, string> Facts)
{
    public string this[string fact] => Facts[fact];
}

/// <summary>An evaluation context in which the named conditions are true and all others false.</summary>
internal sealed class PlayedContext(Row row, params string[] trueConditions) : EvaluationContext
{
    public List<Reported> Reports { get; } = [];

    public override Row Row => row;

    public override DateTime AsOf => new(2026, 11, 21);

    public override bool IsExplaining => true;

    public override bool Holds(Condition condition) => condition switch
    {
        NamedCondition named => trueConditions.Contains(named.Name),
        NotCondition not => !Holds(not.Operand),
        AndCondition and => and.Operands.All(Holds),
        OrCondition or => or.Operands.Any(Holds),
        ConstantCondition constant => constant.Value,
        _ => false,
    };

    public override Value Resolve(Value value)
    {
        while (value is ChoiceValue choice)
        {
            value = Holds(choice.Condition) ? choice.WhenTrue : choice.WhenFalse;
        }

        return value;
    }

    public override Resource? Follow(ReferenceValue reference) => row.Owner.Stack.Resolve(reference);

    public override IEnumerable<Row> Rows(string view, Resource resource) =>
        IamLibrary.Views.Single(v => v.Name == view).Rows(resource).Where(r => r.Guard is null || Holds(r.Guard));

    public override void Report(Value at, string path, params (string Name, string Text)[] facts) =>
        Reports.Add(new Reported(at, path, facts.ToDictionary(static f => f.Name, static f => f.Text)));
}

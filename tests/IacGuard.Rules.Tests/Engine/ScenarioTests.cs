using IacGuard.Model;
using IacGuard.Rules.Conditions;

namespace IacGuard.Rules.Tests.Engine;

public sealed class ScenarioTests
{
    private static readonly ConditionVariable Stage = new("Stage", "dev", ["dev", "test", "prod"]);
    private static readonly ConditionVariable Free = new("Free", null, null);

    [Fact]
    public void LiteralsOfOneVariable_ExcludeEachOther()
    {
        var (isDev, isProd) = (Named("IsDev", Is(Stage, "dev")), Named("IsProd", Is(Stage, "prod")));

        Assert.Equal(["IsDev", "IsProd", "neither"], Cases([isDev, isProd], s => s.Holds(isDev) ? "IsDev" : s.Holds(isProd) ? "IsProd" : "neither"));
    }

    [Fact]
    public void AllAllowedValuesCompared_LeaveNoOtherCase()
    {
        var conditions = new[] { Named("A", Is(Stage, "dev")), Named("B", Is(Stage, "test")), Named("C", Is(Stage, "prod")) };

        Assert.Equal(["A", "B", "C"], Cases(conditions, s => conditions.FirstOrDefault(s.Holds)?.Name ?? "none"));
    }

    [Fact]
    public void ValueThatIsNotAllowed_IsNeverTaken() => Assert.Equal(["no"], Cases([], s => s.Holds(Named("X", Is(Stage, "qa"))) ? "yes" : "no", Is(Stage, "qa")));

    [Fact]
    public void FreeVariable_GoesBothWays() => Assert.Equal(["yes", "no"], Cases([], s => s.Holds(Is(Free, "x")) ? "yes" : "no", Is(Free, "x")));

    [Fact]
    public void ConditionOfTheRow_IsTakenAsGiven()
    {
        var isProd = Named("IsProd", Is(Stage, "prod"));
        var notProd = Named("NotProd", new NotCondition(isProd));

        Assert.Equal(["off"], Cases([isProd, notProd], s => s.Holds(notProd) ? "on" : "off", given: isProd));
    }

    [Fact]
    public void CycleOfConditions_CannotBeTold()
    {
        var (a, b) = (new NamedCondition("A"), new NamedCondition("B"));
        (a.Definition, b.Definition) = (new NotCondition(b), new NotCondition(a));
        var scenario = new Scenario(new ConditionSpace(AppOf([a, b])));
        scenario.Begin(null, null);

        scenario.Holds(a);

        Assert.True(scenario.IsPossible().IsUnknown);
    }

    [Fact]
    public void DescriptionOfCases_NamesOnlyWhatMatters()
    {
        var (isProd, isBig) = (Named("IsProd", Is(Stage, "prod")), Named("IsBig", Is(Free, "big")));
        var space = new ConditionSpace(AppOf([isProd, isBig]));
        var scenario = new Scenario(space);
        scenario.Begin(null, null);
        scenario.Holds(isBig);
        scenario.Holds(isProd);
        var prod = space.Of(isProd);

        Assert.Equal("when IsProd is true", ConditionText.Describe(space, scenario.Start, prod, scenario.Decisions));
    }

    [Fact]
    public void Defaults_AreOneCaseOfTheVariables()
    {
        var isProd = Named("IsProd", Is(Stage, "prod"));
        var space = new ConditionSpace(AppOf([isProd]));

        Assert.False(space.AllowsDefaults(space.Of(isProd)));
        Assert.True(space.AllowsDefaults(space.Not(space.Of(isProd))));
    }

    [Fact]
    public void ManyInterdependentConditions_AreStillExact()
    {
        var variables = Enumerable.Range(0, 74).Select(i => new ConditionVariable($"P{i}", "no", ["yes", "no"])).ToList();
        var conditions = new List<NamedCondition>();
        for (var i = 0; i < 41; i++)
        {
            Condition own = new OrCondition([Is(variables[i], "yes"), new AndCondition([Is(variables[(i + 17) % 74], "yes"), Is(variables[73 - i], "no")])]);
            conditions.Add(Named($"C{i}", i == 0 ? own : new OrCondition([own, new AndCondition([conditions[i - 1], Is(variables[i + 33], "no")])])));
        }

        var scenario = new Scenario(new ConditionSpace(AppOf(conditions)));
        scenario.Begin(null, null);
        var holds = conditions.TakeLast(6).Select(scenario.Holds).ToList();

        Assert.False(scenario.HasOverflowed);
        Assert.Equal(6, holds.Count);
    }

    private static List<string> Cases(IReadOnlyList<NamedCondition> conditions, Func<Scenario, string> play, Condition? more = null, Condition? given = null)
    {
        IReadOnlyList<NamedCondition> all = more is null ? conditions : [.. conditions, Named("more", more)];
        var scenario = new Scenario(new ConditionSpace(AppOf(all)));
        scenario.Begin(given, null);
        var played = new List<string>();
        do
        {
            played.Add(play(scenario));
        }
        while (scenario.MoveNext());

        return played;
    }

    private static App AppOf(IReadOnlyList<NamedCondition> conditions) => new([new Stack("test", null, []) { Conditions = conditions }]);

    private static NamedCondition Named(string name, Condition definition) => new(name) { Definition = definition };

    private static EqualsCondition Is(ConditionVariable variable, string literal) => new(variable, literal);
}

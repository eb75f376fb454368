using IacGuard.Model;

namespace IacGuard.Rules.Language;

/// <summary>What a rule judges by.</summary>
internal sealed class RuleBody
{
    /// <summary>What the rule applies to; null for everything that it is <c>on</c>.</summary>
    public Test? When { get; init; }

    /// <summary>What must not be; null for nothing.</summary>
    public Test? Forbid { get; init; }

    /// <summary>What must be; null for nothing.</summary>
    public Test? Require { get; init; }

    /// <summary>What excuses it; null for nothing.</summary>
    public Test? Unless { get; init; }

    /// <summary>The properties that the fix sets, as path and value.</summary>
    public IReadOnlyList<(string Path, Value Value)> FixSet { get; init; } = [];

    /// <summary>The props of CDK constructs that the fix sets.</summary>
    public IReadOnlyList<PropFix> FixProps { get; init; } = [];

    /// <summary>The predicates that it asks.</summary>
    public IEnumerable<PredicateTest> Predicates => new[] { When, Forbid, Require, Unless }.OfType<Test>().SelectMany(PredicatesIn);

    public void Write(TestWriter writer)
    {
        writer.Optional(When).Optional(Forbid).Optional(Require).Optional(Unless).Number(FixSet.Count);
        foreach (var (path, value) in FixSet)
        {
            writer.Text(path).Value(value);
        }

        writer.Number(FixProps.Count);
        foreach (var fix in FixProps)
        {
            writer.Text(fix.Class).Text(fix.Prop).Value(fix.Value);
        }
    }

    public static RuleBody Read(TestReader reader)
    {
        var (when, forbid, require, unless) = (reader.Optional(), reader.Optional(), reader.Optional(), reader.Optional());
        var fix = new (string, Value)[reader.Number()];
        for (var i = 0; i < fix.Length; i++)
        {
            fix[i] = (reader.Text(), reader.Value());
        }

        var props = new PropFix[reader.Number()];
        for (var i = 0; i < props.Length; i++)
        {
            props[i] = new PropFix(reader.Text(), reader.Text(), (ScalarValue)reader.Value());
        }

        return new RuleBody { When = when, Forbid = forbid, Require = require, Unless = unless, FixSet = fix, FixProps = props };
    }

    private static IEnumerable<PredicateTest> PredicatesIn(Test test) =>
        test is PredicateTest predicate ? [predicate] : test.Parts.SelectMany(PredicatesIn);
}

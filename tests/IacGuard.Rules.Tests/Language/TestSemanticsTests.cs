using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Tests.Language;

/// <summary>What each test of the rule language means, on known, unknown and half-known values.</summary>
public sealed class TestSemanticsTests
{
    private static readonly Value Unknown = new UnknownValue(UnknownSource.Parameter, "depends on parameter P, which has no default", SourceSpan.None);
    private static readonly Value Hidden = new UnknownValue(UnknownSource.Transform, "something may set it", SourceSpan.None);
    private static readonly Value Reference = new ReferenceValue("Other", "Arn", SourceSpan.None);

    public static TheoryData<string, string, char> Table => new()
    {
        // test, value, truth
        { "1", "1", 'T' },
        { "1", "'1'", 'T' },
        { "true", "'true'", 'T' },
        { "true", "TRUE?", 'F' },
        { "1", "absent", 'F' },
        { "1", "unknown", 'U' },
        { "arn:a", "reference", 'U' },
        { "prod-x", "dev-${hole}", 'F' },
        { "dev-x", "dev-${hole}", 'U' },
        { "present", "absent", 'F' },
        { "present", "''", 'F' },
        { "present", "unknown", 'T' },
        { "present", "hidden", 'U' },
        { "present", "reference", 'T' },
        { "absent", "absent", 'T' },
        { "absent", "1", 'F' },
        { "{ in: [1, 2] }", "2", 'T' },
        { "{ in: [1, 2] }", "3", 'F' },
        { "{ in: [1, 2] }", "unknown", 'U' },
        { "{ atLeast: 3 }", "3", 'T' },
        { "{ atLeast: 3 }", "'4'", 'T' },
        { "{ moreThan: 3 }", "3", 'F' },
        { "{ atMost: 3 }", "3", 'T' },
        { "{ lessThan: 3 }", "absent", 'F' },
        { "{ lessThan: 3 }", "abc", 'F' },
        { "{ lessThan: 3 }", "unknown", 'U' },
        { "{ matches: '^a+$' }", "aa", 'T' },
        { "{ matches: '^a+$' }", "ab", 'F' },
        { "{ matches: '^a+$' }", "dev-${hole}", 'U' },
        { "{ startsWith: dev }", "dev-${hole}", 'T' },
        { "{ startsWith: prod }", "dev-${hole}", 'F' },
        { "{ startsWith: dev-orders }", "dev-${hole}", 'U' },
        { "{ endsWith: x }", "dev-${hole}", 'U' },
        { "{ contains: ev }", "dev-${hole}", 'T' },
        { "{ contains: zz }", "dev-${hole}", 'U' },
        { "{ contains: EV, ignoreCase: true }", "dev-1", 'T' },
        { "{ equals: ABC, ignoreCase: true }", "abc", 'T' },
        { "{ is: list }", "[1]", 'T' },
        { "{ is: text }", "1", 'F' },
        { "{ is: text }", "unknown", 'U' },
        { "{ from: parameter }", "unknown", 'T' },
        { "{ from: literal }", "unknown", 'F' },
        { "{ from: literal }", "abc", 'T' },
        { "{ from: literal }", "absent", 'F' },
        { "{ from: resource }", "reference", 'T' },
        { "{ each: 1 }", "[1, 1]", 'T' },
        { "{ each: 1 }", "[1, 2]", 'F' },
        { "{ each: 1 }", "absent", 'T' },
        { "{ each: 1 }", "1", 'T' },
        { "{ each: 1 }", "unknown", 'U' },
        { "{ some: 1 }", "[2, 1]", 'T' },
        { "{ some: 1 }", "absent", 'F' },
        { "{ some: 1 }", "unknown", 'U' },
        { "{ none: 1 }", "[2]", 'T' },
        { "{ none: 1 }", "[1]", 'F' },
        { "{ count: { atLeast: 2 } }", "[1, 2]", 'T' },
        { "{ count: { atLeast: 2 } }", "absent", 'F' },
        { "{ count: { atLeast: 2 } }", "unknown", 'U' },
        { "{ not: 1 }", "1", 'F' },
        { "{ not: 1 }", "unknown", 'U' },
        { "{ any: [1, 2] }", "2", 'T' },
        { "{ all: [{ atLeast: 1 }, { atMost: 2 }] }", "2", 'T' },
        { "{ references: AWS::SQS::Queue }", "reference", 'T' },
        { "{ references: AWS::SNS::Topic }", "reference", 'F' },
        { "{ references: self }", "reference", 'F' },
        { "{ references: AWS::SQS::Queue }", "abc", 'U' },
        { "{ references: AWS::SQS::Queue }", "absent", 'F' },
        { "{ references: { on: AWS::SQS::Queue, where: { FifoQueue: true } } }", "reference", 'T' },
        { "{ references: { on: AWS::SQS::Queue, where: { FifoQueue: { equals: { self: Fifo } } } } }", "reference", 'F' },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Test_OnAValue_IsDecidedAsDocumented(string test, string value, char expected)
    {
        var verdict = Judge($"A: {test}", value);

        Assert.Equal(expected switch { 'T' => Verdict.Violated, 'F' => Verdict.Satisfied, _ => Verdict.Undecided }, verdict);
    }

    [Fact]
    public void WhenThatIsFalse_MakesTheRuleNotApplicable() => Assert.Equal(Verdict.NotApplicable, Judge("A: 1", "1", "when: { B: present }"));

    [Fact]
    public void UnlessThatIsUnknown_LeavesAnOffenceUndecided() => Assert.Equal(Verdict.Undecided, Judge("A: 1", "1", "unless: { U: 1 }"));

    [Fact]
    public void UnlessThatIsUnknown_LeavesNoOffenceSatisfied() => Assert.Equal(Verdict.Satisfied, Judge("A: 1", "2", "unless: { U: 1 }"));

    private static Verdict Judge(string forbid, string value, string more = "")
    {
        var text = $"id: T-1\ntitle: t\nseverity: error\non: T::T::T\nmessage: m\nforbid: {{ {forbid} }}\n{more}\n";
        var loaded = RuleLoader.Load(DocumentReader.Read("rule.yaml", text), Registry.Default);
        Assert.Empty(loaded.Errors);
        var entries = new List<MapEntry> { new("U", SourceSpan.None, Unknown), new("Fifo", SourceSpan.None, ScalarValue.Of(false)) };
        if (value != "absent")
        {
            entries.Add(new MapEntry("A", SourceSpan.None, Read(value)));
        }

        var other = new Resource("Other", "AWS::SQS::Queue", new MapValue([new MapEntry("FifoQueue", SourceSpan.None, ScalarValue.Of(true))], SourceSpan.None), SourceSpan.None);
        var stack = new Stack("s", null, [new Resource("R", "T::T::T", new MapValue(entries, SourceSpan.None), SourceSpan.None), other]);
        var judge = new Judge([new RuleSetting(loaded.Result!, Severity.Error, new Dictionary<string, Value>())], new DateTime(2026, 1, 1));
        return judge.Run(new App([stack])).Single().Verdict;
    }

    private static Value Read(string value) => value switch
    {
        "unknown" => Unknown,
        "hidden" => Hidden,
        "reference" => Reference,
        "dev-${hole}" => TextValue.Create([TextPart.Of("dev-"), TextPart.Of(Unknown)], SourceSpan.None),
        _ => NodeValues.Read(DocumentReader.Read("v.yaml", value).Root!),
    };
}

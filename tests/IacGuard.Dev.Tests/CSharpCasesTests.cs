using IacGuard.Dev.Generation;

namespace IacGuard.Dev.Tests;

public class CSharpCasesTests
{
    private const string Text =
        """
        // parameters: { pattern: ["{service}"] }
        using Amazon.CDK.AWS.SQS;

        public class NothingIsStated : Stack
        {
            public NothingIsStated(Construct scope) : base(scope, "Stack")
            {
                _ = new Queue(this, "Plain");
            }
        }

        public class ItIsOff : Stack
        {
            private readonly string name = "orders";

            public ItIsOff(Construct scope) : base(scope, "Stack")
            {
                _ = new Queue(this, name, new QueueProps
                {
                    Encryption = {|IG2001:QueueEncryption.UNENCRYPTED|},
                });
            }
        }

        public class ItIsOff_Fixed : Stack
        {
            public ItIsOff_Fixed(Construct scope) : base(scope, "Stack")
            {
                _ = new Queue(this, "Fixed", {|IG3001:null|});
            }
        }
        """;

    [Fact]
    public void Violated_IsTheFirstMarkedCaseWithoutItsShellAndMarks() => Assert.Equal(
        """
        _ = new Queue(this, name, new QueueProps
        {
            Encryption = QueueEncryption.UNENCRYPTED, // <- IG2001
        });
        """.ReplaceLineEndings("\n"),
        CSharpCases.Parse(Text, "IG2001").Violated);

    [Fact]
    public void Satisfied_IsTheFixedCaseWhereThereIsOne() =>
        Assert.Equal("""_ = new Queue(this, "Fixed", null);""", CSharpCases.Parse(Text, "IG2001").Satisfied(["nothing is stated"]));

    [Fact]
    public void Satisfied_IsElseACaseThatKeepsTheRuleByItsName()
    {
        var cases = CSharpCases.Parse(Text.Replace("_Fixed", "Otherwise", StringComparison.Ordinal), "IG2001");
        Assert.Equal("""_ = new Queue(this, "Plain");""", cases.Satisfied(["Nothing is stated"]));
        Assert.Null(cases.Satisfied(["Nothing is said"]));
    }

    [Fact]
    public void AnotherRule_HasNoExampleHere()
    {
        var cases = CSharpCases.Parse(Text, "IG9999");
        Assert.Null(cases.Violated);
        Assert.Equal("pattern: [\"{service}\"]", cases.Settings?.Trim());
    }

    [Fact]
    public void RuleWithoutAFile_HasNone() => Assert.Null(CSharpCases.Read(Path.GetTempPath(), "IG2001").Violated);
}

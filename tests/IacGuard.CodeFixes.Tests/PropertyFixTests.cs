using IacGuard.Analyzers;
using IacGuard.CdkTestKit;

namespace IacGuard.CodeFixes.Tests;

public sealed class PropertyFixTests
{
    [Fact]
    public async Task OffendingValue_IsReplaced() => await Verify(
        "IG2001",
        """_ = new CfnQueue(this, "Orders", new CfnQueueProps { SqsManagedSseEnabled = [|false|], QueueName = "orders" });""",
        """_ = new CfnQueue(this, "Orders", new CfnQueueProps { SqsManagedSseEnabled = true, QueueName = "orders" });""");

    [Fact]
    public async Task MissingProps_AreAdded() => await Verify(
        "IG2020",
        """_ = new Amazon.CDK.AWS.SNS.[|CfnTopic|](this, "Orders");""",
        """_ = new Amazon.CDK.AWS.SNS.CfnTopic(this, "Orders", new CfnTopicProps { KmsMasterKeyId = "alias/aws/sns" });""",
        "using Amazon.CDK.AWS.SNS;\n");

    [Fact]
    public async Task NamespaceWouldMakeAnotherNameAmbiguous_TypeIsNamedInFull()
    {
        static string Code(string statement) =>
            $$"""
            using Shop;

            public class OrdersStack : Stack
            {
                public OrdersStack(Construct scope, string id) : base(scope, id)
                {
                    _ = new Topic();
                    {{statement}}
                }
            }

            namespace Shop
            {
                public class Topic { }
            }
            """.ReplaceLineEndings("\n");

        await VerifyCodeFix.RunAsync(
            new CdkAnalyzer(),
            new PropertyFixProvider(),
            "IG2020",
            Code("""_ = new Amazon.CDK.AWS.SNS.[|CfnTopic|](this, "Orders");"""),
            Code("""
                _ = new Amazon.CDK.AWS.SNS.CfnTopic(this, "Orders", new global::Amazon.CDK.AWS.SNS.CfnTopicProps
                        {
                            KmsMasterKeyId = "alias/aws/sns",
                        });
                """),
            p => p with { AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = "severities: { IG2020: error }" } });
    }

    [Fact]
    public async Task EmptyProps_AreFilled() => await Verify(
        "IG2020",
        """_ = new [|CfnTopic|](this, "Orders", new CfnTopicProps());""",
        """_ = new CfnTopic(this, "Orders", new CfnTopicProps { KmsMasterKeyId = "alias/aws/sns" });""");

    [Fact]
    public async Task TargetTypedNew_KeepsItsForm() => await Verify(
        "IG2020",
        """CfnTopic topic = [|new|](this, "Orders");""",
        """CfnTopic topic = new(this, "Orders", new CfnTopicProps { KmsMasterKeyId = "alias/aws/sns" });""");

    [Fact]
    public async Task NamedArguments_GetANamedOne() => await Verify(
        "IG2020",
        """_ = new [|CfnTopic|](id: "Orders", scope: this);""",
        """_ = new CfnTopic(id: "Orders", scope: this, props: new CfnTopicProps { KmsMasterKeyId = "alias/aws/sns" });""");

    [Fact]
    public async Task MissingStruct_IsCreated() => await Verify(
        "IG3050",
        """_ = new [|CfnTable|](this, "Orders", new CfnTableProps { KeySchema = new object[0] });""",
        """
        _ = new CfnTable(this, "Orders", new CfnTableProps
                {
                    KeySchema = new object[0],
                    PointInTimeRecoverySpecification = new CfnTable.PointInTimeRecoverySpecificationProperty
                    {
                        PointInTimeRecoveryEnabled = true,
                    },
                });
        """);

    [Fact]
    public async Task StructThatIsThere_IsEdited() => await Verify(
        "IG3050",
        """_ = new CfnTable(this, "Orders", new CfnTableProps { KeySchema = new object[0], PointInTimeRecoverySpecification = new CfnTable.PointInTimeRecoverySpecificationProperty { PointInTimeRecoveryEnabled = [|false|] } });""",
        """_ = new CfnTable(this, "Orders", new CfnTableProps { KeySchema = new object[0], PointInTimeRecoverySpecification = new CfnTable.PointInTimeRecoverySpecificationProperty { PointInTimeRecoveryEnabled = true } });""");

    [Fact]
    public async Task LinesAndComments_Stay() => await Verify(
        "IG2020",
        """
        // For the shop.
                _ = new [|CfnTopic|](this, "Orders", new CfnTopicProps
                {
                    TopicName = "orders", // as the shop knows it
                    DisplayName = "Orders" /* short */
                }); // last
        """,
        """
        // For the shop.
                _ = new CfnTopic(this, "Orders", new CfnTopicProps
                {
                    TopicName = "orders", // as the shop knows it
                    DisplayName = "Orders", /* short */
                    KmsMasterKeyId = "alias/aws/sns"
                }); // last
        """);

    [Fact]
    public async Task PropsInALocal_AreEditedThere() => await Verify(
        "IG2001",
        """
        var props = new CfnQueueProps { SqsManagedSseEnabled = [|false|] };
                _ = new CfnQueue(this, "Orders", props);
        """,
        """
        var props = new CfnQueueProps { SqsManagedSseEnabled = true };
                _ = new CfnQueue(this, "Orders", props);
        """);

    [Fact]
    public async Task SeveralConstructs_AreFixedAtOnce() => await Verify(
        "IG2001",
        """
        _ = new CfnQueue(this, "Orders", new CfnQueueProps { SqsManagedSseEnabled = [|false|] });
                _ = new CfnQueue(this, "Bills", new CfnQueueProps { SqsManagedSseEnabled = [|false|] });
        """,
        """
        _ = new CfnQueue(this, "Orders", new CfnQueueProps { SqsManagedSseEnabled = true });
                _ = new CfnQueue(this, "Bills", new CfnQueueProps { SqsManagedSseEnabled = true });
        """);

    [Fact]
    public async Task PropsFromElsewhere_HaveNoFix() => Assert.Null(await VerifyCodeFix.TitleAsync(
        new CdkAnalyzer(), new PropertyFixProvider(), "IG2001", Stack("""_ = new CfnQueue(this, "Orders", Make());""", """private static CfnQueueProps Make() => new() { SqsManagedSseEnabled = false };""")));

    [Theory]
    [InlineData("""var queue = new CfnQueue(this, "Orders"); queue.SqsManagedSseEnabled = false;""")]
    [InlineData("""var queue = new CfnQueue(this, "Orders"); queue.AddPropertyOverride("SqsManagedSseEnabled", false);""")]
    [InlineData("""var props = new QueueProps(); props.Encryption = QueueEncryption.UNENCRYPTED; _ = new Queue(this, "Orders", props);""")]
    public async Task ValueThatIsSetLater_HasNoFixInTheProps(string statements) =>
        Assert.Null(await VerifyCodeFix.TitleAsync(new CdkAnalyzer(), new PropertyFixProvider(), "IG2001", Stack(statements)));

    [Fact]
    public async Task FixThatReplacesAResource_SaysSo()
    {
        var title = await VerifyCodeFix.TitleAsync(
            new CdkAnalyzer(), new PropertyFixProvider(), "IG2080", "using Amazon.CDK.AWS.EFS;\n" + Stack("""_ = new CfnFileSystem(this, "Files", new CfnFileSystemProps { Encrypted = false });"""));

        Assert.Equal("Set Encrypted to true (replaces a deployed resource)", title);
    }

    private static async Task Verify(string id, string source, string expected, string addedUsing = "") => await VerifyCodeFix.RunAsync(
        new CdkAnalyzer(),
        new PropertyFixProvider(),
        id,
        Stack(source, hasSns: addedUsing.Length == 0),
        Stack(expected, hasSns: addedUsing.Length == 0).Replace("using Amazon.CDK.AWS.SQS;\n", addedUsing + "using Amazon.CDK.AWS.SQS;\n", StringComparison.Ordinal),
        p => p with { AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = $"severities: {{ {id}: error }}" } });

    private static string Stack(string statements, string members = "", bool hasSns = true) =>
        $$"""
        using Amazon.CDK.AWS.DynamoDB;
        {{(hasSns ? "using Amazon.CDK.AWS.SNS;\n" : "")}}using Amazon.CDK.AWS.SQS;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
            {{members}}
        }
        """.ReplaceLineEndings("\n");
}

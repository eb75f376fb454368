using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Interpretation;

/// <summary>Props of the user's own that derive from those of the CDK: what they add is read by the user's code alone.</summary>
public sealed class OwnPropsTests
{
    [Fact]
    public async Task PropsThatDeriveFromThoseOfTheCdk_AreTheirs()
    {
        var stack = await Read("""new Orders(this, "Orders", new OrdersProps { QueueName = "orders", HasTwin = true });""");

        Assert.Equal("orders", stack.Text("Orders", "QueueName"));
        Assert.Equal("alias/aws/sqs", stack.Text("Orders", "KmsMasterKeyId"));
        Assert.True(stack.TryFind("OrdersTwin", out _));
        Assert.False(stack.IsOpen);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Twins = 3", true)]
    [InlineData("Twins = 3, HasTwin = false", true)]
    public async Task MemberThatIsNotSet_HoldsWhatItsDeclarationSays(string members, bool isThere)
    {
        var stack = await Read($$"""var props = new OrdersProps { {{members}} }; new Orders(this, "Orders", props);""");

        Assert.Equal(isThere, stack.TryFind("OrdersTwin", out _));
    }

    [Fact]
    public async Task MemberThatIsSetLater_Counts()
    {
        var stack = await Read(
            """
            var props = new OrdersProps();
            props.HasTwin = true;
            props.QueueName = "late";
            new Orders(this, "Orders", props);
            """);

        Assert.Equal("late", stack.Text("Orders", "QueueName"));
        Assert.True(stack.TryFind("OrdersTwin", out _));
    }

    [Theory]
    [InlineData("new Queue(this, \"Plain\", new OrdersProps { QueueName = \"plain\", HasTwin = true });")]
    [InlineData("new Queue(this, \"Plain\", Node.TryGetContext(\"a\") is null ? new OrdersProps { QueueName = \"plain\" } : new OrdersProps { QueueName = \"plain\", Twins = 1 });")]
    public async Task WhatIsMore_IsNothingToTheCdk(string code)
    {
        var stack = await Read(code);

        Assert.Equal("plain", stack.Text("Plain", "QueueName"));
        Assert.IsType<AbsentValue>(stack.At("Plain", "RedrivePolicy"));
        Assert.False(stack.IsOpen);
    }

    [Fact]
    public async Task FieldThatIsSetAgain_HoldsWhatCameLast()
    {
        var stack = await Read("""var props = new OrdersProps { Limit = 1 }; props.Limit = 5; new Queue(this, "Q", new QueueProps { QueueName = "q" + props.Limit });""");

        Assert.Equal("q5", stack.Text("Q", "QueueName"));
    }

    [Fact]
    public async Task SetterOfTheUsersOwn_LeavesThePropsOpen()
    {
        var stack = await Read("""new Queue(this, "Q", new NamedProps { Title = "orders" });""");

        Assert.IsType<UnknownValue>(stack.At("Q", "QueueName"));
    }

    private static Task<Stack> Read(string code) => Code.ReadTypeAsync(
        $$"""
        public class OrdersProps : QueueProps
        {
            public bool HasTwin { get; set; }
            public int Twins { get; set; } = 0;
            public int Limit;
        }

        public class NamedProps : QueueProps
        {
            public string Title { set { QueueName = value; } }
        }

        public class Orders : Queue
        {
            public Orders(Construct scope, string id, OrdersProps props) : base(scope, id, props)
            {
                if (props.HasTwin || props.Twins > 2)
                {
                    new Queue(this, "Twin", new QueueProps { Encryption = QueueEncryption.KMS_MANAGED });
                }

                ((CfnQueue)Node.DefaultChild!).KmsMasterKeyId = "alias/aws/sqs";
            }
        }

        public class S : Stack
        {
            public S(Construct scope) : base(scope, "S")
            {
                {{code}}
            }
        }
        """);
}

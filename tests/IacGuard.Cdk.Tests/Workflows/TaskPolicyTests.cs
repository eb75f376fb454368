using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Workflows;

/// <summary>What the tasks of a state machine let its role do.</summary>
public sealed class TaskPolicyTests
{
    private const string Policy = "MachineRoleDefaultPolicy";

    [Fact]
    public async Task TasksOfAChain_AreStatementsOfTheRole()
    {
        var stack = await ReadAsync(
            """
            var delete = new CallAwsService(this, "Delete", new CallAwsServiceProps { Service = "sfn", Action = "deleteStateMachine", IamResources = new[] { "*" } });
            delete.AddCatch(new SnsPublish(this, "Tell", new SnsPublishProps { Topic = new Amazon.CDK.AWS.SNS.Topic(this, "Topic"), Message = TaskInput.FromText("failed") }));
            _ = new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(new Pass(this, "First").Next(delete)) });
            """);

        Assert.Equal("states:deleteStateMachine", stack.Text(Policy, "PolicyDocument.Statement[0].Action"));
        Assert.Equal("*", stack.Text(Policy, "PolicyDocument.Statement[0].Resource"));
        Assert.Equal("sns:Publish", stack.Text(Policy, "PolicyDocument.Statement[1].Action"));
        Assert.False(stack.IsOpen);
    }

    [Theory]
    [InlineData("DefinitionBody.FromChainable(GetStart())")]
    [InlineData("DefinitionBody.FromChainable(new EvaluateExpression(this, \"Task\", new EvaluateExpressionProps { Expression = \"1\" }))")]
    public async Task TasksThatAreNotKnown_LeaveTheRoleOpen(string body)
    {
        var stack = await ReadAsync($$"""_ = new StateMachine(this, "Machine", new StateMachineProps { DefinitionBody = {{body}} });""");
        Assert.True(stack.IsOpen);
        Assert.True(stack.OfType("AWS::IAM::Role").Single(static r => r.ConstructPath == "Machine/Role/Resource").IsShared);
    }

    private static Task<Stack> ReadAsync(string statements) => Code.ReadTypeAsync(
        $$"""
        using Amazon.CDK.AWS.StepFunctions;
        using Amazon.CDK.AWS.StepFunctions.Tasks;
        public class S : Amazon.CDK.Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }

            protected virtual IChainable GetStart() => throw new System.NotSupportedException();
        }
        """);
}

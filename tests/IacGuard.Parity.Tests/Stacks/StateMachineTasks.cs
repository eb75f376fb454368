using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Amazon.CDK.AWS.StepFunctions;
using Amazon.CDK.AWS.StepFunctions.Tasks;
using Constructs;
using Parallel = Amazon.CDK.AWS.StepFunctions.Parallel;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>State machines of tasks that call functions, queues, topics, tables and any service, chained in many ways.</summary>
public class StateMachineTasks : Stack
{
    public StateMachineTasks(Construct scope, string id) : base(scope, id)
    {
        var check = Handler("Check");
        var charge = Handler("Charge");
        var ship = Handler("Ship");
        var topic = new Topic(this, "Shipped");
        var queue = new Queue(this, "Failures");
        var table = new Table(this, "Orders", new TableProps { PartitionKey = new Attribute { Name = "id", Type = AttributeType.STRING } });

        var tell = new SnsPublish(this, "Tell", new SnsPublishProps { Topic = topic, Message = TaskInput.FromText("shipped") });
        var failed = new SqsSendMessage(this, "Failed", new SqsSendMessageProps { Queue = queue, MessageBody = TaskInput.FromText("failed") });
        var chargeCard = new LambdaInvoke(this, "ChargeCard", new LambdaInvokeProps { LambdaFunction = charge, OutputPath = "$.Payload" });
        chargeCard.AddCatch(failed);
        chargeCard.AddRetry(new RetryProps { MaxAttempts = 3 });
        var isPaid = new Choice(this, "IsPaid")
            .When(Condition.BooleanEquals("$.paid", true), new LambdaInvoke(this, "ShipIt", new LambdaInvokeProps { LambdaFunction = ship }).Next(tell))
            .Otherwise(new Fail(this, "Unpaid"));
        _ = new StateMachine(this, "Orders1", new StateMachineProps
        {
            DefinitionBody = DefinitionBody.FromChainable(Chain.Start(new LambdaInvoke(this, "CheckIt", new LambdaInvokeProps { LambdaFunction = check })).Next(chargeCard).Next(isPaid)),
            TracingEnabled = true,
        });

        var items = new Map(this, "Each", new MapProps { MaxConcurrency = 2 });
        items.ItemProcessor(new DynamoPutItem(this, "Put", new DynamoPutItemProps
        {
            Table = table,
            Item = new Dictionary<string, DynamoAttributeValue> { ["id"] = DynamoAttributeValue.FromString("1") },
        }));
        var both = new Parallel(this, "Both").Branch(new Wait(this, "Wait", new WaitProps { Time = WaitTime.Duration(Duration.Seconds(3)) }), items);
        var machine = new StateMachine(this, "Batch", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(both) });
        machine.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:*"], Resources = ["*"] }));

        _ = new StateMachine(this, "AnyService", new StateMachineProps
        {
            DefinitionBody = DefinitionBody.FromChainable(new CallAwsService(this, "Delete", new CallAwsServiceProps
            {
                Service = "s3",
                Action = "deleteObject",
                IamResources = ["*"],
                Parameters = new Dictionary<string, object> { ["Bucket"] = "b", ["Key"] = "k" },
            })),
        });
        _ = new StateMachine(this, "Nested", new StateMachineProps
        {
            DefinitionBody = DefinitionBody.FromChainable(new StepFunctionsStartExecution(this, "Start", new StepFunctionsStartExecutionProps { StateMachine = machine })),
        });
        _ = new StateMachine(this, "Written", new StateMachineProps { DefinitionBody = DefinitionBody.FromString("{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}") });
    }

    private Function Handler(string id) => new(this, id, new FunctionProps
    {
        Runtime = Runtime.NODEJS_20_X,
        Handler = "index.handler",
        Code = Code.FromInline("exports.handler = async () => {};"),
    });
}

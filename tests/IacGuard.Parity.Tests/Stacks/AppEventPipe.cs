using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.Pipes;
using Amazon.CDK.AWS.SQS;
using Constructs;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A table's stream into a bus through a pipe, and into a function.</summary>
public class AppEventPipe : Stack
{
    public AppEventPipe(Construct scope, string id) : base(scope, id)
    {
        var table = new Table(this, "Orders", new TableProps
        {
            PartitionKey = new Attribute { Name = "id", Type = AttributeType.STRING },
            Stream = StreamViewType.NEW_AND_OLD_IMAGES,
            PointInTimeRecovery = true,
        });
        var bus = new EventBus(this, "Bus", new EventBusProps { EventBusName = "orders" });
        var failures = new Queue(this, "Failures");
        var role = new Role(this, "PipeRole", new RoleProps { AssumedBy = new ServicePrincipal("pipes.amazonaws.com") });
        table.GrantStreamRead(role);
        bus.GrantPutEventsTo(role);
        failures.GrantSendMessages(role);
        _ = new CfnPipe(this, "Pipe", new CfnPipeProps
        {
            RoleArn = role.RoleArn,
            Source = table.TableStreamArn!,
            Target = bus.EventBusArn,
            SourceParameters = new CfnPipe.PipeSourceParametersProperty
            {
                DynamoDbStreamParameters = new CfnPipe.PipeSourceDynamoDBStreamParametersProperty
                {
                    StartingPosition = "LATEST",
                    DeadLetterConfig = new CfnPipe.DeadLetterConfigProperty { Arn = failures.QueueArn },
                },
            },
        });

        var audit = new Function(this, "Audit", new FunctionProps
        {
            Runtime = Runtime.PYTHON_3_12,
            Handler = "index.handler",
            Code = Code.FromInline("def handler(event, context):\n    return None"),
        });
        audit.AddEventSource(new DynamoEventSource(table, new DynamoEventSourceProps
        {
            StartingPosition = StartingPosition.TRIM_HORIZON,
            BatchSize = 10,
            RetryAttempts = 3,
            OnFailure = new SqsDlq(failures),
        }));
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Pipes;
using Amazon.CDK.AWS.SQS;
using Amazon.CDK.AWS.Scheduler;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Schedules and pipes, which have no construct of a higher level here.</summary>
public class DeadLetterSchedules : Stack
{
    public DeadLetterSchedules(Construct scope, string id) : base(scope, id)
    {
        var orders = new Queue(this, "Orders");
        var failures = new Queue(this, "Failures");
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("scheduler.amazonaws.com") });
        orders.GrantSendMessages(role);
        _ = new CfnSchedule(this, "Plain", new CfnScheduleProps
        {
            FlexibleTimeWindow = new CfnSchedule.FlexibleTimeWindowProperty { Mode = "OFF" },
            ScheduleExpression = "rate(1 hour)",
            Target = new CfnSchedule.TargetProperty { Arn = orders.QueueArn, RoleArn = role.RoleArn },
        });
        _ = new CfnSchedule(this, "Careful", new CfnScheduleProps
        {
            FlexibleTimeWindow = new CfnSchedule.FlexibleTimeWindowProperty { Mode = "OFF" },
            ScheduleExpression = "rate(1 hour)",
            Target = new CfnSchedule.TargetProperty
            {
                Arn = orders.QueueArn,
                RoleArn = role.RoleArn,
                DeadLetterConfig = new CfnSchedule.DeadLetterConfigProperty { Arn = failures.QueueArn },
            },
        });
        _ = new CfnPipe(this, "Pipe", new CfnPipeProps
        {
            RoleArn = role.RoleArn,
            Source = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks",
            Target = orders.QueueArn,
            SourceParameters = new CfnPipe.PipeSourceParametersProperty
            {
                KinesisStreamParameters = new CfnPipe.PipeSourceKinesisStreamParametersProperty { StartingPosition = "LATEST" },
            },
        });
    }
}

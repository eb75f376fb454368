using Amazon.CDK;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>State machines with and without logs and traces.</summary>
public class StateMachines : Stack
{
    public StateMachines(Construct scope, string id) : base(scope, id)
    {
        _ = new StateMachine(this, "Silent", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(new Pass(this, "Nothing")) });
        _ = new StateMachine(this, "Loud", new StateMachineProps
        {
            DefinitionBody = DefinitionBody.FromChainable(new Pass(this, "Something").Next(new Succeed(this, "Done"))),
            TracingEnabled = true,
            Logs = new LogOptions { Destination = new LogGroup(this, "Logs", new LogGroupProps { Retention = RetentionDays.ONE_MONTH }), Level = LogLevel.ALL },
        });
    }
}

#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Log groups of functions.</summary>
public class FunctionLogs : Stack
{
    public FunctionLogs(Construct scope, string id) : base(scope, id)
    {
        Function Make(string name, RetentionDays? retention, ILogGroup? group) => new(this, name, new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            LogRetention = retention,
            LogGroup = group,
            Tracing = Tracing.ACTIVE,
        });

        Make("Nothing", null, null);
        Make("Retention", RetentionDays.ONE_MONTH, null);
        Make("Group", null, new LogGroup(this, "Logs", new LogGroupProps { Retention = RetentionDays.THREE_MONTHS }));
    }
}

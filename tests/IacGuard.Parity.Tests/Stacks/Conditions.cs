using Amazon.CDK;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Parameters and conditions of CloudFormation.</summary>
public class Conditions : Stack
{
    public Conditions(Construct scope, string id) : base(scope, id)
    {
        var stage = new CfnParameter(this, "Stage", new CfnParameterProps { Type = "String", Default = "dev", AllowedValues = ["dev", "prod"] });
        var isProd = new CfnCondition(this, "IsProd", new CfnConditionProps { Expression = Fn.ConditionEquals(stage.ValueAsString, "prod") });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps { SqsManagedSseEnabled = Fn.ConditionIf(isProd.LogicalId, true, false) });
        _ = new CfnBucket(this, "Archive", new CfnBucketProps { BucketName = Fn.Sub("orders-${AWS::AccountId}") });
        var audit = new CfnQueue(this, "Audit", new CfnQueueProps { SqsManagedSseEnabled = false });
        audit.CfnOptions.Condition = isProd;
        _ = new Queue(this, "Named", new QueueProps { QueueName = $"{stage.ValueAsString}-orders-queue" });
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A role that may do what it needs and no more.</summary>
public class IamScoped : Stack
{
    public IamScoped(Construct scope, string id) : base(scope, id)
    {
        var queue = new Queue(this, "Orders", new QueueProps { EnforceSSL = true });
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Sid = "ReadOrders",
            Actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
            Resources = [queue.QueueArn],
        }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["cloudwatch:PutMetricData", "ec2:DescribeRegions"], Resources = ["*"] }));
    }
}

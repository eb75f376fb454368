using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace App
{
    public class AppStack : Stack
    {
        internal AppStack(Construct scope, string id, IStackProps props = null) : base(scope, id, props)
        {
            var orders = new Queue(this, "Orders", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });

            var worker = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
            worker.AddToPolicy(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sqs:SendMessage", "s3:*" },
                Resources = new[] { "*" },
            }));
            orders.GrantConsumeMessages(worker);
        }
    }
}

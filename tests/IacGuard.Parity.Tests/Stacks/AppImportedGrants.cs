using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SecretsManager;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Grants on what other stacks made, next to queues that nothing here touches.</summary>
public class AppImportedGrants : Stack
{
    public AppImportedGrants(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });
        Bucket.FromBucketName(this, "Reports", "corp-reports").GrantRead(role);
        Bucket.FromBucketArn(this, "Archive", "arn:aws:s3:::corp-archive").GrantPut(role);
        Queue.FromQueueArn(this, "Jobs", "arn:aws:sqs:eu-west-1:123456789012:jobs").GrantConsumeMessages(role);
        Topic.FromTopicArn(this, "News", "arn:aws:sns:eu-west-1:123456789012:news").GrantPublish(role);
        Table.FromTableName(this, "Customers", "customers").GrantReadData(role);
        Secret.FromSecretNameV2(this, "Password", "db/password").GrantRead(role);
        Key.FromKeyArn(this, "Key", "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab").GrantDecrypt(role);
        Function.FromFunctionName(this, "Mailer", "mailer").GrantInvoke(role);
        _ = new Queue(this, "Own");
    }
}

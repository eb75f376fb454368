using Amazon.CDK;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SecretsManager;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Grants to those who have no policy of their own, which the resource's policy takes; the identity of a distribution among them.</summary>
public sealed class GrantsToPrincipals : Stack
{
    public GrantsToPrincipals(Construct scope, string id) : base(scope, id)
    {
        var access = new OriginAccessIdentity(this, "Access");
        new Bucket(this, "Site").GrantRead(access);
        new Bucket(this, "Assets").GrantRead(access.GrantPrincipal);
        new Bucket(this, "Logs").GrantPut(new ServicePrincipal("logging.s3.amazonaws.com"));
        new Bucket(this, "Shared").GrantReadWrite(new AccountPrincipal("111122223333"));
        new Bucket(this, "Partner").GrantRead(new ArnPrincipal("arn:aws:iam::111122223333:role/partner"));
        new Bucket(this, "Drop", new BucketProps { EnforceSSL = true }).GrantWrite(new AnyPrincipal());
        new Bucket(this, "Public").GrantPublicAccess();
        new Bucket(this, "PublicByTls", new BucketProps { EnforceSSL = true }).GrantPublicAccess();
        new Bucket(this, "PublicImages", new BucketProps { EnforceSSL = true }).GrantPublicAccess("images/*");
        new Bucket(this, "PublicWrites", new BucketProps { EnforceSSL = true }).GrantPublicAccess(null, "s3:GetObject", "s3:PutObject");
        new Bucket(this, "Canonical").GrantRead(new CanonicalUserPrincipal("abc"));
        new Bucket(this, "Organization").GrantPut(new OrganizationPrincipal("o-1234"));
        new Queue(this, "Jobs").GrantSendMessages(new ServicePrincipal("events.amazonaws.com"));
        new Queue(this, "Results").GrantConsumeMessages(new AccountPrincipal("111122223333"));
        new Topic(this, "Alarms").GrantPublish(new ServicePrincipal("events.amazonaws.com"));
        new Topic(this, "News").GrantPublish(new AnyPrincipal());
        new Key(this, "Key").GrantEncryptDecrypt(new ServicePrincipal("events.amazonaws.com"));
        new Secret(this, "Secret").GrantRead(new AccountPrincipal("111122223333"));
        Metric.GrantPutMetricData(new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }));
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Ids with characters that paths and logical ids leave out or rewrite, and ids that come to the same without them.</summary>
public class NamesWithOddIds : Stack
{
    public NamesWithOddIds(Construct scope, string id, string suffix = null!) : base(scope, id)
    {
        _ = new Queue(this, "orders/queue", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        _ = new Queue(this, "events:queue", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED });
        _ = new Queue(this, "Orders-Dlq", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED });
        _ = new Queue(this, "OrdersDlq", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        _ = new Topic(this, $"Alerts/{suffix ?? "all"}");

        _ = new Bucket(this, "Logs", new BucketProps { EnforceSSL = true });
        var other = new Bucket(this, "Other");
        var policy = new BucketPolicy(this, "LogsPolicy", new BucketPolicyProps { Bucket = other });
        policy.Document.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["s3:GetObject"],
            Resources = [other.ArnForObjects("*")],
            Principals = [new AnyPrincipal()],
        }));

        // As translators of templates write a custom resource that has a type of its own.
        var vpc = new CfnVPC(this, "Vpc", new CfnVPCProps { CidrBlock = "10.0.0.0/16" });
        var closing = new CfnCustomResource(this, "VpcDefaultGroup", new CfnCustomResourceProps { ServiceToken = "arn:aws:lambda:eu-west-1:111122223333:function:close" });
        closing.AddOverride("Type", "Custom::VpcRestrictDefaultSG");
        closing.AddPropertyOverride("DefaultSecurityGroupId", vpc.AttrDefaultSecurityGroup);
        var open = new CfnVPC(this, "OpenVpc", new CfnVPCProps { CidrBlock = "10.1.0.0/16" });
        _ = new CustomResource(this, "Closing", new CustomResourceProps
        {
            ServiceToken = "arn:aws:lambda:eu-west-1:111122223333:function:close",
            ResourceType = "Custom::Other",
            Properties = new Dictionary<string, object> { ["Vpc"] = open.Ref },
        });
    }
}

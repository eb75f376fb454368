using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.SNS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Topics, encrypted or not.</summary>
public class Topics : Stack
{
    public Topics(Construct scope, string id) : base(scope, id)
    {
        _ = new Topic(this, "Bare");
        _ = new Topic(this, "Encrypted", new TopicProps { MasterKey = new Key(this, "Key", new KeyProps { EnableKeyRotation = true }), EnforceSSL = true });
        _ = new Topic(this, "Aws", new TopicProps { MasterKey = Alias.FromAliasName(this, "SnsKey", "alias/aws/sns") });
        _ = new Topic(this, "Ordered", new TopicProps { Fifo = true, DisplayName = "Orders" });
    }
}

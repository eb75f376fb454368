using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Keys, rotated or not, with their policies.</summary>
public class Keys : Stack
{
    public Keys(Construct scope, string id) : base(scope, id)
    {
        _ = new Key(this, "Still");
        _ = new Key(this, "Rotated", new KeyProps { EnableKeyRotation = true, RotationPeriod = Duration.Days(180), Alias = "orders" });
        var open = new Key(this, "Open", new KeyProps { EnableKeyRotation = false, PendingWindow = Duration.Days(7) });
        open.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Principals = [new AnyPrincipal()],
            Actions = ["kms:Decrypt"],
            Resources = ["*"],
        }));
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.RDS;
using Amazon.CDK.AWS.SecretsManager;
using Constructs;
using InstanceType = Amazon.CDK.AWS.EC2.InstanceType;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A database whose password is rotated, and a secret that is not.</summary>
public class AppSecretRotation : Stack
{
    public AppSecretRotation(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var key = new Key(this, "Key", new KeyProps { EnableKeyRotation = true });
        var database = new DatabaseInstance(this, "Database", new DatabaseInstanceProps
        {
            Engine = DatabaseInstanceEngine.Postgres(new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_16 }),
            InstanceType = InstanceType.Of(InstanceClass.T4G, InstanceSize.MICRO),
            Vpc = vpc,
            Credentials = Credentials.FromGeneratedSecret("admin"),
            StorageEncrypted = true,
            StorageEncryptionKey = key,
            MultiAz = true,
        });
        database.AddRotationSingleUser();
        _ = new Secret(this, "ApiKey", new SecretProps { Description = "The key of the payment provider" });
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.RDS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Databases and the network around them.</summary>
public class Databases : Stack
{
    public Databases(Construct scope, string id, bool isProd) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2, NatGateways = 0, RestrictDefaultSecurityGroup = false });
        var database = new DatabaseInstance(this, "Orders", new DatabaseInstanceProps
        {
            Engine = DatabaseInstanceEngine.Postgres(new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_16 }),
            Vpc = vpc,
            VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
            StorageEncrypted = isProd,
            PubliclyAccessible = !isProd,
            DeletionProtection = isProd,
            MultiAz = isProd,
            BackupRetention = Duration.Days(isProd ? 14 : 0),
        });
        database.Connections.AllowDefaultPortFromAnyIpv4();
    }
}

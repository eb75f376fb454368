using Amazon.CDK.AWS.MSK;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2141:CfnCluster|}(this, "Events", new CfnClusterProps
        {
            ClusterName = "events",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Events", new CfnClusterProps
        {
            EncryptionInfo = new CfnCluster.EncryptionInfoProperty
            {
                EncryptionAtRest = new CfnCluster.EncryptionAtRestProperty
                {
                    DataVolumeKmsKeyId = "alias/events",
                },
            },
        });
    }
}

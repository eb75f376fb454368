using Amazon.CDK.AWS.EKS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2179:CfnCluster|}(this, "Cluster", new CfnClusterProps
        {
            Name = "cluster",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Cluster", new CfnClusterProps
        {
            Name = "cluster",
            EncryptionConfig = new object[] { new CfnCluster.EncryptionConfigProperty
            {
                Resources = new[] { "secrets" },
                Provider = new CfnCluster.ProviderProperty
                {
                    KeyArn = "alias/cluster",
                },
            } },
        });
    }
}

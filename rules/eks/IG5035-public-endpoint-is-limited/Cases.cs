using Amazon.CDK.AWS.EKS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            RoleArn = "arn:aws:iam::111122223333:role/eks",
            {|IG5035:ResourcesVpcConfig|} = new CfnCluster.ResourcesVpcConfigProperty
            {
                SubnetIds = new[] { "subnet-1", "subnet-2" },
            },
        });
    }
}

public class OurRanges : Stack
{
    public OurRanges(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            ResourcesVpcConfig = new CfnCluster.ResourcesVpcConfigProperty
            {
                SubnetIds = new[] { "subnet-1" },
                PublicAccessCidrs = new[] { "198.51.100.0/24" },
            },
        });
    }
}

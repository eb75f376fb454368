using Amazon.CDK.AWS.EKS;

public class AKeyAlone : Stack
{
    public AKeyAlone(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNodegroup(this, "Nodes", new CfnNodegroupProps
        {
            ClusterName = "main",
            {|IG5037:RemoteAccess|} = new CfnNodegroup.RemoteAccessProperty
            {
                Ec2SshKey = "ops",
            },
        });
    }
}

public class AKeyAndAGroup : Stack
{
    public AKeyAndAGroup(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNodegroup(this, "Nodes", new CfnNodegroupProps
        {
            ClusterName = "main",
            RemoteAccess = new CfnNodegroup.RemoteAccessProperty
            {
                Ec2SshKey = "ops",
                SourceSecurityGroups = new[] { "sg-0123" },
            },
        });
    }
}

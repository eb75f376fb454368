using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Security groups as CloudFormation has them.</summary>
public class NetworkLevelOne : Stack
{
    public NetworkLevelOne(Construct scope, string id) : base(scope, id)
    {
        var group = new CfnSecurityGroup(this, "Group", new CfnSecurityGroupProps
        {
            GroupDescription = "Front door",
            SecurityGroupIngress = new[]
            {
                new CfnSecurityGroup.IngressProperty { IpProtocol = "tcp", FromPort = 20, ToPort = 25, CidrIp = "0.0.0.0/0" },
            },
        });
        _ = new CfnSecurityGroupIngress(this, "Ingress", new CfnSecurityGroupIngressProps
        {
            GroupId = group.AttrGroupId,
            IpProtocol = "-1",
            CidrIpv6 = "::/0",
        });
    }
}

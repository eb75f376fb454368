using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace ReferencePipelines.Shared;

/// <summary>What Lambda needs to put a function into a network.</summary>
internal static class NetworkAccess
{
    /// <summary>Lets a role manage network interfaces of this account and Region. Lambda asks for that before it makes the function.</summary>
    public static Policy Grant(Construct scope, Role role)
    {
        var stack = Stack.Of(scope);
        var policy = new Policy(scope, "NetworkAccess", new PolicyProps
        {
            Statements =
            [
                new PolicyStatement(new PolicyStatementProps
                {
                    Actions = ["ec2:CreateNetworkInterface"],
                    Resources = [Any(stack, "network-interface"), Any(stack, "subnet"), Any(stack, "security-group")],
                }),
                new PolicyStatement(new PolicyStatementProps
                {
                    Actions = ["ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"],
                    Resources = [Any(stack, "network-interface")],
                }),
                new PolicyStatement(new PolicyStatementProps
                {
                    // AWS knows no resources for these.
                    Actions = ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"],
                    Resources = ["*"],
                }),
            ],
        });
        policy.AttachToRole(role);
        return policy;
    }

    private static string Any(Stack stack, string kind) => $"arn:{stack.Partition}:ec2:{stack.Region}:{stack.Account}:{kind}/*";
}

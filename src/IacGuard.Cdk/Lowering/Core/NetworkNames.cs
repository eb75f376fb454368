using IacGuard.Cdk.Lowering.Reading;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>
/// The tag <c>Name</c> that <c>aws_ec2.Vpc</c> gives to all resources below it, those that the code puts there too. Source: aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
internal static class NetworkNames
{
    private const string Main = "/Resource";

    /// <summary>Adds the tag to what stands below a network.</summary>
    public static void Add(StackDraft draft)
    {
        var networks = draft.Resources.Where(static r => r.Type == "AWS::EC2::VPC" && r.ConstructPath.EndsWith(Main, StringComparison.Ordinal))
            .Select(static r => r.ConstructPath.Substring(0, r.ConstructPath.Length - Main.Length)).ToList();

        // Endpoints take tags in newer versions only; their models have them there.
        foreach (var resource in draft.Resources.Where(r => r.Type != "AWS::EC2::VPCEndpoint" && networks.Exists(n => Places.IsWithin(r.ConstructPath, n))))
        {
            TagCalls.Ensure(resource, "Name", Texts.Unknown("is the name of the network", resource.IdSpan));
        }
    }
}

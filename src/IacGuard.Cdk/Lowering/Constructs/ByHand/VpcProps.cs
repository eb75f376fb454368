using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_ec2.Vpc</c>: <c>enableDnsHostnames</c>, which the CDK takes as <c>true</c> only where <c>enableDnsSupport</c> is too, and which changes nothing then: both are on
/// anyway. Source: aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
internal class VpcProps : HandReading
{
    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value) => prop == "enableDnsHostnames" && value.Text() == "true";
}

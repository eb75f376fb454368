using IacGuard.Cdk.Lowering.Reading;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>service</c> of an <c>aws_codedeploy.EcsDeploymentGroup</c>, which must be one that CodeDeploy controls: the sweep had a single such. Which service it is
/// decides about nothing else. Source: <c>EcsDeploymentGroup</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="group">The group.</param>
internal sealed class EcsDeployments(Composition group) : HandReading
{
    private const string Services = "ECSServices";

    /// <inheritdoc />
    public override bool Reads(string prop) => prop == "service";

    /// <inheritdoc />
    public override void Finish()
    {
        if (group.Find("Resource") is not null)
        {
            group.Change("Resource", properties => properties.With(Services, Texts.Unknown("is the service that is deployed", group.Identity.IdSpan)));
        }
    }
}

using IacGuard.Cdk.Lowering.Reading;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>Constructs whose resource is named after their id where the code gives no name. Source: aws-cdk-lib 2.160.0 and 2.276.0.</summary>
/// <param name="named">The construct.</param>
/// <param name="property">The property of the resource that holds its name.</param>
/// <param name="prop">The prop that would give it.</param>
internal class OwnNames(Composition named, string property, string prop) : HandReading
{
    /// <summary>The construct.</summary>
    protected Composition Named => named;

    /// <inheritdoc />
    public override void Finish()
    {
        var path = named.Identity.Path;
        var id = path.Substring(path.LastIndexOf('/') + 1);
        if (!named.Slots.IsOpen && named.Slots.Root(prop) is null && id.Length > 0 && id.IndexOf('{') < 0)
        {
            named.Change("Resource", properties => properties.With(property, Texts.Known(id, named.Identity.IdSpan)));
        }
    }
}

using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>port</c> of <c>aws_elasticloadbalancingv2.ApplicationTargetGroup</c>, which the sweep could not leave out: without a protocol it tells the protocol,
/// and the other way round. Source: <c>determineProtocolAndPort</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="group">The target group.</param>
internal sealed class TargetGroupProps(Composition group) : HandReading
{
    private static readonly string[] Plain = ["80", "8000", "8008", "8080"];
    private static readonly string[] Secure = ["443", "8443"];

    /// <summary>The protocol that a port stands for; null when it stands for none.</summary>
    public static string? ProtocolOf(string port) => Plain.Contains(port) ? "HTTP" : Secure.Contains(port) ? "HTTPS" : null;

    /// <inheritdoc />
    public override bool Reads(string prop) => prop == "port";

    /// <inheritdoc />
    public override void Finish()
    {
        var slots = group.Slots;
        if (slots.IsOpen || group.Find("Resource") is not { } resource)
        {
            return;
        }

        var (port, protocol) = (slots.Root("port"), slots.Root("protocol"));
        var properties = resource.Properties;
        if (port is not null)
        {
            properties = properties.With("Port", group.Lower(port));
        }
        else if (properties["Port"] is not AbsentValue)
        {
            properties = properties.With("Port", protocol is EnumMember { Member: "HTTP" or "HTTPS" } known
                ? Texts.Number(known.Member == "HTTP" ? "80" : "443", known.Span) : Texts.Unknown("is not known from the code", group.Identity.IdSpan));
        }

        if (protocol is null && port is not null && properties["Protocol"] is not AbsentValue)
        {
            properties = properties.With("Protocol", ProtocolOf(port.Text() ?? "") is { } name ? Texts.Known(name, port.Span) : Texts.Unknown("is not known from the code", port.Span));
        }

        group.Scene.Set(resource with { Properties = properties });
    }
}

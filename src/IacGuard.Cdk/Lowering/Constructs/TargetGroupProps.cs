using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// <c>port</c> of <c>aws_elasticloadbalancingv2.ApplicationTargetGroup</c>, which the sweep could not leave out: without a protocol it tells the protocol,
/// and the other way round. Source: <c>determineProtocolAndPort</c> of aws-cdk-lib 2.160.0.
/// </summary>
internal static class TargetGroupProps
{
    private const string Class = "aws_elasticloadbalancingv2.ApplicationTargetGroup";
    private static readonly string[] Plain = ["80", "8000", "8008", "8080"];
    private static readonly string[] Secure = ["443", "8443"];

    /// <summary>Whether a prop is left to <see cref="Finish"/>.</summary>
    public static bool Reads(string model, string prop) => model == Class && prop == "port";

    /// <summary>The protocol that a port stands for; null when it stands for none.</summary>
    public static string? ProtocolOf(string port) => Plain.Contains(port) ? "HTTP" : Secure.Contains(port) ? "HTTPS" : null;

    /// <summary>Sets port and protocol, after all other props.</summary>
    public static void Finish(string model, SlotValues slots, EffectApplier effects, ConstructIdentity group, Func<CdkValue, Value> lower)
    {
        if (model != Class || slots.IsOpen || effects.Scene.Find(group.LogicalId("Resource")) is not { } resource)
        {
            return;
        }

        var (port, protocol) = (slots.Root("port"), slots.Root("protocol"));
        var properties = resource.Properties;
        if (port is not null)
        {
            properties = properties.With("Port", lower(port));
        }
        else if (properties["Port"] is not AbsentValue)
        {
            properties = properties.With("Port", protocol is EnumMember { Member: "HTTP" or "HTTPS" } known
                ? new ScalarValue(known.Member == "HTTP" ? "80" : "443", ScalarKind.Number, known.Span) : Texts.Unknown("is not known from the code", group.IdSpan));
        }

        if (protocol is null && port is not null && properties["Protocol"] is not AbsentValue)
        {
            properties = properties.With("Protocol", ProtocolOf(port.Text() ?? "") is { } name ? Texts.Known(name, port.Span) : Texts.Unknown("is not known from the code", port.Span));
        }

        effects.Scene.Set(resource with { Properties = properties });
    }
}

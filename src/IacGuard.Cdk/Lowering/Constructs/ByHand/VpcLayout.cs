using System.Globalization;
using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// The subnets, routes and NAT gateways of an <c>aws_ec2.Vpc</c>, drawn from those of the minimum by <c>maxAzs</c>, <c>natGateways</c> and
/// <c>subnetConfiguration</c>. How many zones there are depends on the account and Region; two are always there, unless <c>maxAzs</c> says one. Source:
/// aws-cdk-lib 2.160.0.
/// </summary>
internal sealed class VpcLayout : VpcProps
{
    private const int SureZones = 2;
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "maxAzs", "natGateways", "subnetConfiguration", "availabilityZones", "createInternetGateway", "ipProtocol" };

    // What is not read here, and changes what is drawn.
    private static readonly string[] Foreign = ["natGatewayProvider", "natGatewaySubnets", "reservedAzs", "ipProtocol", "ipv6Addresses", "vpnGateway", "vpnConnections"];

    private readonly List<(string Name, string Type, CdkValue? IsMapped)> groups;
    private readonly int zones;
    private readonly int gateways;
    private readonly bool hasInternet;

    private readonly Composition vpc;

    private VpcLayout(Composition vpc, List<(string, string, CdkValue?)> groups, int zones, int gateways, bool hasInternet) =>
        (this.vpc, this.groups, this.zones, this.gateways, this.hasInternet) = (vpc, groups, zones, gateways, hasInternet);

    /// <summary>The layout of a VPC; null when it is not known.</summary>
    public static VpcLayout? Of(Composition vpc)
    {
        var slots = vpc.Slots;
        if (slots.IsOpen || Foreign.Any(prop => slots.Root(prop) is { } given && !IsDefault(given)))
        {
            return null;
        }

        var zones = slots.Root("availabilityZones") switch
        {
            null => Number(slots.Root("maxAzs"), SureZones) is { } most ? Math.Min(most, SureZones) : -1,
            ListOf { IsOpen: false } list => list.Items.Count,
            _ => -1,
        };
        var asked = Number(slots.Root("natGateways"), int.MaxValue);
        var hasInternet = slots.Root("createInternetGateway") is not { } given ? true : given.Text() switch { "true" => true, "false" => (bool?)false, _ => null };
        if (zones < 1 || asked is null || hasInternet is null || Groups(slots.Root("subnetConfiguration"), asked == 0) is not { } groups)
        {
            return null;
        }

        var isEgressNeeded = groups.Exists(static g => g.Type == "Private");
        var gateways = hasInternet.Value ? Math.Min(asked == int.MaxValue ? (isEgressNeeded ? zones : 0) : asked.Value, zones * groups.Count(static g => g.Type == "Public")) : 0;
        return new VpcLayout(vpc, groups, zones, gateways, hasInternet.Value && groups.Exists(static g => g.Type == "Public"));
    }

    // What is said of a VPC as it is said of every other one.
    private static bool IsDefault(CdkValue given) => given is EnumMember { Member: "IPV4_ONLY" } || given.Text() == "false";

    /// <inheritdoc />
    public override bool Reads(string prop) => Own.Contains(prop);

    /// <inheritdoc />
    public override bool Draws(string path) => IsPart(path);

    /// <inheritdoc />
    public override ItemPosition Begin()
    {
        var (effects, span) = (vpc.Effects, vpc.Identity.IdSpan);
        var parts = vpc.Model.Bare.Where(static b => IsPart(b.Path) && b.Path[0] != '?').ToList();
        foreach (var (path, template) in parts.Where(p => hasInternet && p.Path is "IGW" or "VPCGW"))
        {
            effects.AddBare(path, template, span);
        }

        var open = gateways;
        var publicIds = groups.Where(static g => g.Type == "Public").SelectMany(g => Ids(g.Name)).ToList();
        foreach (var (name, type, isMapped) in groups)
        {
            var zone = 0;
            foreach (var id in Ids(name))
            {
                var hasGateway = type == "Public" && open-- > 0;
                var exit = gateways == 0 ? null : publicIds[Math.Min(zone, gateways - 1)];
                DrawSubnet(parts, effects, span, new Subnet(id, name, type, isMapped, hasGateway, exit));
                zone++;
            }
        }

        return ItemPosition.None;
    }

    private static bool IsPart(string path) => path[0] == '?' || path is "IGW" or "VPCGW" || path.IndexOf("Subnet", StringComparison.Ordinal) >= 0;

    private sealed record Subnet(string Id, string Name, string Type, CdkValue? IsMapped, bool HasGateway, string? Exit);

    private void DrawSubnet(List<(string Path, Tree Template)> parts, EffectApplier effects, SourceSpan span, Subnet subnet)
    {
        var like = subnet.Type == "Public" ? "PublicSubnet1" : "PrivateSubnet1";
        foreach (var (path, template) in parts.Where(p => p.Path.StartsWith(like + "/", StringComparison.Ordinal)))
        {
            var part = path.Substring(like.Length + 1);
            if (part is "EIP" or "NATGateway" ? subnet.HasGateway : part != "DefaultRoute" || (subnet.Type == "Public" ? hasInternet : subnet.Type == "Private" && subnet.Exit is not null))
            {
                var drawn = subnet.Id + "/" + part;
                effects.AddBare(drawn, Renamed(template, like, subnet), span);
                if (part == "Subnet" && subnet.IsMapped is PlainValue { Value: var mapped })
                {
                    effects.Replace(drawn, [new Tree { Text = "Properties" }, new Tree { Text = "MapPublicIpOnLaunch" }], mapped);
                }
            }
        }
    }

    private IEnumerable<string> Ids(string name) => Enumerable.Range(1, zones).Select(i => name + "Subnet" + i.ToString(CultureInfo.InvariantCulture));

    private static Tree Renamed(Tree tree, string like, Subnet subnet) => tree switch
    {
        { Text: { } text } => new Tree
        {
            Text = text == "@PublicSubnet1/NATGateway" && subnet.Type != "Public" ? "@" + subnet.Exit + "/NATGateway"
                : text is "Public" or "Private" ? text : text.Replace(like, subnet.Id),
        },
        { Names: { } names } when names.Contains("Key") && names.Contains("Value") && tree["Key"].Text is "aws-cdk:subnet-name" or "aws-cdk:subnet-type" => new Tree
        {
            Names = names,
            Items = [.. names.Select(n => n == "Key" ? tree["Key"] : new Tree { Text = tree["Key"].Text == "aws-cdk:subnet-name" ? subnet.Name : subnet.Type })],
        },
        { Items: { } items } => new Tree { Names = tree.Names, Items = [.. items.Select(i => Renamed(i, like, subnet))] },
        _ => tree,
    };

    private static int? Number(CdkValue? value, int fallback) => value switch
    {
        null => fallback,
        PlainValue { Value: ScalarValue scalar } when scalar.TryGetNumber(out var number) => (int)Math.Min(number, int.MaxValue),
        _ => null,
    };

    private static List<(string Name, string Type, CdkValue? IsMapped)>? Groups(CdkValue? configuration, bool isWithoutGateways)
    {
        if (configuration is null)
        {
            return [("Public", "Public", null), isWithoutGateways ? ("Isolated", "Isolated", null) : ("Private", "Private", null)];
        }

        if (configuration is not ListOf { IsOpen: false } list)
        {
            return null;
        }

        var groups = new List<(string, string, CdkValue?)>();
        foreach (var item in list.Items)
        {
            if (item is not StructValue { IsOpen: false } group || group["name"].Text() is not { } name || Type(group["subnetType"]) is not { } type
                || group["reserved"] is not (null or PlainValue { Value: ScalarValue or AbsentValue }))
            {
                return null;
            }

            if (group["reserved"].Text() != "true")
            {
                groups.Add((name, type, SlotValues.IsAbsent(group["mapPublicIpOnLaunch"]) ? null : group["mapPublicIpOnLaunch"]));
            }
        }

        return groups;
    }

    private static string? Type(CdkValue? value) => (value as EnumMember)?.Member switch
    {
        "PUBLIC" => "Public",
        "PRIVATE_WITH_EGRESS" or "PRIVATE_WITH_NAT" or "PRIVATE" => "Private",
        "PRIVATE_ISOLATED" or "ISOLATED" => "Isolated",
        _ => null,
    };
}

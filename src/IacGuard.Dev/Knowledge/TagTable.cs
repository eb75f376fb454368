using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace IacGuard.Dev.Knowledge;

/// <summary>Builds <c>taggable-types.txt</c> from the npm package <c>@aws-cdk/aws-service-spec</c> (Apache-2.0).</summary>
internal static class TagTable
{
    public const string Package = "@aws-cdk/aws-service-spec";
    public const string DefaultVersion = "0.1.216";

    // Types that the specification does not mark, tagged below their top level (CloudFormation template reference of each type).
    private static readonly (string Type, string Tag)[] Nested =
    [
        ("AWS::DynamoDB::GlobalTable", ":each:Replicas"),
        ("AWS::EC2::LaunchTemplate", ":specifications:TagSpecifications"),
        ("AWS::EC2::CapacityReservation", ":specifications:TagSpecifications"),
        ("AWS::EC2::CapacityReservationFleet", ":specifications:TagSpecifications"),
        ("AWS::EC2::ClientVpnEndpoint", ":specifications:TagSpecifications"),
        ("AWS::EC2::EC2Fleet", ":specifications:TagSpecifications"),
        ("AWS::WorkspacesInstances::Volume", ":specifications:TagSpecifications"),
    ];

    /// <summary>The table as text.</summary>
    public static string Build(string folder)
    {
        var version = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "package.json"))).RootElement.GetProperty("version").GetString();
        using var packed = new GZipStream(File.OpenRead(Path.Combine(folder, "db.json.gz")), CompressionMode.Decompress);
        using var database = JsonDocument.Parse(packed);
        var types = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in database.RootElement.GetProperty("schema").GetProperty("resource").GetProperty("entities").EnumerateArray())
        {
            if (Tag(resource) is { } tag)
            {
                types[resource.GetProperty("cloudFormationType").GetString()!] = tag;
            }
        }

        foreach (var (type, tag) in Nested)
        {
            types[type] = tag;
        }

        return Write(types, version!);
    }

    // Empty for the usual list in `Tags`.
    private static string? Tag(JsonElement resource)
    {
        if (!resource.TryGetProperty("tagInformation", out var information))
        {
            return null;
        }

        var property = information.GetProperty("tagPropertyName").GetString()!;
        return information.GetProperty("variant").GetString() switch
        {
            "map" => $":map:{property}",
            _ when property == "Tags" => IsItems(resource) ? ":items:Tags" : "",
            _ => $":list:{property}",
        };
    }

    // One type holds its list in an object {Items: [...]}.
    private static bool IsItems(JsonElement resource) => resource.GetProperty("cloudFormationType").GetString() == "AWS::CloudFront::AnycastIpList";

    private static string Write(SortedDictionary<string, string> types, string version)
    {
        var text = new StringBuilder()
            .Append("# Taggable types by service, from ").Append(Package).Append(' ').Append(version).Append(" (Apache-2.0); refresh: IacGuard.Dev knowledge tags.\n")
            .Append("# A bare name is tagged by a list of {Key, Value} in Tags; else :shape:property follows. Types that are not listed take no tags.\n");
        foreach (var service in types.GroupBy(static t => t.Key[..t.Key.LastIndexOf(':')].TrimEnd(':'), StringComparer.Ordinal))
        {
            text.Append(service.Key);
            foreach (var (type, tag) in service)
            {
                text.Append(' ').Append(type.AsSpan(service.Key.Length + 2)).Append(tag);
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}

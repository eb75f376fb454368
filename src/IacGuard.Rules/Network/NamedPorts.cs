using System.Globalization;

namespace IacGuard.Rules.Network;

/// <summary>Ports by the name of what listens there (IANA service names and the products' own documentation).</summary>
internal static class NamedPorts
{
    private static readonly (int Port, string Service)[] Admin =
        [(22, "SSH"), (23, "Telnet"), (3389, "RDP"), (5900, "VNC"), (5985, "WinRM"), (5986, "WinRM")];

    private static readonly (int Port, string Service)[] Database =
    [
        (1433, "SQL Server"), (1434, "SQL Server"), (1521, "Oracle"), (3306, "MySQL"), (5432, "PostgreSQL"), (5439, "Redshift"), (6379, "Redis"),
        (7000, "Cassandra"), (7001, "Cassandra"), (8182, "Neptune"), (9042, "Cassandra"), (9200, "Elasticsearch"), (9300, "Elasticsearch"),
        (11211, "Memcached"), (27017, "MongoDB"), (27018, "MongoDB"), (50000, "Db2"),
    ];

    private static readonly (int Port, string Service)[] Clear = [(20, "FTP"), (21, "FTP"), (23, "Telnet"), (25, "SMTP"), (110, "POP3"), (143, "IMAP")];

    private static readonly (int Port, string Service)[] Files = [(111, "RPC"), (135, "RPC"), (137, "NetBIOS"), (138, "NetBIOS"), (139, "NetBIOS"), (445, "SMB"), (2049, "NFS")];

    /// <summary>The names that rules may use.</summary>
    public static IReadOnlyList<string> Names { get; } = ["admin", "database", "cleartext", "fileshare"];

    /// <summary>Reads <c>22</c>, <c>8000-8100</c> or a name as stretches of ports; false when it is none of them.</summary>
    public static bool TryRead(string text, List<(int Low, int High, string Service)> into)
    {
        if (Find(text) is { } set)
        {
            foreach (var (port, service) in set)
            {
                into.Add((port, port, service));
            }

            return true;
        }

        var ends = text.Split('-');
        if (ends.Length > 2 || !TryPort(ends[0], out var low) || !TryPort(ends[ends.Length - 1], out var high) || low > high)
        {
            return false;
        }

        into.Add((low, high, low == high ? ServiceOf(low) : ""));
        return true;
    }

    private static (int Port, string Service)[]? Find(string name) => name switch
    {
        "admin" => Admin,
        "database" => Database,
        "cleartext" => Clear,
        "fileshare" => Files,
        _ => null,
    };

    private static bool TryPort(string text, out int port) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= PortRange.MaxPort;

    private static string ServiceOf(int port)
    {
        foreach (var name in Names)
        {
            foreach (var (known, service) in Find(name)!)
            {
                if (known == port)
                {
                    return service;
                }
            }
        }

        return "";
    }
}

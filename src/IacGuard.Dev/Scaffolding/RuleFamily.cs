using System.Globalization;

namespace IacGuard.Dev.Scaffolding;

/// <summary>A thousand of rule ids: <c>IG2xxx</c> is encryption.</summary>
/// <param name="Digit">The digit behind <c>IG</c>.</param>
/// <param name="Name">The word for it on the command line.</param>
/// <param name="Title">What its rules are about.</param>
internal sealed record RuleFamily(int Digit, string Name, string Title)
{
    /// <summary>All families, by digit.</summary>
    public static IReadOnlyList<RuleFamily> All { get; } =
    [
        new(1, "access", "Access: IAM and public access"),
        new(2, "encryption", "Encryption"),
        new(3, "resilience", "Resilience: dead-letter queues, backups, retries"),
        new(4, "naming", "Naming and tags"),
        new(5, "network", "Network exposure"),
        new(6, "observability", "Logs, traces and alarms"),
        new(7, "secrets", "Secrets"),
        new(8, "lifecycle", "Lifecycle: ended runtimes, removal policies"),
    ];

    /// <summary>The category of its diagnostics in C#: a published name.</summary>
    public string Category => $"IacGuard.{char.ToUpperInvariant(Name[0])}{Name[1..]}";

    /// <summary>The family of a rule.</summary>
    public static RuleFamily Of(string id) => All.First(f => f.Holds(id));

    /// <summary>What the ids of its rules start with.</summary>
    public string Prefix => $"IG{Digit}";

    /// <summary>Whether an id belongs to it.</summary>
    public bool Holds(string id) => id.Length == 6 && id.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The id behind the highest that is taken. Gaps stay: the id of a rule that was removed is not used again.</summary>
    /// <param name="taken">The ids of all rules.</param>
    public string NextId(IEnumerable<string> taken)
    {
        var numbers = taken.Where(Holds).Select(static id => int.Parse(id.AsSpan(2), CultureInfo.InvariantCulture));
        var next = numbers.Append(Digit * 1000).Max() + 1;
        return next < (Digit + 1) * 1000 ? $"IG{next}" : throw new DevException($"family {Digit} ({Name}) has no id left behind IG{next - 1}");
    }

    /// <summary>The family of a digit or a name.</summary>
    public static RuleFamily Find(string text) =>
        All.FirstOrDefault(f => f.Name == text || text == f.Digit.ToString(CultureInfo.InvariantCulture))
        ?? throw new DevException($"'{text}' is no family of rules; expected {string.Join(", ", All.Select(static f => $"{f.Digit} ({f.Name})"))}");
}

using IacGuard.Model;

namespace IacGuard.Rules.Naming;

/// <summary>What AWS says about the physical name of a type. Read from <c>Data/physical-names.txt</c>, which names its sources.</summary>
/// <param name="Type">The CloudFormation type.</param>
/// <param name="Property">The property that holds the name.</param>
/// <param name="MinLength">The fewest characters; null where AWS documents no length.</param>
/// <param name="MaxLength">The most characters, everything included.</param>
/// <param name="Allowed">What the whole name may consist of, as a pattern.</param>
/// <param name="Refused">Patterns that AWS refuses although they consist of allowed characters.</param>
public sealed record PhysicalName(string Type, string Property, int? MinLength, int? MaxLength, string Allowed, IReadOnlyList<string> Refused)
{
    private NamePattern? allowed;
    private IReadOnlyList<NamePattern>? refused;
    private MapEntry[]? rowFields;

    /// <summary>Whether a change of the name replaces the resource.</summary>
    public bool Replaces { get; init; }

    /// <summary>Whether the property must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether AWS takes names that differ only in case as the same.</summary>
    public bool FoldsCase { get; init; }

    /// <summary>What AWS itself asks for before the name (<c>alias/</c>), as a pattern.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What AWS itself asks for behind the name (<c>.fifo</c>), as a pattern.</summary>
    public string Suffix { get; init; } = "";

    internal NamePattern AllowedPattern => allowed ??= NamePattern.ParseFragment(Allowed);

    internal IReadOnlyList<NamePattern> RefusedPatterns => refused ??= [.. Refused.Select(NamePattern.ParseFragment)];

    /// <summary>The fields that every row about the property has alike; made once, as values do not change.</summary>
    internal MapEntry[] RowFields => rowFields ??= MakeRowFields();

    private MapEntry[] MakeRowFields()
    {
        MapEntry[] always =
        [
            Entry("Type", ScalarValue.Of(Type)),
            Entry("Property", ScalarValue.Of(Property)),
            Entry("Replaces", ScalarValue.Of(Replaces)),
            Entry("Required", ScalarValue.Of(IsRequired)),
            Entry("FoldsCase", ScalarValue.Of(FoldsCase)),
        ];
        return MinLength is { } min && MaxLength is { } max
            ? [.. always, Entry("MinLength", ScalarValue.Of(min)), Entry("MaxLength", ScalarValue.Of(max))]
            : always;
    }

    private static MapEntry Entry(string key, Value value) => new(key, SourceSpan.None, value);
}

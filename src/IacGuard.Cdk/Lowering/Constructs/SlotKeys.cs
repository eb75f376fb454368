using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Under which keys of a slot a value may be found, the most exact first.</summary>
internal static class SlotKeys
{
    /// <summary>Any value.</summary>
    public const string Any = "*";

    /// <summary>A struct.</summary>
    public const string Struct = ".";

    /// <summary>In front of the key of a list's items.</summary>
    public const string List = "[]";

    /// <summary>In front of the key of a map's values.</summary>
    public const string Map = "%";

    // Constructors that a factory calls with the same argument, of which the sweep tried more.
    private static readonly Dictionary<string, string> Factories = new(StringComparer.Ordinal) { ["aws-cdk-lib.aws_ecs.AwsLogDriver"] = "aws_ecs.LogDriver.awsLogs" };
    private static readonly string[] AnyAlone = [Any];
    private static readonly string[] StructAlone = [Struct];

    /// <summary>The keys of a value; none for one that is not known.</summary>
    public static IEnumerable<string> Of(CdkValue value) => value switch
    {
        StructValue => StructAlone,
        EnumMember member => [member.Member, Any],
        PlainValue { Value: ScalarValue { Kind: ScalarKind.Boolean } boolean } => [boolean.Text, Any],
        PlainValue { Value: UnknownValue or ScalarValue or ReferenceValue or TextValue or ListValue or MapValue } => AnyAlone,
        CdkObject made => OfObject(made),
        ListOf list => Items(list.Items, List).Append(Any),
        MapOf map => Items([.. map.Entries.Select(static e => e.Value)], Map).Append(Any),
        _ => [],
    };

    /// <summary>The alternative of a slot that fits a value best; null when none does.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="value">The value.</param>
    /// <param name="prefix">What stands in front of the keys: <see cref="List"/> for an item, <see cref="Map"/> for the value of an entry.</param>
    public static Alternative? Find(Slot slot, CdkValue value, string prefix = "")
    {
        foreach (var key in Of(value))
        {
            if (slot[prefix.Length == 0 ? key : prefix + key] is { } alternative)
            {
                return alternative;
            }
        }

        return null;
    }

    /// <summary>A name without the assembly.</summary>
    public static string Short(string fqn) => fqn.StartsWith("aws-cdk-lib.", StringComparison.Ordinal) ? fqn.Substring(12) : fqn;

    private static IEnumerable<string> Items(IReadOnlyList<CdkValue> items, string prefix) =>
        items.Count == 0 ? [prefix + Any, prefix + Struct] : items.SelectMany(Of).Distinct().Select(key => prefix + key);

    private static string[] OfObject(CdkObject made) => made.Construct is not null || made.Receiver is not null ? AnyAlone
        : made.Member is { } member ? [Short(made.MemberOf ?? made.Fqn) + "." + member, Any]
        : Factories.TryGetValue(made.Fqn, out var factory) ? [factory, Short(made.Fqn), Any]
        : [Short(made.Fqn), Any];
}

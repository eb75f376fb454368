using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>Values that mean the same wherever they stand; those of L1 structs get CloudFormation's names from a naming.</summary>
/// <param name="propertyName">CloudFormation's name of a member of an L1 struct, by the struct's and the member's jsii names.</param>
/// <param name="objects">What an object of the CDK (a policy document, a duration, a construct) is as a value; null where it has no meaning of its own.</param>
internal sealed class ValueLowering(Func<string, string, string> propertyName, Func<CdkObject, Value?> objects) : IValueLowering
{
    public Value Lower(CdkValue value) => value switch
    {
        PlainValue plain => plain.Value,
        ListOf list => new ListValue([.. list.Items.Select(Lower)], list.Span, list.IsOpen),
        MapOf map => new MapValue(Entries(map.Entries, static name => name), map.Span, map.IsOpen),
        StructValue props => new MapValue(Entries(props.Members, name => propertyName(props.Fqn, name)), props.Span, props.IsOpen),
        ChoiceOf choice => new ChoiceValue(choice.Condition, Lower(choice.WhenTrue), Lower(choice.WhenFalse), choice.Span),
        CdkObject made => objects(made) ?? Unknown(value),
        _ => Unknown(value),
    };

    private List<MapEntry> Entries(IReadOnlyList<NamedValue> members, Func<string, string> name)
    {
        var entries = new List<MapEntry>(members.Count);
        foreach (var member in members)
        {
            var key = name(member.Name);
            entries.RemoveAll(e => e.Key == key);
            entries.Add(new MapEntry(key, member.NameSpan, Lower(member.Value)));
        }

        return entries;
    }

    private static UnknownValue Unknown(CdkValue value) => new(UnknownSource.Other, "what " + value + " comes to is not known", value.Span);
}

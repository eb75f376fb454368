using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Objects that stand for one text, which their constructor gets: <c>new Runtime("nodejs24.x", RuntimeFamily.NODEJS)</c> for a runtime that the library
/// has no member for yet. They set what the members of their class set.
/// </summary>
internal static class NamedObjects
{
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_lambda.Runtime"] = "name",
    };

    /// <summary>The change that an object makes; null when it is no such object or its text is not known.</summary>
    public static Effect? Find(Slot slot, CdkValue value)
    {
        if (value is not CdkObject { Member: null, Construct: null } made || !Arguments.TryGetValue(made.Fqn, out var argument)
            || made[argument] is not PlainValue { Value: ScalarValue text })
        {
            return null;
        }

        var members = SlotKeys.Short(made.Fqn) + ".";
        var like = slot.Alternatives.Where(a => a.Key.StartsWith(members, StringComparison.Ordinal)).Select(static a => a.Effects)
            .FirstOrDefault(static all => all.Count == 1 && all[0] is { Path: not null, Value.Text: not null });
        return like is null ? null : new Effect(new Tree
        {
            Names = ["r", "p", "v"],
            Items = [new Tree { Text = like[0].Resource }, new Tree { Items = like[0].Path }, new Tree { Text = text.Text }],
        });
    }
}

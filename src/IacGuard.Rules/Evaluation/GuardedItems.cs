using System.Globalization;
using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>Walks the items of a list for views: choices on the way become guards.</summary>
internal static class GuardedItems
{
    /// <summary>
    /// The items with their paths and guards; a value that is no list counts as a list of one. What cannot be read (an unknown list, the
    /// open end of a list) is one unknown item.
    /// </summary>
    public static IEnumerable<(Value Item, string Path, Condition? Guard)> Of(Value value, string path, Condition? guard)
    {
        switch (value)
        {
            case AbsentValue:
                yield break;
            case ChoiceValue choice:
                foreach (var item in Of(choice.WhenTrue, path, And(guard, choice.Condition)))
                {
                    yield return item;
                }

                foreach (var item in Of(choice.WhenFalse, path, And(guard, new NotCondition(choice.Condition))))
                {
                    yield return item;
                }

                break;
            case ListValue list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    foreach (var item in Of(list.Items[i], $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", guard))
                    {
                        yield return item;
                    }
                }

                if (list.IsOpen)
                {
                    yield return (new UnknownValue(UnknownSource.Transform, "more items may be added that are not visible here", list.Span), path, guard);
                }

                break;
            default:
                yield return (value, path, guard);
                break;
        }
    }

    /// <summary>Both conditions.</summary>
    public static Condition And(Condition? guard, Condition condition) => guard is null ? condition : new AndCondition([guard, condition]);
}

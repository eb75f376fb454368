using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>Puts together what a constructor is given when it is called several times: what is always the same is that, the rest one of a few.</summary>
internal static class Alternatives
{
    /// <summary>More ways than these are not told apart: only what they have in common is known.</summary>
    private const int Most = 4;

    /// <summary>The arguments.</summary>
    /// <param name="ways">What is given each time: the arguments with their keys, and what tells them apart.</param>
    /// <param name="idAt">Which argument is the construct's id; -1 for none.</param>
    /// <param name="unknown">What an argument is that is not known.</param>
    public static IReadOnlyList<CdkValue?> Of(IReadOnlyList<Way> ways, int idAt, Func<int, CdkValue> unknown)
    {
        var distinct = Distinct(ways, -1);
        if (distinct.Count > Most)
        {
            distinct = Distinct(ways, idAt);
        }

        var conditions = distinct.Count > Most ? [] : Conditions(distinct);
        return [.. Enumerable.Range(0, ways[0].Arguments.Count).Select(at => One(ways, distinct, conditions, at, unknown))];
    }

    private static List<Way> Distinct(IReadOnlyList<Way> ways, int without) =>
        [.. ways.GroupBy(way => string.Join("\n", way.Arguments.Select((a, i) => i == without ? "" : a.Key)), StringComparer.Ordinal).Select(static g => g.First())];

    private static CdkValue? One(IReadOnlyList<Way> ways, List<Way> distinct, IReadOnlyList<Condition> conditions, int at, Func<int, CdkValue> unknown)
    {
        if (ways.All(way => way.Arguments[at].Key == ways[0].Arguments[at].Key))
        {
            return ways[0].Arguments[at].Value;
        }

        if (distinct.Count > Most || distinct.Count == 1 || ways.Any(way => !distinct.Exists(d => d.Arguments[at].Key == way.Arguments[at].Key)))
        {
            return null;
        }

        var result = distinct[distinct.Count - 1].Arguments[at].Value ?? unknown(at);
        for (var i = distinct.Count - 2; i >= 0; i--)
        {
            var one = distinct[i].Arguments[at].Value ?? unknown(at);
            result = new ChoiceOf(conditions[i], one, result, one.Span);
        }

        return result;
    }

    // By something short that people know the ways by, such as `settings.Stage`.
    private static List<Condition> Conditions(List<Way> distinct)
    {
        if (distinct.Count == 1)
        {
            return [];
        }

        var leaves = distinct[0].Leaves
            .Where(leaf => distinct.Select(way => way.Leaves.Find(l => l.Path == leaf.Path)).ToList() is var all && all.TrueForAll(static l => !string.IsNullOrEmpty(l.Text))
                && all.Select(static l => l.Text).Distinct(StringComparer.Ordinal).Count() == distinct.Count)
            .OrderByDescending(static leaf => leaf.IsEnum).ThenBy(static leaf => leaf.Path.Split('.').Length).ThenBy(static leaf => leaf.Text.Length).ToList();
        var (name, values) = leaves.Count > 0
            ? (leaves[0].Path, distinct.Select(way => way.Leaves.Find(l => l.Path == leaves[0].Path).Text).ToList())
            : ("the creation", [.. distinct.Select(static (_, i) => (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))]);
        var variable = new ConditionVariable(name, null, values);
        return [.. values.Select(value => new EqualsCondition(variable, value))];
    }
}

/// <summary>What is given one time.</summary>
/// <param name="Arguments">The arguments, null where one is not known; and a text that is the same for the same values.</param>
/// <param name="Leaves">What tells it apart from other times.</param>
internal sealed record Way(IReadOnlyList<(CdkValue? Value, string Key)> Arguments, List<Handover.Leaf> Leaves);
